package standpoint.reader.panel;

import standpoint.reader.state.ReaderState;
import standpoint.reader.state.SideTab;

/** Work for one tab of the panel that waits until the tab is open: cards that nobody sees cost as much as those in sight. */
final class WhenOpen {

    private final ReaderState state;
    private final SideTab tab;
    private final Runnable work;
    private boolean due;

    WhenOpen(ReaderState state, SideTab tab, Runnable work) {
        this.state = state;
        this.tab = tab;
        this.work = work;
        state.selection().tabProperty().subscribe((was, is) -> catchUp());
    }

    /** Does the work now, or as soon as the tab is open; then once, however often it was asked for. */
    void run() {
        due = true;
        catchUp();
    }

    private void catchUp() {
        if (due && state.selection().tabProperty().get() == tab) {
            due = false;
            work.run();
        }
    }
}
