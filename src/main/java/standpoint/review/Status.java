package standpoint.review;

import java.util.Locale;

/** Whose word a finding is. */
public enum Status {
    /** As it was found; nobody decided about it, or a decision was taken back. */
    MACHINE,
    /** Found, and the reader says that it is right. */
    CONFIRMED,
    /** Found, and changed by the reader. */
    CORRECTED,
    /** The reader's alone: added by hand, or decided about once and not found any longer. */
    OWN,
    /** Found, and the reader says that it is wrong. */
    REJECTED;

    /** As files write it: "confirmed". */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
