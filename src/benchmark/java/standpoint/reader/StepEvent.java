package standpoint.reader;

import jdk.jfr.Event;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;

/** In a flight recording: what a user did in the window, from the key or button until the frame that shows it was laid out. */
@Name(StepEvent.NAME)
@StackTrace(false)
final class StepEvent extends Event {

    static final String NAME = "standpoint.Step";

    /** What was done. */
    private final String what;

    StepEvent(String what) {
        this.what = what;
    }

    String what() {
        return what;
    }
}
