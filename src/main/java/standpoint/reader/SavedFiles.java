package standpoint.reader;

import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import javafx.embed.swing.SwingFXUtils;
import javafx.scene.image.WritableImage;

import standpoint.analysis.Analysis;
import standpoint.export.AtomicFile;
import standpoint.importing.FailureList;
import standpoint.importing.ImportFailure;
import standpoint.library.Library;
import standpoint.reader.panel.MatrixPicture;
import standpoint.reader.state.ExportOrder;
import standpoint.reader.state.PictureFile;
import standpoint.reader.state.ReaderState;
import standpoint.reader.state.Wish;
import standpoint.reader.work.Background;
import standpoint.reader.work.Exporter;

/** Asks where to, and writes there what the window has: pictures, lists and findings. */
final class SavedFiles {

    private static final int LONGEST = 60;

    private final ReaderState state;
    private final Background background;
    private final FileDialogs dialogs;
    private final Exporter exporter;

    SavedFiles(ReaderState state, Background background, Library library, FileDialogs dialogs) {
        this.state = state;
        this.background = background;
        this.dialogs = dialogs;
        exporter = new Exporter(state, background, library);
    }

    void start() {
        state.wishes().listen(wish -> {
            if (wish == Wish.SAVE_MATRIX) {
                saveMatrix();
            } else if (wish == Wish.SAVE_FAILED) {
                saveFailed();
            }
        });
        state.sheets().pictures().listen(this::save);
        state.exports().listen(this::export);
    }

    private void saveMatrix() {
        Optional<Analysis> analysis = state.analysis();
        Optional<WritableImage> picture = analysis.flatMap(found -> MatrixPicture.of(found, state.stanceList().view(), state.looks()::dress));
        if (analysis.isEmpty() || picture.isEmpty()) {
            state.notes().send("There are no stances to save");
            return;
        }
        dialogs.choosePicture(MatrixPicture.fileName(analysis.get().article())).ifPresent(png -> {
            BufferedImage pixels = SwingFXUtils.fromFXImage(picture.get(), null);
            background.soon("Saving " + png.getFileName(), () -> {
                Pictures.write(pixels, png);
                return png;
            }, written -> state.notes().send("Matrix saved as " + written.getFileName()));
        });
    }

    private void save(PictureFile picture) {
        dialogs.choosePicture(picture.name()).ifPresent(file -> {
            background.soon("Saving " + file.getFileName(), () -> {
                switch (picture) {
                    case PictureFile.Png(var _, WritableImage pixels) -> Pictures.write(SwingFXUtils.fromFXImage(pixels, null), file);
                    case PictureFile.Svg(var _, String text) ->
                        AtomicFile.write(file.toAbsolutePath(), out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
                }
                return file;
            }, written -> state.notes().send("Picture saved as " + written.getFileName()));
        });
    }

    private void saveFailed() {
        List<ImportFailure> failures = List.copyOf(state.imports().failures());
        dialogs.chooseList("failed.txt").ifPresent(list -> background.soon("Saving " + list.getFileName(), () -> {
            FailureList.write(list, failures);
            return list;
        }, written -> state.notes().send("List saved as " + written.getFileName())));
    }

    private void export(ExportOrder order) {
        String name = order.scope() == ExportOrder.Scope.OPEN ? state.pageProperty().get().map(page -> plain(page.article().metadata().title())).orElse("") : "";
        dialogs.chooseExport((name.isEmpty() ? "standpoint" : name) + "." + order.format().ending())
                .ifPresent(file -> exporter.write(order, file.toAbsolutePath()));
    }

    /** A name that every disk takes. */
    private static String plain(String title) {
        String words = title.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
        return words.substring(0, Math.min(words.length(), LONGEST));
    }
}
