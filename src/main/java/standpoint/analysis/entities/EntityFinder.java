package standpoint.analysis.entities;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import standpoint.analysis.Entity.Kind;
import standpoint.analysis.Mention.Form;
import standpoint.analysis.language.FirstNames;
import standpoint.analysis.language.ParsedText;
import standpoint.analysis.language.Quotation;
import standpoint.analysis.language.Sex;
import standpoint.analysis.language.Token;

/**
 * From raw names to the entities of a document. Full names come first and are told apart; then the text is read from start to end, and each
 * last name, description and pronoun goes to the one it most likely means among those mentioned so far.
 */
public final class EntityFinder {

    private final FirstNames firstNames = new FirstNames();
    private final Words words = new Words();
    private final Gazetteer gazetteer = new Gazetteer();
    private final NameMatcher matcher = new NameMatcher(gazetteer, words, firstNames);

    public Cast find(ParsedText text, List<Quotation> quotations) {
        return new Run(text, quotations).cast();
    }

    /** The work on one document. */
    private final class Run {

        private final ParsedText text;
        private final Roles roles;
        private final Discourse discourse;
        private final Nominals nominals;
        private final List<Draft> drafts = new ArrayList<>();
        private final Map<Name, Draft> byName = new HashMap<>();
        /** Full names only, by each of their tokens. */
        private final Map<Integer, Draft> byToken = new HashMap<>();
        private final List<Name> names;
        private final Labels labels;
        private final Voices voices;
        private final Groups groups;
        private final Titles titles;
        private final LastNames lastNames;
        private final Pronouns pronouns;

        Run(ParsedText text, List<Quotation> quotations) {
            this.text = text;
            this.roles = new Roles(text, words, gazetteer, byToken);
            this.discourse = new Discourse(text, quotations);
            this.titles = new Titles(text, words, byToken);
            this.lastNames = new LastNames(text, matcher, roles, discourse, drafts, this::introduce);
            this.names = new NameFinder(text, words, gazetteer, firstNames).find().stream().filter(name -> !Offices.isBegun(text, name) && !StandIns.isPeople(text, name)).toList();
            // whatever stands first, "Commission" in the headline is short for what the story calls in full
            Predicate<Name> shortened = name -> name.kind() == Kind.ORGANIZATION && name.length() == 1 && isPlainWord(name.words());
            names.stream().filter(name -> !shortened.test(name) && (name.kind() != Kind.PERSON || name.length() > 1)).forEach(this::join);
            names.stream().filter(shortened).forEach(this::join);
            drafts.forEach(draft -> draft.names.clear());
            names.stream().filter(byName::containsKey).forEach(name -> draftOf(name).names.add(name.words())); // in the order of the text
            names.stream().filter(name -> !byName.containsKey(name) && titles.isAside(name)).forEach(this::joinTitled);
            names.stream().filter(byName::containsKey).forEach(name -> roles.read(name, draftOf(name)));
            this.labels = new Labels(text.text(), words, matcher, drafts);
            this.voices = new Voices(text, discourse, names, this::person, labels, this::narrator);
            this.groups = new Groups(text, discourse);
            this.pronouns = new Pronouns(text, words, gazetteer, discourse, voices, groups, this::nameAt);
            Predicates predicates = new Predicates(text, words, roles, discourse, pronouns);
            this.nominals = new Nominals(text, words, gazetteer, predicates, discourse, groups, drafts, byToken);
        }

        Cast cast() {
            read();
            drafts.addAll(groups.spokenOf());
            return Cast.of(text, drafts, voices.answers());
        }

        /** Who a person's name stands for, before the text is read. */
        private Optional<Draft> person(Name name) {
            if (name.kind() != Kind.PERSON) {
                return Optional.empty();
            }
            return Optional.ofNullable(byName.get(name)).or(() -> labels.named(name.words()));
        }

        /** Who the name with that head stands for, before the text is read. */
        private Optional<Draft> nameAt(Token head) {
            return Optional.ofNullable(byToken.get(head.index())).or(() -> names.stream()
                    .filter(name -> name.first() <= head.index() && head.index() < name.end()).findFirst().flatMap(this::person));
        }

        /** Who says "I" throughout: known by the byline at best. */
        private Draft narrator() {
            Draft draft = new Draft(Kind.PERSON, false);
            draft.actor = true;
            List<String> authors = text.article().metadata().authors();
            draft.names.add(authors.size() == 1 ? authors.getFirst() : "I");
            drafts.add(draft);
            return draft;
        }

        private Draft draftOf(Name name) {
            Draft draft = byName.get(name);
            if (draft == null) {
                throw new IllegalStateException("no draft for " + name.words());
            }
            return draft;
        }

        /** Full names and names of bodies and places: same name, same draft, wherever they stand. */
        private void join(Name name) {
            Draft draft = drafts.stream().filter(each -> each.kind == name.kind() && each.names.stream().anyMatch(
                    known -> name.kind() == Kind.PERSON ? matcher.samePerson(known, name.words()) : matcher.sameBody(known, name.words())))
                    .findFirst().or(() -> shortened(name)).orElseGet(() -> introduce(name));
            draft.names.add(name.words());
            byName.put(name, draft);
            for (int i = name.first(); i < name.end(); i++) {
                byToken.put(i, draft);
            }
        }

        /** Of the one person of that last name, or of somebody new. */
        private void joinTitled(Name name) {
            Sex sex = roles.sexBefore(name);
            List<Draft> called = drafts.stream().filter(draft -> draft.isPerson() && draft.sex.fits(sex)
                    && draft.names.stream().anyMatch(full -> full.equals(name.words()) || matcher.isLastName(name.words(), full)
                            || matcher.isFirstName(name.words(), full))).toList();
            if (called.size() > 1) {
                return;
            }
            Draft draft = called.isEmpty() ? introduce(name) : called.getFirst();
            draft.tellSex(sex);
            draft.names.add(name.words());
            byName.put(name, draft);
            byToken.put(name.first(), draft);
        }

        /** "the Fund" behind "the Northern Harbour Fund", where that is the only one; "Meridian" behind "Meridian Ports". */
        private Optional<Draft> shortened(Name name) {
            boolean body = name.kind() == Kind.ORGANIZATION && name.length() == 1 && isPlainWord(name.words())
                    && (words.marksBody(name.words()) || words.marksPlace(name.words()) || name.first() > 0 && text.token(name.first() - 1).lemma().equals("the"));
            List<Draft> longer = !body ? List.of() : drafts.stream().filter(each -> each.kind == Kind.ORGANIZATION)
                    .filter(each -> each.names.stream().anyMatch(full -> full.endsWith(" " + name.words()))).toList();
            List<Draft> first = name.kind() != Kind.ORGANIZATION || name.length() != 1 || words.marksBody(name.words()) || gazetteer.find(name.words()).isPresent() ? List.of()
                    : drafts.stream().filter(each -> each.kind == Kind.ORGANIZATION).filter(each -> each.names.stream().anyMatch(full -> full.startsWith(name.words() + " "))).toList();
            return longer.size() == 1 ? Optional.of(longer.getFirst()) : !longer.isEmpty() ? lastNamed(longer, name.first())
                    : first.size() == 1 ? Optional.of(first.getFirst()) : Optional.empty();
        }

        /** Of several, the one whose name stands last before a token. */
        private Optional<Draft> lastNamed(List<Draft> some, int before) {
            return byName.entrySet().stream().filter(each -> each.getKey().end() <= before && some.contains(each.getValue()))
                    .max(Map.Entry.comparingByKey(Comparator.comparingInt(Name::end))).map(Map.Entry::getValue);
        }

        private boolean isPlainWord(String word) {
            return !words.isAcronym(word) && !word.contains(".") && gazetteer.find(word).isEmpty();
        }

        private Draft introduce(Name name) {
            Draft draft = new Draft(name.kind(), true);
            if (name.kind() == Kind.PERSON && name.length() > 1) {
                draft.tellSex(roles.sexBefore(name));
                draft.tellSex(words.sexOfTitle(text.token(name.first()).word()));
                draft.guessSex(firstNames.sexOf(text.token(name.first()).word()));
            }
            drafts.add(draft);
            return draft;
        }

        private void read() {
            Set<Integer> inNames = new HashSet<>();
            Map<Integer, Name> starts = new HashMap<>();
            for (Name name : names) {
                starts.put(name.first(), name);
                for (int i = name.first(); i < name.end(); i++) {
                    inNames.add(i);
                }
            }
            for (Token token : text.tokens()) {
                Name name = starts.get(token.index());
                if (name != null) {
                    mention(name);
                } else if (!inNames.contains(token.index())) {
                    if (token.isPronoun()) {
                        pronouns.read(token);
                    } else if (nominals.isCandidate(token) && !titles.isPartOf(token, inNames)) {
                        nominals.read(token, inNames);
                    }
                }
            }
        }

        private void mention(Name name) {
            Optional<Draft> spokenTo = name.length() > 1 && words.isTitle(text.token(name.first()).word())
                    ? voices.addresseeAt(text.token(name.first())) : Optional.empty();
            Draft draft = spokenTo.orElseGet(() -> byName.containsKey(name) ? draftOf(name) : family(name).orElseGet(() -> lastNames.of(name)));
            draft.names.add(name.words());
            byName.put(name, draft);
            Token head = headOf(name);
            discourse.mention(draft, name.first(), name.end(), head, Form.NAME);
            if (draft.kind == Kind.ORGANIZATION || draft.kind == Kind.PLACE && isActing(head)) {
                gazetteer.speaksFor(name.words()).ifPresent(draft::tellAffiliation);
            }
            groups.hear(draft, head, name.first(), name.end());
        }

        /** "Kyiv said", "according to Kyiv": the government there. */
        private boolean isActing(Token head) {
            if (head.hasRelation("conj")) {
                return text.head(head).filter(Token::isProperNoun).filter(this::isActing).isPresent();
            }
            boolean asked = text.children(head, "case").stream().anyMatch(each -> each.lemma().startsWith("accord"));
            return asked || head.hasRelation("nsubj") && text.head(head).filter(verb -> verb.isVerb() && !verb.lemma().equals("be")).isPresent();
        }

        /** "the Bergs": people of one last name. */
        private Optional<Draft> family(Name name) {
            boolean plural = name.length() == 1 && name.words().endsWith("s") && name.first() > 0
                    && text.token(name.first() - 1).lemma().equals("the");
            String one = plural ? name.words().substring(0, name.words().length() - 1) : "";
            boolean known = plural && drafts.stream().filter(Draft::isPerson).flatMap(draft -> draft.names.stream())
                    .anyMatch(full -> matcher.isLastName(one, full));
            return !known ? Optional.empty() : drafts.stream().filter(draft -> draft.several && draft.names.contains(name.words())).findFirst()
                    .or(() -> {
                        Draft draft = new Draft(Kind.GROUP, true);
                        draft.several = true;
                        drafts.add(draft);
                        return Optional.of(draft);
                    });
        }

        /** The name's own head, or the "KC" after it on which the parser hangs it. */
        private Token headOf(Name name) {
            Token head = text.headOf(name.first(), name.end());
            return text.head(head).filter(after -> head.hasRelation("compound") && after.index() == name.end()
                    && (words.isPostNominal(after.word()) || after.isProperNoun() && name.kind() == Kind.ORGANIZATION))
                    .orElse(head);
        }

    }
}
