package standpoint.library;

import java.util.List;

import org.apache.lucene.search.Query;

/**
 * A query as the index understands it.
 *
 * @param stories   finds stories
 * @param findings  find the quotes and stances that {@code stories} asks for, in the order of the query
 * @param highlight finds the query's words in the text of a story
 * @param ranked    whether some stories can match better than others
 */
record SearchRequest(Query stories, List<Query> findings, Query highlight, boolean ranked) {

    SearchRequest {
        findings = List.copyOf(findings);
    }
}
