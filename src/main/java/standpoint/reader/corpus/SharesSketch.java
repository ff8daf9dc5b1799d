package standpoint.reader.corpus;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javafx.scene.shape.Rectangle;

import standpoint.library.Corpus;
import standpoint.reader.drawing.Sketch;
import standpoint.reader.look.Styles;
import standpoint.reader.look.Words;

/** The shares of quoted words as bars: of actors, and of outlets. */
final class SharesSketch {

    private static final double ROW = 24;
    private static final double TOP = 36;
    private static final double NARROWEST_NAMES = 100;
    /** Of the width, for the names at most. */
    private static final double NAMES_SHARE = 0.3;
    private static final double NUMBERS = 150;
    /** What is less of the whole than this is shown as less than 100.0 %. */
    private static final double ALL = 0.9995;

    private final double width;
    private final Sketch sketch;
    private final double names;
    private final double longest;

    private SharesSketch(Shares shares, Optional<String> outlet, double width) {
        this.width = width;
        names = Sketch.width(Stream.concat(shares.speakers().stream().map(share -> share.of().name()), shares.outlets().stream().map(Shares.Share::of)),
                NARROWEST_NAMES, width * NAMES_SHARE) + 8;
        longest = width - names - NUMBERS;
        String told = "Actors: " + told(shares.speakers(), Corpus.Holder::name) + ". Outlets: " + told(shares.outlets(), name -> name);
        int rows = shares.speakers().size() + shares.outlets().size();
        sketch = new Sketch("Share of quoted words" + outlet.map(name -> " in " + name).orElse(""), told, width, TOP + rows * ROW + 84);
    }

    static Sketch of(Shares shares, Optional<String> outlet, double width, Reaction reaction) {
        SharesSketch drawing = new SharesSketch(shares, outlet, width);
        double outlets = drawing.bars("By actor" + outlet.map(name -> ", in " + name).orElse(", in all outlets"), shares.speakers(), Corpus.Holder::name,
                reaction::actor, TOP);
        double end = drawing.bars("By outlet", shares.outlets(), name -> name, reaction::outlet, outlets + 12);
        drawing.sketch.text("The length of a bar is the share of all quoted words" + outlet.map(name -> " (by actor: of those in " + name + ")").orElse("") + "."
                + (shares.told() > ALL ? "" : " What is missing to 100 % of the actors is by speakers whom no story names, and by those who come after these."),
                0, end + 16, Styles.SKETCH_NOTE);
        return drawing.sketch;
    }

    private static <T> String told(List<Shares.Share<T>> shares, Function<T, String> name) {
        return shares.stream().map(share -> name.apply(share.of()) + " " + percent(share.share())).collect(Collectors.joining(", "));
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f %%", share * 100);
    }

    private <T> double bars(String title, List<Shares.Share<T>> shares, Function<T, String> name, Consumer<T> press, double top) {
        sketch.text(Sketch.fitted(title, width), 0, top + 14, Styles.SKETCH_NOTE);
        double most = shares.stream().mapToDouble(Shares.Share::share).max().orElse(1);
        double y = top + 22;
        for (Shares.Share<T> share : shares) {
            Rectangle bar = new Rectangle(names, y + 3, Math.max(2, longest * share.share() / most), ROW - 8);
            bar.getStyleClass().addAll(Styles.SKETCH_BAR, Styles.HOT);
            String numbers = percent(share.share()) + " · " + Words.count(share.quotes(), "quote");
            sketch.mark(name.apply(share.of()) + ": " + numbers + ", " + share.words() + " words", () -> press.accept(share.of()),
                    Sketch.textAt(Sketch.fitted(name.apply(share.of()), names - 8), 0, y + 16, Styles.SKETCH_TEXT), bar,
                    Sketch.textAt(numbers, names + bar.getWidth() + 8, y + 16, Styles.SKETCH_NOTE));
            y += ROW;
        }
        return y;
    }
}
