package standpoint.reader.look;

import java.util.regex.Pattern;

/**
 * Arabic and Hebrew names in an English text stay on one line: where a line ends within one, JavaFX draws its second part twice. Offsets stay
 * as they are.
 */
public final class RightToLeft {

    private static final char SPACE = ' ';
    private static final char UNBROKEN = '\u00a0';

    private static final String WORD = "[\\p{IsHebrew}\\p{IsArabic}][\\p{IsHebrew}\\p{IsArabic}\\p{M}'’.\"-]*";
    private static final Pattern WORDS = Pattern.compile(WORD + "(?:[ \u00a0]" + WORD + ")+");

    /** What is longer is no name, and has to be broken. */
    private static final int LONGEST_NAME = 40;

    private RightToLeft() {}

    /** As it is shown. */
    public static String unbroken(CharSequence text) {
        return with(UNBROKEN, SPACE, text);
    }

    /** As it was written. */
    public static String spaced(CharSequence text) {
        return with(SPACE, UNBROKEN, text);
    }

    private static String with(char space, char other, CharSequence text) {
        return WORDS.matcher(text).replaceAll(words -> words.group().length() > LONGEST_NAME ? words.group() : words.group().replace(other, space));
    }
}
