package standpoint.analysis.language;

/** Which of "he" and "she" can stand for a person; {@code UNKNOWN} is compatible with both. */
public enum Sex {
    MALE, FEMALE, UNKNOWN;

    public boolean fits(Sex other) {
        return this == UNKNOWN || other == UNKNOWN || this == other;
    }
}
