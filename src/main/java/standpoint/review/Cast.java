package standpoint.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

import standpoint.analysis.Entity;
import standpoint.analysis.EntityId;
import standpoint.analysis.Mention;
import standpoint.article.Span;

/** Who is in a story: those who were found, and those whom only the reader named. */
final class Cast {

    private final String text;
    private final List<Entity> all;
    private int added;

    Cast(String text, List<Entity> found) {
        this.text = text;
        all = new ArrayList<>(found);
    }

    /** The one who has the name and the place, or else the name, or else the place. */
    Optional<EntityId> find(Who who) {
        return all.stream().filter(entity -> who.isCalled(entity) && stands(entity, who)).findFirst()
                .or(() -> all.stream().filter(who::isCalled).findFirst())
                .or(() -> all.stream().filter(entity -> stands(entity, who)).findFirst()).map(Entity::id);
    }

    /** The same; who was not found is added. */
    EntityId require(Who who) {
        return find(who).orElseGet(() -> add(who));
    }

    /** In the order of first mention. */
    List<Entity> all() {
        return added == 0 ? all : all.stream().sorted(Comparator.comparing(Cast::first)).toList();
    }

    private static boolean stands(Entity entity, Who who) {
        return entity.mentions().stream().anyMatch(mention -> mention.span().equals(who.at()));
    }

    private static Span first(Entity entity) {
        return entity.mentions().isEmpty() ? new Span(0, 0) : entity.mentions().getFirst().span();
    }

    private EntityId add(Who who) {
        EntityId id = new EntityId("r" + ++added);
        Mention.Form form = Character.isLowerCase(who.name().codePointAt(0)) ? Mention.Form.NOMINAL : Mention.Form.NAME;
        List<Mention> mentions = places(who).stream().map(place -> new Mention(place, form)).toList();
        all.add(new Entity(id, who.name(), who.kind(), Optional.empty(), Optional.empty(), mentions));
        return id;
    }

    /** Wherever the text has the name and means nobody else by it. */
    private List<Span> places(Who who) {
        List<Span> places = new ArrayList<>();
        for (Matcher place = who.in(text); place.find();) {
            Span span = new Span(place.start(), place.end());
            if (all.stream().flatMap(entity -> entity.mentions().stream()).noneMatch(mention -> mention.span().overlaps(span))) {
                places.add(span);
            }
        }
        return places.isEmpty() ? List.of(who.at()) : places;
    }
}
