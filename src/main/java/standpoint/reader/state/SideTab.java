package standpoint.reader.state;

import org.kordamp.ikonli.feather.Feather;

/** The tabs of the side panel, in their order. */
public enum SideTab {
    STANCES("Stances", Feather.FLAG),
    ENTITIES("People & places", Feather.USERS),
    QUOTES("Quotes", Feather.MESSAGE_SQUARE);

    private final String label;
    private final Feather icon;

    SideTab(String label, Feather icon) {
        this.label = label;
        this.icon = icon;
    }

    public String label() {
        return label;
    }

    public Feather icon() {
        return icon;
    }
}
