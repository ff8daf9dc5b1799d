package standpoint.reader.state;

import java.util.List;

import standpoint.library.Corpus;
import standpoint.library.Dossier;

/**
 * The stances behind a part of a picture.
 *
 * @param title what they have in common
 * @param stands those that are shown, each with its holder's name
 * @param all    how many there are
 */
public record Evidence(String title, List<Named> stands, int all) {

    public record Named(String holder, Dossier.Stand stand) {}

    /** A wish for evidence. */
    public record Query(String title, List<Corpus.Taken> stances) {

        public Query {
            stances = List.copyOf(stances);
        }
    }

    public Evidence {
        stands = List.copyOf(stands);
    }
}
