package standpoint.reader.state;

import standpoint.analysis.Entity;

/** The kinds of marks on the page, each of which can be hidden. */
public enum Marking {
    PEOPLE("People"),
    ORGANIZATIONS("Organisations"),
    PLACES("Places"),
    QUOTES("Quotes"),
    STANCES("Stances");

    private final String label;

    Marking(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public static Marking of(Entity.Kind kind) {
        return switch (kind) {
            case PERSON, GROUP -> PEOPLE;
            case ORGANIZATION -> ORGANIZATIONS;
            case PLACE -> PLACES;
        };
    }
}
