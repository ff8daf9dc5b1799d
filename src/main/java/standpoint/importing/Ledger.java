package standpoint.importing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import standpoint.analysis.Analysis;
import standpoint.article.ArticleId;
import standpoint.importing.ImportProgress.Step;

/** Counts what comes of the files of one import and tells the listener. */
final class Ledger {

    private final ImportListener listener;
    private final Pace pace;
    private final Map<Path, ArticleId> waiting = new HashMap<>();
    private final List<ImportFailure> failures = new ArrayList<>();
    private Step step = Step.READING;
    private Path current = Path.of("");
    private int total;
    private int done;
    private int added;
    private int known;

    Ledger(ImportListener listener, Pace pace) {
        this.listener = listener;
        this.pace = pace;
    }

    synchronized void begin(Step next, int files) {
        step = next;
        total = files;
        done = 0;
        pace.restart();
    }

    synchronized void start(Path file) {
        current = file;
    }

    synchronized void read(Path file, ArticleId story, boolean analysed) {
        if (analysed) {
            known++;
            listener.known(file, story);
        } else {
            waiting.put(file, story);
            listener.read(file, story);
        }
        finished();
    }

    synchronized void known(Path file, ArticleId story) {
        known++;
        listener.known(file, story);
        finished();
    }

    synchronized void added(Path file, Analysis analysis) {
        added++;
        listener.added(file, analysis);
        finished();
    }

    synchronized void failed(Path file, String reason) {
        ImportFailure failure = new ImportFailure(file, reason);
        failures.add(failure);
        listener.failed(failure);
        finished();
    }

    private void finished() {
        done = Math.min(total, done + 1);
        pace.finishedOne();
        listener.progressed(new ImportProgress(step, done, total, failures.size(), pace.perSecond(), pace.timeFor(total - done), current));
    }

    /** The story of a file that is still to be analysed. */
    synchronized Optional<ArticleId> waiting(Path file) {
        return Optional.ofNullable(waiting.get(file));
    }

    synchronized ImportSummary summary(int files) {
        return new ImportSummary(added, known, failures, files - added - known - failures.size());
    }
}
