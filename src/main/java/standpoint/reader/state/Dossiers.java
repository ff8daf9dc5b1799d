package standpoint.reader.state;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import standpoint.analysis.Analysis;
import standpoint.analysis.Entity;
import standpoint.analysis.EntityId;
import standpoint.analysis.Mention;
import standpoint.analysis.Quote;
import standpoint.analysis.Stance;

/** The dossiers of all entities of a story, gathered once, because a long story has thousands of entities and of quotes. */
public final class Dossiers {

    static final Dossiers NONE = new Dossiers(Map.of());

    private final Map<EntityId, Dossier> byEntity;

    private Dossiers(Map<EntityId, Dossier> byEntity) {
        this.byEntity = byEntity;
    }

    public static Dossiers of(Analysis analysis) {
        Map<EntityId, Draft> drafts = new LinkedHashMap<>();
        analysis.entities().forEach(entity -> drafts.put(entity.id(), new Draft(entity)));
        addQuotes(analysis, drafts);
        addStances(analysis, drafts);
        Map<EntityId, Dossier> dossiers = new LinkedHashMap<>();
        drafts.forEach((id, draft) -> dossiers.put(id, draft.finished()));
        return new Dossiers(dossiers);
    }

    /** Empty where the story has no such entity. */
    public Optional<Dossier> of(EntityId id) {
        return Optional.ofNullable(byEntity.get(id));
    }

    private static void addQuotes(Analysis analysis, Map<EntityId, Draft> drafts) {
        NavigableMap<Integer, List<Named>> mentions = new TreeMap<>();
        drafts.values().forEach(draft -> draft.entity.mentions()
                .forEach(mention -> mentions.computeIfAbsent(mention.span().start(), start -> new ArrayList<>()).add(new Named(mention, draft))));
        for (Quote quote : analysis.quotes()) {
            Set<Draft> named = new LinkedHashSet<>();
            quote.content().forEach(part -> mentions.subMap(part.start(), true, part.end(), false).values().stream().flatMap(List::stream)
                    .filter(one -> part.contains(one.mention().span())).forEach(one -> named.add(one.draft())));
            quote.speaker().flatMap(id -> Optional.ofNullable(drafts.get(id))).ifPresent(speaker -> {
                speaker.quotesBy.add(quote);
                named.remove(speaker);
            });
            named.forEach(draft -> draft.quotesAbout.add(quote));
        }
    }

    private static void addStances(Analysis analysis, Map<EntityId, Draft> drafts) {
        for (Stance stance : analysis.stances()) {
            Optional.ofNullable(drafts.get(stance.holder())).ifPresent(holder -> holder.stancesBy.add(stance));
            stance.target().entity().filter(target -> !target.equals(stance.holder()))
                    .flatMap(target -> Optional.ofNullable(drafts.get(target))).ifPresent(target -> target.stancesAbout.add(stance));
        }
    }

    private record Named(Mention mention, Draft draft) {}

    private static final class Draft {

        private final Entity entity;
        private final List<Quote> quotesBy = new ArrayList<>();
        private final List<Quote> quotesAbout = new ArrayList<>();
        private final List<Stance> stancesBy = new ArrayList<>();
        private final List<Stance> stancesAbout = new ArrayList<>();

        Draft(Entity entity) {
            this.entity = entity;
        }

        Dossier finished() {
            return new Dossier(entity, quotesBy, quotesAbout, stancesBy, stancesAbout);
        }
    }
}
