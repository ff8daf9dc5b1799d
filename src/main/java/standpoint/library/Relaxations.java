package standpoint.library;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Advice on a search that finds nothing: the ways to ask less that do find something in this library. */
public final class Relaxations {

    private static final int MOST = 8;
    private static final int MOST_SIMILAR = 3;

    private final Library library;

    public Relaxations(Library library) {
        this.library = library;
    }

    /** What there would be if less was asked, for each of the first ways to do so that finds something. */
    public List<Relaxation> of(Question question) throws IOException {
        List<Relaxation> found = finding(Stream.concat(similar(question).stream(), Relaxation.of(question).stream()).limit(MOST).toList());
        return found.isEmpty() ? finding(Relaxation.ofOneWord(question).stream().limit(MOST).toList()) : found;
    }

    private List<Relaxation> finding(List<Relaxation> tried) throws IOException {
        List<Relaxation> found = new ArrayList<>();
        for (Relaxation one : tried) {
            if (library.search(one.question().query(), one.question().options(0, 0)) instanceof SearchOutcome.Found stories && stories.total() > 0) {
                found.add(one.finding(stories.total()));
            }
        }
        return found;
    }

    /** The library's names that are nearest to those asked for. */
    private List<Relaxation> similar(Question question) throws IOException {
        List<Relaxation> all = new ArrayList<>();
        List<QueryPart> parts = QueryPart.of(question.query());
        for (int place = 0; place < parts.size(); place++) {
            Optional<QueryPart.Named> named = parts.get(place).named();
            if (named.isPresent()) {
                for (Facet.Value value : library.similar(named.get().field(), named.get().value(), MOST_SIMILAR)) {
                    all.add(Relaxation.instead(question, place, named.get().field(), value));
                }
            }
        }
        return all;
    }
}
