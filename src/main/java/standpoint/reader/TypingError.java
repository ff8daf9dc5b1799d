package standpoint.reader;

/** Tells whether somebody who wrote a word may have meant another one. */
final class TypingError {

    /** Shorter words are another word already when one letter differs. */
    private static final int SHORTEST = 4;

    private TypingError() {}

    /** Whether {@code name} begins with what was written, but for one letter that is wrong, missing, too many or in the place of its neighbour. */
    static boolean isBetween(String written, String name) {
        if (written.length() < SHORTEST) {
            return false;
        }
        int same = 0;
        while (same < written.length() && same < name.length() && written.charAt(same) == name.charAt(same)) {
            same++;
        }
        if (same >= written.length() - 1) {
            return true; // all or all but its last letter
        }
        String after = written.substring(same + 1);
        boolean wrong = name.startsWith(after, same + 1);
        boolean tooMany = name.startsWith(after, same);
        boolean missing = name.startsWith(written.substring(same), same + 1);
        boolean swapped = same + 1 < name.length() && written.charAt(same) == name.charAt(same + 1) && written.charAt(same + 1) == name.charAt(same)
                && name.startsWith(written.substring(same + 2), same + 2);
        return wrong || tooMany || missing || swapped;
    }
}
