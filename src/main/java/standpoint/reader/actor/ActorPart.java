package standpoint.reader.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import javafx.scene.Node;

import org.kordamp.ikonli.feather.Feather;

import standpoint.library.Dossier;
import standpoint.reader.look.CardList;
import standpoint.reader.look.EmptyState;
import standpoint.reader.state.ActorFile;
import standpoint.reader.state.ReaderState;

/** The parts of an actor's page, in their order. */
enum ActorPart {
    OVERVIEW {
        @Override
        String label(Dossier dossier) {
            return "Overview";
        }

        @Override
        Node of(ReaderState state, ActorFile file, Dossier dossier) {
            return list(new Overview(state, dossier, file.sentences()).rows());
        }
    },
    STANCES {
        @Override
        String label(Dossier dossier) {
            return "Stances " + dossier.stances().size();
        }

        @Override
        Node of(ReaderState state, ActorFile file, Dossier dossier) {
            return EvidenceList.ofStances(state, dossier);
        }
    },
    QUOTES {
        @Override
        String label(Dossier dossier) {
            return "Quotes " + dossier.quotes().size();
        }

        @Override
        Node of(ReaderState state, ActorFile file, Dossier dossier) {
            return EvidenceList.ofQuotes(state, dossier);
        }
    },
    OTHERS {
        @Override
        String label(Dossier dossier) {
            return "Others " + dossier.relations().size();
        }

        @Override
        Node of(ReaderState state, ActorFile file, Dossier dossier) {
            List<Supplier<Node>> rows = new ArrayList<>();
            dossier.relations().forEach(relation -> rows.add(() -> new RelationBox(state, dossier, relation)));
            if (rows.isEmpty()) {
                rows.add(() -> new EmptyState(Feather.USERS, "Nobody to compare with", "No other actor takes a side on the same targets in these stories."));
            }
            return list(rows);
        }
    },
    WHO_IS_WHO {
        @Override
        String label(Dossier dossier) {
            return "Who is who";
        }

        @Override
        Node of(ReaderState state, ActorFile file, Dossier dossier) {
            return new IdentityPane(state, file, dossier);
        }
    };

    abstract String label(Dossier dossier);

    abstract Node of(ReaderState state, ActorFile file, Dossier dossier);

    private static CardList list(List<Supplier<Node>> rows) {
        CardList list = new CardList();
        list.showAsNeeded(rows);
        return list;
    }
}
