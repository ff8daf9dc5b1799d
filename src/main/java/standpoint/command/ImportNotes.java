package standpoint.command;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

import standpoint.analysis.Analysis;
import standpoint.article.ArticleId;
import standpoint.importing.ImportFailure;
import standpoint.importing.ImportListener;
import standpoint.importing.ImportProgress;

/** Tells what comes of each file, and now and then how far the import is. */
final class ImportNotes implements ImportListener {

    private static final long PAUSE_NANOS = TimeUnit.SECONDS.toNanos(10);

    private final Console console;
    private long last = System.nanoTime();

    ImportNotes(Console console) {
        this.console = console;
    }

    @Override
    public void added(Path file, Analysis analysis) {
        analysis.limitation().ifPresent(why -> console.note(file, why));
        console.say(file + ": " + Counts.of(analysis));
    }

    @Override
    public void known(Path file, ArticleId story) {
        console.say(file + ": in the library already");
    }

    @Override
    public void failed(ImportFailure failure) {
        console.note(failure.file(), failure.reason());
    }

    @Override
    public void progressed(ImportProgress progress) {
        if (System.nanoTime() - last > PAUSE_NANOS && progress.done() < progress.total()) {
            last = System.nanoTime();
            console.note(sentence(progress));
        }
    }

    /** "Analysed 120 of 20000 files, 3 failed, 6.2 a second, about 54 min left; now story.txt" */
    static String sentence(ImportProgress progress) {
        String step = switch (progress.step()) {
            case READING -> "Read ";
            case ANALYSING -> "Analysed ";
        };
        return step + progress.done() + " of " + progress.total() + " files" + (progress.failed() > 0 ? ", " + progress.failed() + " failed" : "")
                + (progress.perSecond() > 0 ? String.format(Locale.ROOT, ", %.1f a second", progress.perSecond()) : "")
                + progress.roughlyLeft().map(left -> ", about " + left + " left").orElse("") + "; now " + progress.current();
    }
}
