package standpoint.reader.work;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

import standpoint.library.BeingTyped;
import standpoint.library.Facet;
import standpoint.library.Library;
import standpoint.library.SearchField;
import standpoint.reader.state.Proposal;
import standpoint.reader.state.ReaderState;

/** Looks for what may complete the word at the cursor: names of fields at once, names of the library's a moment later. */
final class Completer {

    private static final int MOST = 8;
    private static final int MOST_OF_EACH = 3;
    private static final int LEAST_LETTERS = 3;
    /** Whose names are proposed for a word that names no field. */
    private static final List<SearchField> NAMES = List.of(SearchField.PERSON, SearchField.ORG, SearchField.PLACE);

    private final ReaderState state;
    private final Background background;
    private final Library library;
    private final AtomicInteger newest = new AtomicInteger();

    Completer(ReaderState state, Background background, Library library) {
        this.state = state;
        this.background = background;
        this.library = library;
    }

    void start() {
        state.searching().typedProperty().subscribe(this::changed);
    }

    private void changed(Optional<BeingTyped> typed) {
        int number = newest.incrementAndGet();
        List<Proposal> fields = typed.map(Proposal::fields).orElse(List.of());
        boolean hasNames = typed.filter(one -> one.field().isPresent() || one.text().length() >= LEAST_LETTERS).isPresent();
        if (typed.isEmpty() || !hasNames) {
            state.searching().proposalsProperty().set(fields);
            return;
        }
        background.soon("Completing a name", () -> number == newest.get() ? values(typed.get()) : List.<Proposal>of(), values -> {
            if (number == newest.get()) {
                List<Proposal> all = new ArrayList<>(fields);
                all.addAll(values);
                state.searching().proposalsProperty().set(List.copyOf(all));
            }
        });
    }

    private List<Proposal> values(BeingTyped typed) throws IOException {
        List<Proposal> values = new ArrayList<>();
        for (SearchField field : typed.field().map(List::of).orElse(NAMES)) {
            for (Facet.Value value : library.complete(field, typed.text(), typed.field().isPresent() ? MOST : MOST_OF_EACH)) {
                values.add(Proposal.of(field, value));
            }
        }
        return values;
    }
}
