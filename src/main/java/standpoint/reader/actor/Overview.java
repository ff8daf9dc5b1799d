package standpoint.reader.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import javafx.scene.Node;

import org.kordamp.ikonli.feather.Feather;

import standpoint.library.Dossier;
import standpoint.reader.look.Dates;
import standpoint.reader.look.EmptyState;
import standpoint.reader.look.MarkedText;
import standpoint.reader.look.Styles;
import standpoint.reader.look.Words;
import standpoint.reader.panel.SectionTitle;
import standpoint.reader.state.ReaderState;

/** The first part of an actor's page: where a position changed, positions over time, roles over time. */
final class Overview {

    private final ReaderState state;
    private final Dossier dossier;

    Overview(ReaderState state, Dossier dossier) {
        this.state = state;
        this.dossier = dossier;
    }

    List<Supplier<Node>> rows() {
        List<Supplier<Node>> rows = new ArrayList<>();
        if (!dossier.turns().isEmpty()) {
            rows.add(() -> new SectionTitle("Changed position"));
            dossier.turns().forEach(turn -> rows.add(() -> new TurnBox(state, dossier.actor().name(), turn)));
        }
        if (!dossier.roles().isEmpty()) {
            rows.add(() -> new SectionTitle("Roles over time"));
            dossier.roles().forEach(role -> rows.add(() -> MarkedText.plain(told(role), Styles.CARD_TEXT)));
        }
        if (rows.isEmpty()) {
            rows.add(() -> new EmptyState(Feather.USERS, "Little is known", "The stories name " + dossier.actor().name()
                    + ", but tell no role and no position."));
        }
        return rows;
    }

    /** "minister · Norland, 3 May 2024 to 6 Jun 2024, in 2 stories" */
    private static String told(Dossier.Role role) {
        String when = role.first().map(first -> ", " + Dates.written(first)
                + role.last().filter(last -> !last.equals(first)).map(last -> " to " + Dates.written(last)).orElse("")).orElse("");
        return role.role() + role.body().map(body -> " · " + body).orElse("") + when + ", in " + Words.count(role.stories(), "story", "stories");
    }
}
