package standpoint.reader.panel;

import standpoint.reader.state.ReaderState;
import standpoint.reader.state.SideTab;

/** Work for one tab of the panel that waits until the tab is open: cards that nobody sees cost as much as those in sight. */
final class WhenOpen {

    private final ReaderState state;
    private final SideTab tab;
    private final Runnable work;
    private final Runnable clear;
    private boolean due;

    /** @param clear takes away what is no longer so, where the work itself has to wait */
    WhenOpen(ReaderState state, SideTab tab, Runnable work, Runnable clear) {
        this.state = state;
        this.tab = tab;
        this.work = work;
        this.clear = clear;
        state.selection().tabProperty().subscribe((was, is) -> catchUp());
    }

    /** Does the work now, or as soon as the tab is open; then once, however often it was asked for. */
    void run() {
        boolean cleared = due;
        due = true;
        catchUp();
        if (due && !cleared) {
            clear.run();
        }
    }

    private void catchUp() {
        if (due && state.selection().tabProperty().get() == tab) {
            due = false;
            work.run();
        }
    }
}
