package standpoint.importing;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * How far an import is. It goes through its files twice: reads all of them, and then analyses the stories that need it.
 *
 * @param done      how many of {@code total} files are finished with in this step
 * @param failed    how many failed in both steps
 * @param perSecond how many were finished a second of late; 0 where that is not known yet
 * @param left      the time that the step will take from now on
 * @param current   the file that was begun last
 */
public record ImportProgress(Step step, int done, int total, int failed, double perSecond, Optional<Duration> left, Path current) {

    public enum Step {
        READING,
        ANALYSING
    }

    /** The time left as people say it: "45 s", "12 min", "3 h". */
    public Optional<String> roughlyLeft() {
        return left.map(time -> {
            long seconds = time.toSeconds();
            return seconds < 90 ? seconds + " s" : seconds < 90 * 60 ? (seconds + 30) / 60 + " min" : (seconds + 1800) / 3600 + " h";
        });
    }
}
