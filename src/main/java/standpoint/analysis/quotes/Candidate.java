package standpoint.analysis.quotes;

import standpoint.article.Span;

/**
 * A span that may be a source, cue or content.
 *
 * @param tokens    token indices, end exclusive
 * @param posterior how likely the chain model finds exactly this span
 */
record Candidate(Part part, Span tokens, double posterior) {

    /** In the order of the labels of the chain model. */
    enum Part {
        SOURCE(0),
        CUE(1),
        CONTENT(2);

        private final int number;

        Part(int number) {
            this.number = number;
        }

        int number() {
            return number;
        }

        static Part of(int number) {
            return number == 0 ? SOURCE : number == 1 ? CUE : CONTENT;
        }
    }

    Candidate with(double other) {
        return new Candidate(part, tokens, other);
    }

    int first() {
        return tokens.start();
    }

    int end() {
        return tokens.end();
    }
}
