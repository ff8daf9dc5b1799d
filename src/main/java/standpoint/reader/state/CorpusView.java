package standpoint.reader.state;

import org.kordamp.ikonli.feather.Feather;

/** The pictures of many stories, in their order. */
public enum CorpusView {
    MATRIX("Actors and targets", Feather.GRID),
    TIME("Over time", Feather.BAR_CHART_2),
    NETWORK("Who agrees", Feather.SHARE_2),
    SHARES("Who is quoted", Feather.MESSAGE_SQUARE);

    private final String label;
    private final Feather icon;

    CorpusView(String label, Feather icon) {
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
