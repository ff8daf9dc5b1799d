package standpoint.analysis;

/** Where a holder stands. */
public enum Position {
    // towards an actor, an action or a policy
    FOR,
    AGAINST,
    UNDECIDED,
    // towards a claim
    AFFIRMS,
    DENIES,
    DOUBTS;

    /** Whether nobody can well take both towards one target: for and against it, or upholding a claim and denying or doubting it. */
    public boolean isOppositeOf(Position other) {
        return switch (this) {
            case FOR -> other == AGAINST;
            case AGAINST -> other == FOR;
            case AFFIRMS -> other == DENIES || other == DOUBTS;
            case DENIES, DOUBTS -> other == AFFIRMS;
            case UNDECIDED -> false;
        };
    }
}
