package standpoint.reader.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import standpoint.analysis.Analysis;
import standpoint.analysis.Annotation;
import standpoint.analysis.Entity;
import standpoint.analysis.Mention;
import standpoint.analysis.Quote;
import standpoint.analysis.Stance;
import standpoint.reader.look.Words;
import standpoint.reader.state.Marking;
import standpoint.reader.state.ReaderState;

/** The way by key from one mark of the page to the next, of whatever kind, and the words for what is marked where the reader is. */
final class PageWalk {

    private static final String NOTHING = "Left and Right go from one name, quote or stance to the next";

    private final ReaderState state;
    private final PageArea area;
    private final Supplier<Optional<Findings>> findings;

    PageWalk(ReaderState state, PageArea area, Supplier<Optional<Findings>> findings) {
        this.state = state;
        this.area = area;
        this.findings = findings;
    }

    void install() {
        state.sight().placeProperty().subscribe(now -> tell());
        state.selection().findingProperty().subscribe(now -> tell());
        state.selection().entityProperty().subscribe(now -> tell());
    }

    private void tell() {
        int index = Math.max(0, state.sight().placeProperty().get() - 1);
        String words = state.analysis().flatMap(analysis -> findings.get().map(found -> spoken(analysis, found, index))).orElse("");
        area.tell(index, words.isEmpty() ? NOTHING : words);
    }

    /** The selected finding, or else all that is marked at {@code index}: "Anna Berg, person, 7 mentions; quote, said by Anna Berg". */
    private String spoken(Analysis analysis, Findings found, int index) {
        Optional<Annotation> selected = state.selection().findingProperty().get();
        if (selected.isPresent()) {
            return spoken(analysis, found, selected.get());
        }
        Set<Marking> shown = state.looks().shownProperty().get();
        List<String> words = new ArrayList<>();
        found.entitiesAt(index).stream().filter(entity -> shown.contains(Marking.of(entity.kind()))).forEach(entity -> words.add(spoken(entity)));
        if (shown.contains(Marking.QUOTES)) {
            found.quotesAt(index).forEach(quote -> words.add(spoken(analysis, quote)));
        }
        if (shown.contains(Marking.STANCES)) {
            found.stancesAt(index).forEach(stance -> words.add(spoken(analysis, stance)));
        }
        return String.join("; ", words);
    }

    private static String spoken(Analysis analysis, Findings found, Annotation finding) {
        return switch (finding) {
            case Mention mention -> found.entityOf(mention).map(PageWalk::spoken).orElse("");
            case Quote quote -> spoken(analysis, quote);
            case Stance stance -> spoken(analysis, stance);
        };
    }

    private static String spoken(Entity entity) {
        return entity.label() + ", " + Words.of(entity.kind()) + ", " + Words.count(entity.mentions().size(), "mention");
    }

    private static String spoken(Analysis analysis, Quote quote) {
        return "Quote, " + Words.of(quote.kind()) + " by " + Words.speaker(analysis, quote);
    }

    private static String spoken(Analysis analysis, Stance stance) {
        return "Stance, " + analysis.requireEntity(stance.holder()).label() + " " + Words.of(stance.position()) + ": " + Words.oneLine(stance.target().text());
    }

    /** Selects the next mark, or the one before; the ends stay where they are. */
    void step(int step) {
        List<Annotation> marks = state.analysis().map(this::marks).orElse(List.of());
        if (marks.isEmpty()) {
            state.notes().send("Nothing is marked on this page");
            return;
        }
        int here = state.selection().findingProperty().get().filter(one -> state.sight().isHere(one.spans())).map(marks::indexOf).orElse(-1);
        int before = (int) marks.stream().takeWhile(mark -> mark.spans().getFirst().start() < state.sight().placeProperty().get()).count();
        int next = here >= 0 ? here + step : step > 0 ? before : before - 1;
        select(marks.get(Math.clamp(next, 0, marks.size() - 1)));
    }

    private void select(Annotation mark) {
        if (mark instanceof Mention mention) {
            findings.get().flatMap(found -> found.entityOf(mention)).map(Entity::id)
                    .filter(entity -> state.selection().entityProperty().get().filter(entity::equals).isEmpty()).ifPresent(state.selection()::select);
        }
        state.selection().select(mark);
    }

    /** All that the page marks, in text order; what begins at the same place, the longest first. */
    private List<Annotation> marks(Analysis analysis) {
        Set<Marking> shown = state.looks().shownProperty().get();
        List<Annotation> marks = new ArrayList<>();
        analysis.entities().stream().filter(entity -> shown.contains(Marking.of(entity.kind())))
                .forEach(entity -> entity.mentions().stream().filter(mention -> mention.form() == Mention.Form.NAME).forEach(marks::add));
        if (shown.contains(Marking.QUOTES)) {
            marks.addAll(analysis.quotes());
        }
        if (shown.contains(Marking.STANCES)) {
            marks.addAll(analysis.stances());
        }
        marks.sort(Comparator.comparing(mark -> mark.spans().getFirst()));
        return marks;
    }
}
