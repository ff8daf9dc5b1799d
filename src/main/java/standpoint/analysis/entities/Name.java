package standpoint.analysis.entities;

import standpoint.analysis.Entity.Kind;

/**
 * A name in the text.
 *
 * @param first index of its first token
 * @param end   index after its last token
 * @param words its words, parted by single spaces
 */
record Name(int first, int end, String words, Kind kind) {

    int length() {
        return end - first;
    }

    Name as(Kind other) {
        return new Name(first, end, words, other);
    }
}
