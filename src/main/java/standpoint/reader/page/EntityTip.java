package standpoint.reader.page;

import standpoint.analysis.Analysis;
import standpoint.analysis.Entity;
import standpoint.reader.look.Words;
import standpoint.reader.state.Dossier;

/** The words that appear when the mouse rests on a name. */
final class EntityTip {

    private EntityTip() {}

    static String of(Analysis analysis, Entity entity) {
        Dossier dossier = new Dossier(analysis, entity.id());
        return entity.label() + "\n"
                + entity.role().map(role -> role + "\n").orElse("")
                + Words.of(entity.kind()) + " · " + Words.count(entity.mentions().size(), "mention")
                + " · " + Words.count(dossier.quotesBy().size(), "quote")
                + " · " + Words.count(dossier.stancesBy().size(), "stance");
    }
}
