package standpoint.library;

import java.util.Locale;
import java.util.regex.Pattern;

import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/** Names as the index compares them whole. */
final class IndexedName {

    /** Lucene's own limit is 32,766 bytes; nothing that long is a name. */
    private static final int LONGEST = 1000;
    /** A query cannot hold quotation marks in a name: they end it. */
    private static final Pattern SPACES = Pattern.compile("[\\s\"“”„‟«»]+");

    private IndexedName() {}

    /** Without accents and case: {@code person:=} finds the names for which this is the same. */
    static String folded(String name) {
        String spaced = plain(name);
        char[] folded = new char[spaced.length() * 4];
        int length = ASCIIFoldingFilter.foldToASCII(spaced.toCharArray(), 0, folded, 0, spaced.length());
        return new String(folded, 0, length).toLowerCase(Locale.ROOT);
    }

    /** In one line and without quotation marks. */
    static String plain(String name) {
        return SPACES.matcher(bounded(name)).replaceAll(" ").strip();
    }

    static String bounded(String value) {
        return value.length() <= LONGEST ? value : value.substring(0, LONGEST);
    }
}
