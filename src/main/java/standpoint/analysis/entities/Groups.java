package standpoint.analysis.entities;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import standpoint.analysis.Entity.Kind;
import standpoint.analysis.Mention.Form;
import standpoint.analysis.language.ParsedText;
import standpoint.analysis.language.Token;

/**
 * People named together, "Anna Berg and Tom Reed" or "Berg and her colleagues": one entity only if the text goes on to speak of them as "they" or
 * "we".
 */
final class Groups {

    private static final class Group {
        final Set<Draft> members = new HashSet<>();
        Draft draft = new Draft(Kind.GROUP, false);
        int first;
        int end;
        int sentence;
    }

    private final ParsedText text;
    private final Discourse discourse;
    private final List<Group> groups = new ArrayList<>();
    /** The last mention of a person that begins a list, by the index of its head. */
    private final Map<Integer, Integer> firsts = new HashMap<>();

    Groups(ParsedText text, Discourse discourse) {
        this.text = text;
        this.discourse = discourse;
    }

    /** Takes note of a mention of people, in text order. */
    void hear(Draft draft, Token head, int first, int end) {
        if (!draft.isPerson() && !draft.several) {
            return;
        }
        firsts.put(head.index(), first);
        Optional<Token> leader = head.hasRelation("conj") ? text.head(head) : Optional.empty();
        Optional<Draft> other = leader.flatMap(discourse::at).filter(each -> each.isPerson() && each != draft);
        if (leader.isEmpty() || other.isEmpty() || !firsts.containsKey(leader.get().index())
                || text.children(head, "cc").stream().anyMatch(each -> !Set.of("and", "&").contains(each.lemma()))) {
            return;
        }
        int start = firsts.getOrDefault(leader.get().index(), first);
        Group group = groups.stream().filter(each -> each.sentence == head.sentence() && each.first == start).findFirst()
                .orElseGet(() -> begin(other.get(), start, head.sentence()));
        group.members.add(draft);
        group.end = end;
        Optional<Group> same = groups.stream().filter(each -> each != group && each.members.equals(group.members)).findFirst();
        same.ifPresent(each -> group.draft = each.draft);
        if (same.isEmpty()) {
            group.draft.names.clear();
        }
        group.draft.names.add(text.words(text.textSpan(group.first, end)).replaceAll("\\s+", " "));
        discourse.hint(group.draft, leader.get());
    }

    private Group begin(Draft leader, int first, int sentence) {
        Group group = new Group();
        group.members.add(leader);
        group.draft.several = true;
        group.draft.actor = true;
        group.first = first;
        group.sentence = sentence;
        groups.add(group);
        return group;
    }

    /** The people that a speaker was last named together with. */
    Optional<Draft> of(Draft member) {
        return groups.reversed().stream().filter(group -> group.members.contains(member)).map(group -> group.draft).findFirst();
    }

    /** The people last named together: "the couple". */
    Optional<Draft> latest() {
        return groups.isEmpty() ? Optional.empty() : Optional.of(groups.getLast().draft);
    }

    /** The groups that pronouns speak of, with the words that name them. */
    List<Draft> spokenOf() {
        Set<Draft> used = new LinkedHashSet<>();
        groups.stream().map(group -> group.draft).filter(draft -> !draft.mentions.isEmpty()).forEach(used::add);
        used.forEach(draft -> draft.named = true);
        groups.stream().filter(group -> used.contains(group.draft))
                .forEach(group -> group.draft.mentions.add(new Draft.At(group.first, group.end, -1, Form.NOMINAL)));
        return List.copyOf(used);
    }
}
