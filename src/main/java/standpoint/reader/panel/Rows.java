package standpoint.reader.panel;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import javafx.scene.Node;

import standpoint.analysis.Annotation;
import standpoint.reader.look.Card;
import standpoint.reader.state.Section;

/** The rows of a list of findings, in order. A row is made when it is to be seen; a long story has thousands. */
final class Rows {

    private final List<Supplier<? extends Node>> makers = new ArrayList<>();
    private final List<Supplier<? extends Node>> notes = new ArrayList<>();
    private final Map<Annotation, Integer> findings = new HashMap<>();
    private final Map<Section, Integer> sections = new EnumMap<>(Section.class);
    private final Map<Annotation, Card> made = new HashMap<>();
    private Optional<Annotation> selected = Optional.empty();

    /** Adds what is no finding. */
    void add(Supplier<? extends Node> row) {
        makers.add(row);
    }

    /** Adds what stands above the rows and stays there while they are scrolled. */
    void note(Supplier<? extends Node> line) {
        notes.add(line);
    }

    void add(Annotation finding, Supplier<Card> card) {
        findings.put(finding, makers.size());
        makers.add(() -> {
            Card one = card.get();
            made.put(finding, one);
            one.setSelected(isSelected(finding));
            return one;
        });
    }

    void add(Section section, String title) {
        sections.put(section, makers.size());
        makers.add(() -> new SectionTitle(title));
    }

    List<Supplier<? extends Node>> makers() {
        return makers;
    }

    List<Supplier<? extends Node>> notes() {
        return notes;
    }

    /** The row of a finding. */
    Optional<Integer> rowOf(Annotation finding) {
        return Optional.ofNullable(findings.get(finding));
    }

    /** The row of a section's title. */
    Optional<Integer> rowOf(Section section) {
        return Optional.ofNullable(sections.get(section));
    }

    /** Marks the selected finding's card, made already or not. */
    void mark(Optional<Annotation> finding) {
        selected = finding;
        made.forEach((one, card) -> card.setSelected(isSelected(one)));
    }

    private boolean isSelected(Annotation finding) {
        return selected.filter(finding::equals).isPresent();
    }
}
