package standpoint.reader.panel;

import java.util.Optional;

import org.kordamp.ikonli.feather.Feather;

import standpoint.analysis.Analysis;
import standpoint.reader.look.EmptyState;
import standpoint.reader.state.Page;

/**
 * Why an analysed story has nobody to show: it could not be analysed, or it names nobody.
 *
 * @param why one sentence
 */
record Nobody(Feather sign, String title, String why) {

    /** Empty where there is somebody, or where the analysis is still to come. */
    static Optional<Nobody> in(Page page) {
        return page.analysis().flatMap(analysis -> of(analysis, page.givenUp()));
    }

    private static Optional<Nobody> of(Analysis analysis, boolean givenUp) {
        Optional<Nobody> limited = analysis.limitation().map(why -> new Nobody(givenUp ? Feather.SLASH : Feather.GLOBE, "Not analysed", why));
        boolean empty = analysis.entities().isEmpty();
        return limited.or(() -> empty
                ? Optional.of(new Nobody(Feather.USERS, "Nobody found", "This story names no people, organisations or places."))
                : Optional.empty());
    }

    /** For the place of a list. */
    EmptyState state() {
        return new EmptyState(sign, title, why);
    }
}
