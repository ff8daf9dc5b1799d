package standpoint.reader.page;

import java.util.Arrays;
import java.util.stream.Collectors;

import standpoint.analysis.Entity;
import standpoint.reader.look.Words;
import standpoint.reader.state.Dossier;
import standpoint.reader.state.Section;

/** The words that appear when the mouse rests on a name. */
final class EntityTip {

    private EntityTip() {}

    static String of(Dossier dossier) {
        Entity entity = dossier.entity();
        String found = Arrays.stream(Section.values()).filter(section -> !section.in(dossier).isEmpty()).map(section -> " · " + section.count(dossier))
                .collect(Collectors.joining());
        return entity.label() + "\n"
                + Words.standing(entity).map(standing -> standing + "\n").orElse("")
                + Words.of(entity.kind()) + " · " + Words.count(entity.mentions().size(), "mention") + found;
    }
}
