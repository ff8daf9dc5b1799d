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
    DOUBTS
}
