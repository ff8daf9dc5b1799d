package standpoint.library;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import standpoint.analysis.Analysis;
import standpoint.analysis.Entity;
import standpoint.analysis.EntityId;
import standpoint.analysis.Quote;
import standpoint.analysis.Stance;

/** The values of whole stories that are counted beside a search, and offered when a field is completed. */
enum FacetColumn {
    PERSON(SearchField.PERSON) {
        @Override
        Stream<String> values(Analysis story) {
            return names(story, Entity.Kind.PERSON);
        }
    },
    ORG(SearchField.ORG) {
        @Override
        Stream<String> values(Analysis story) {
            return Stream.concat(names(story, Entity.Kind.ORGANIZATION), names(story, Entity.Kind.GROUP));
        }
    },
    PLACE(SearchField.PLACE) {
        @Override
        Stream<String> values(Analysis story) {
            return names(story, Entity.Kind.PLACE);
        }
    },
    SPEAKER(SearchField.SPEAKER) {
        @Override
        Stream<String> values(Analysis story) {
            return story.quotes().stream().map(Quote::speaker).flatMap(Optional::stream).distinct().flatMap(id -> named(story, id));
        }
    },
    HOLDER(SearchField.HOLDER) {
        @Override
        Stream<String> values(Analysis story) {
            return StoryBlock.own(story).map(Stance::holder).distinct().flatMap(id -> named(story, id));
        }
    },
    POSITION(SearchField.STANCE) {
        @Override
        Stream<String> values(Analysis story) {
            return StoryBlock.own(story).map(stance -> stance.position().name().toLowerCase(Locale.ROOT));
        }
    },
    OUTLET(SearchField.OUTLET) {
        @Override
        Stream<String> values(Analysis story) {
            return story.article().metadata().outlet().stream();
        }
    },
    MONTH(SearchField.DATE) {
        @Override
        Stream<String> values(Analysis story) {
            return story.article().metadata().published().map(date -> "%04d-%02d".formatted(date.getYear(), date.getMonthValue())).stream();
        }
    },
    AUTHOR(SearchField.AUTHOR) {
        @Override
        Stream<String> values(Analysis story) {
            return story.article().metadata().authors().stream();
        }
    };

    private final SearchField field;

    FacetColumn(SearchField field) {
        this.field = field;
    }

    /** The field that finds stories with a value. */
    SearchField field() {
        return field;
    }

    /** What the index calls it. */
    String label() {
        return "#facet-" + field.label();
    }

    /** Only names that the story itself uses: "the driver" is nobody to look for elsewhere. */
    abstract Stream<String> values(Analysis story);

    private static Stream<String> names(Analysis story, Entity.Kind kind) {
        return story.entities().stream().filter(entity -> entity.kind() == kind && entity.isNamed()).map(Entity::name);
    }

    private static Stream<String> named(Analysis story, EntityId id) {
        return story.entity(id).filter(Entity::isNamed).map(Entity::name).stream();
    }
}
