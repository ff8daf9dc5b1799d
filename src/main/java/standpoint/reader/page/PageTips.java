package standpoint.reader.page;

import java.util.Arrays;
import java.util.stream.Collectors;

import standpoint.analysis.Analysis;
import standpoint.analysis.Entity;
import standpoint.analysis.Quote;
import standpoint.reader.look.Words;
import standpoint.reader.state.Dossier;
import standpoint.reader.state.QuoteView;
import standpoint.reader.state.Section;

/** The words that appear when the mouse rests on a name or a quote. */
final class PageTips {

    private PageTips() {}

    static String of(Dossier dossier) {
        Entity entity = dossier.entity();
        String found = Arrays.stream(Section.values()).filter(section -> !section.in(dossier).isEmpty()).map(section -> " · " + section.count(dossier))
                .collect(Collectors.joining());
        return entity.label() + "\n"
                + Words.standing(entity).map(standing -> standing + "\n").orElse("")
                + Words.of(entity.kind()) + " · " + Words.count(entity.mentions().size(), "mention") + found;
    }

    /** Who says a quote, and the cue that tells so. */
    static String of(Analysis analysis, Quote quote) {
        String cue = quote.cue().map(words -> " · “" + Words.oneLine(words.of(analysis.article().text())) + "”").orElse("");
        String doubt = QuoteView.isDoubtful(quote) ? " · uncertain" : "";
        return "Quote: " + Words.speaker(analysis, quote) + cue + " · " + Words.of(quote.form()) + doubt;
    }
}
