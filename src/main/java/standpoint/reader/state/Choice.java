package standpoint.reader.state;

import java.util.List;
import java.util.Optional;

import standpoint.analysis.Analysis;
import standpoint.analysis.Annotation;
import standpoint.analysis.Entity;
import standpoint.analysis.EntityId;
import standpoint.analysis.Mention;
import standpoint.analysis.Quote;
import standpoint.analysis.Stance;

/** What is selected in a story, in a form that outlives the program: the same analysis has the same findings at the same places of its lists. */
public record Choice(Optional<EntityId> entity, Optional<Finding> finding) {

    public static final Choice NOTHING = new Choice(Optional.empty(), Optional.empty());

    /** The kinds of findings. */
    public enum Kind {
        QUOTE,
        STANCE,
        MENTION
    }

    /** @param index in the analysis's list of such findings; of a mention, in that of the selected entity */
    public record Finding(Kind kind, int index) {}

    static Choice of(ReaderState state) {
        Optional<EntityId> entity = state.selection().entityProperty().get();
        Optional<Annotation> finding = state.selection().findingProperty().get();
        return new Choice(entity, state.analysis().flatMap(analysis -> finding.flatMap(one -> finding(analysis, entity, one))));
    }

    /** Empty where this analysis has no such finding. */
    Optional<Annotation> in(Analysis analysis) {
        return finding.flatMap(sought -> at(list(analysis, entity, sought.kind()), sought.index()));
    }

    private static Optional<Finding> finding(Analysis analysis, Optional<EntityId> entity, Annotation one) {
        Kind kind = switch (one) {
            case Quote quote -> Kind.QUOTE;
            case Stance stance -> Kind.STANCE;
            case Mention mention -> Kind.MENTION;
        };
        int index = list(analysis, entity, kind).indexOf(one);
        return index < 0 ? Optional.empty() : Optional.of(new Finding(kind, index));
    }

    private static List<? extends Annotation> list(Analysis analysis, Optional<EntityId> entity, Kind kind) {
        return switch (kind) {
            case QUOTE -> analysis.quotes();
            case STANCE -> analysis.stances();
            case MENTION -> entity.flatMap(analysis::entity).map(Entity::mentions).orElse(List.of());
        };
    }

    private static Optional<Annotation> at(List<? extends Annotation> all, int index) {
        return index >= 0 && index < all.size() ? Optional.of(all.get(index)) : Optional.empty();
    }
}
