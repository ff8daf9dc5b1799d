package standpoint.export;

import java.util.Arrays;
import java.util.stream.IntStream;

import standpoint.article.Span;

/**
 * Translates between the program's offsets (UTF-16 indices) and those of files (Unicode code points, so that other languages can read
 * them). Built once per text in one walk over it; every translation after that is a binary search among the characters outside the Basic
 * Multilingual Plane, the only ones that are two UTF-16 units long.
 */
public final class CodePoints {

    private final int units;
    /** UTF-16 index of each pair of surrogates. */
    private final int[] pairs;
    /** Code point index of each pair of surrogates. */
    private final int[] pairPoints;

    public CodePoints(String text) {
        units = text.length();
        pairs = IntStream.range(0, units).filter(index -> Character.charCount(text.codePointAt(index)) == 2).toArray();
        pairPoints = IntStream.range(0, pairs.length).map(nth -> pairs[nth] - nth).toArray();
    }

    /**
     * The code point at a UTF-16 index; an index between two surrogates counts as the start of their character.
     *
     * @throws IllegalArgumentException if the text is shorter
     */
    public int toPoint(int unit) {
        requireWithin(unit, units);
        return unit - countBelow(pairs, unit);
    }

    /**
     * The UTF-16 index of a code point.
     *
     * @throws IllegalArgumentException if the text is shorter
     */
    public int toUnit(int point) {
        requireWithin(point, units - pairs.length);
        return point + countBelow(pairPoints, point);
    }

    /** The text's span for two code point offsets, end exclusive. */
    public Span toSpan(int startPoint, int endPoint) {
        return new Span(toUnit(startPoint), toUnit(endPoint));
    }

    private static int countBelow(int[] sorted, int limit) {
        int found = Arrays.binarySearch(sorted, limit);
        return found >= 0 ? found : -found - 1;
    }

    private static void requireWithin(int offset, int length) {
        if (offset < 0 || offset > length) {
            throw new IllegalArgumentException("offset " + offset + " lies outside a text of length " + length);
        }
    }
}
