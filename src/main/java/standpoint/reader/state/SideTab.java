package standpoint.reader.state;

import org.kordamp.ikonli.feather.Feather;

/** The tabs of the side panel, in their order. */
public enum SideTab {
    STANCES("Stances", "Stances", Feather.FLAG),
    ENTITIES("People & places", "People", Feather.USERS),
    QUOTES("Quotes", "Quotes", Feather.MESSAGE_SQUARE);

    private final String label;
    private final String brief;
    private final Feather icon;

    SideTab(String label, String brief, Feather icon) {
        this.label = label;
        this.brief = brief;
        this.icon = icon;
    }

    public String label() {
        return label;
    }

    /** Where there is little room. */
    public String brief() {
        return brief;
    }

    public Feather icon() {
        return icon;
    }
}
