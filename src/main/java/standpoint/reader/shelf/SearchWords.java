package standpoint.reader.shelf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import javafx.scene.Node;

import org.kordamp.ikonli.feather.Feather;

import standpoint.analysis.Entity;
import standpoint.analysis.Position;
import standpoint.library.Question;
import standpoint.library.SearchField;
import standpoint.library.SearchFilter;
import standpoint.library.SearchOptions.Order;
import standpoint.reader.look.Icons;

/** The window's words and signs for what can be searched. */
final class SearchWords {

    private SearchWords() {}

    /** As the heading over values of the field. */
    static String heading(SearchField field) {
        return switch (field) {
            case PERSON -> "People";
            case ORG -> "Organisations";
            case PLACE -> "Places";
            case SPEAKER -> "Who is quoted";
            case HOLDER -> "Who takes a stance";
            case STANCE -> "Positions";
            case OUTLET -> "Outlets";
            case DATE -> "Months";
            case AUTHOR -> "Authors";
            case TITLE, TEXT, QUOTE, TARGET -> field.label();
        };
    }

    /** As said before one value. */
    static String one(SearchField field) {
        return switch (field) {
            case ORG -> "organisation";
            case HOLDER -> "holder of a stance";
            case STANCE -> "position";
            case DATE -> "month";
            default -> field.label();
        };
    }

    static Node icon(SearchField field, String value) {
        return switch (field) {
            case PERSON -> Icons.of(Entity.Kind.PERSON);
            case ORG -> Icons.of(Entity.Kind.ORGANIZATION);
            case PLACE -> Icons.of(Entity.Kind.PLACE);
            case SPEAKER, QUOTE -> Icons.of(Feather.MESSAGE_SQUARE);
            case HOLDER, TARGET -> Icons.of(Feather.FLAG);
            case STANCE -> position(value);
            case OUTLET -> Icons.of(Feather.RSS);
            case DATE -> Icons.of(Feather.CALENDAR);
            case AUTHOR, TITLE, TEXT -> Icons.of(Feather.FILE_TEXT);
        };
    }

    private static Node position(String value) {
        for (Position position : Position.values()) {
            if (position.name().equalsIgnoreCase(value)) {
                return Icons.sign(position);
            }
        }
        return Icons.of(Feather.FLAG);
    }

    static String of(SearchFilter filter) {
        return (filter.excluded() ? "not " : "") + filter.value();
    }

    static String of(Order order) {
        return switch (order) {
            case RELEVANCE -> "Best first";
            case NEWEST -> "Newest first";
            case OLDEST -> "Oldest first";
        };
    }

    /** A whole search in one line: its words, filters and order. */
    static String of(Question question) {
        List<String> parts = new ArrayList<>();
        if (!question.query().isBlank()) {
            parts.add(question.query().strip());
        }
        question.filters().forEach(filter -> parts.add(of(filter)));
        if (question.quotesOnly()) {
            parts.add("in quotes");
        }
        if (question.order() != Order.RELEVANCE) {
            parts.add(of(question.order()).toLowerCase(Locale.ROOT));
        }
        return String.join(" · ", parts);
    }
}
