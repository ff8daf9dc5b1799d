package standpoint.library;

import java.io.Serial;

/** A query that cannot be searched for. It has a sentence for the user: what is wrong and what to write instead. */
final class QueryProblem extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String sentence;

    QueryProblem(String sentence) {
        super(sentence);
        this.sentence = sentence;
    }

    String sentence() {
        return sentence;
    }
}
