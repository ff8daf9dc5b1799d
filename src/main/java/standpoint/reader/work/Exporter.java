package standpoint.reader.work;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;

import standpoint.article.ArticleId;
import standpoint.export.ExportFormat;
import standpoint.library.Library;
import standpoint.library.Story;
import standpoint.reader.state.ExportOrder;
import standpoint.reader.state.ReaderState;
import standpoint.reader.state.Wish;
import standpoint.reader.state.Work;
import standpoint.review.Review;

/** Writes what was found in stories into a file, one story after the other. */
public final class Exporter {

    private final ReaderState state;
    private final Background background;
    private final Library library;
    private AtomicBoolean stop = new AtomicBoolean();

    /** @param without how many were left out as they are not analysed */
    private record Outcome(int stories, int without) {}

    public Exporter(ReaderState state, Background background, Library library) {
        this.state = state;
        this.background = background;
        this.library = library;
        state.wishes().listen(wish -> {
            if (wish == Wish.CANCEL_WORK) {
                stop.set(true);
            }
        });
    }

    public void write(ExportOrder order, Path file) {
        AtomicBoolean own = new AtomicBoolean();
        stop = own;
        Optional<Review> open = state.review();
        List<ArticleId> selected = List.copyOf(state.shelf().selected());
        background.soon("Exporting to " + file.getFileName(), () -> {
            try {
                return Optional.of(switch (order.scope()) {
                    case OPEN -> one(order.format(), open, file);
                    case SELECTED -> all(order.format(), selected, own, file);
                    case ALL -> all(order.format(), library.stories().stream().map(Story::id).toList(), own, file);
                });
            } catch (CancellationException e) {
                return Optional.<Outcome>empty();
            } finally {
                background.onWindow(() -> state.work().remove(Work.Kind.EXPORTING));
            }
        }, outcome -> tell(outcome, file));
    }

    /** A story alone is the usual analysis file, as the command line writes it. It may be one that no library keeps. */
    private static Outcome one(ExportFormat format, Optional<Review> open, Path file) throws IOException {
        if (open.isEmpty()) {
            return new Outcome(0, 1);
        }
        format.write(open.get(), file);
        return new Outcome(1, 0);
    }

    private Outcome all(ExportFormat format, List<ArticleId> stories, AtomicBoolean own, Path file) throws IOException {
        Iterator<ArticleId> left = stories.iterator();
        List<ArticleId> without = new ArrayList<>();
        int[] done = {0};
        format.writeAll(() -> {
            while (left.hasNext()) {
                if (own.get() || background.closing().getAsBoolean()) {
                    throw new CancellationException();
                }
                Work work = new Work(Work.Kind.EXPORTING, "Exporting to " + file.getFileName(), done[0]++, stories.size());
                background.onWindow(() -> state.work().put(Work.Kind.EXPORTING, work));
                ArticleId next = left.next();
                Optional<Review> review = library.review(next);
                if (review.isPresent()) {
                    return review;
                }
                without.add(next);
            }
            return Optional.empty();
        }, file);
        return new Outcome(stories.size() - without.size(), without.size());
    }

    private void tell(Optional<Outcome> outcome, Path file) {
        String told = outcome.map(done -> done.stories() == 0 ? "Nothing to export: no story is analysed yet"
                : (done.stories() == 1 ? "1 story" : done.stories() + " stories") + " exported to " + file
                        + (done.without() == 0 ? "" : "; " + done.without() + " not analysed yet left out")).orElse("The export was cancelled; nothing was written");
        state.notes().send(told);
    }
}
