package standpoint.reader.state;

import java.util.List;

import standpoint.analysis.Annotation;

/** The parts into which a tab divides the findings of the selected entity. */
public enum Section {
    QUOTES_BY(SideTab.QUOTES, "quote by", "quotes by"),
    QUOTES_ABOUT(SideTab.QUOTES, "quote about", "quotes about"),
    STANCES_BY(SideTab.STANCES, "stance of", "stances of"),
    STANCES_TOWARDS(SideTab.STANCES, "stance towards", "stances towards");

    private final SideTab tab;
    private final String one;
    private final String many;

    Section(SideTab tab, String one, String many) {
        this.tab = tab;
        this.one = one;
        this.many = many;
    }

    public SideTab tab() {
        return tab;
    }

    /** "1 quote by", "2 quotes by" */
    public String count(Dossier dossier) {
        int number = in(dossier).size();
        return number + " " + (number == 1 ? one : many);
    }

    public List<? extends Annotation> in(Dossier dossier) {
        return switch (this) {
            case QUOTES_BY -> dossier.quotesBy();
            case QUOTES_ABOUT -> dossier.quotesAbout();
            case STANCES_BY -> dossier.stancesBy();
            case STANCES_TOWARDS -> dossier.stancesAbout();
        };
    }
}
