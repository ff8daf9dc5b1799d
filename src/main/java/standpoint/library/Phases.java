package standpoint.library;

/** The progress of something that is done in phases of different length, in percent. Tells no percentage twice. Safe for use by several threads. */
final class Phases {

    private static final int WHOLE = 100;

    private final Progress progress;
    private int begun;
    private int told = -1;

    Phases(Progress progress) {
        this.progress = progress;
    }

    /** @param percent how much of the whole the next phase takes */
    Progress next(int percent) {
        int before = begun;
        begun += percent;
        return (done, total) -> tell(before + (int) ((long) percent * done / Math.max(1, total)));
    }

    private synchronized void tell(int percent) {
        if (percent > told) {
            told = percent;
            progress.step(percent, WHOLE);
        }
    }
}
