package standpoint.analysis.entities;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import standpoint.analysis.Entity.Kind;
import standpoint.analysis.language.ParsedText;
import standpoint.analysis.language.Token;
import standpoint.article.Zone;

/** Descriptions of people: "the secretary-general", "the premier", "the South Carolina senator". Tells which named one each stands for. */
final class PersonNominals {

    /** Sentences. */
    private static final int TOP = 3;
    private static final int NEAR = 2;
    /** Words that make another office of the one behind them. */
    private static final Set<String> RANKS = Set.of("shadow", "deputy", "assistant");
    /** So many words before the noun may belong to its office. */
    private static final int LONGEST_OFFICE = 4;

    private final ParsedText text;
    private final Words words;
    private final Gazetteer gazetteer;
    private final NounPhrases phrases;
    private final Discourse discourse;
    private final List<Draft> drafts;
    private final Hearings hearings;
    private final LeadPeople leads;

    PersonNominals(ParsedText text, Words words, Gazetteer gazetteer, NounPhrases phrases, Discourse discourse, List<Draft> drafts,
            Map<Integer, Draft> fullNames) {
        this.text = text;
        this.words = words;
        this.gazetteer = gazetteer;
        this.phrases = phrases;
        this.discourse = discourse;
        this.drafts = drafts;
        this.hearings = new Hearings(text, discourse);
        this.leads = new LeadPeople(text, words, fullNames);
    }

    /** Which named person the {@code noun} stands for; {@code mustAgree} where only the one person of the story who is called so will do. */
    Optional<Draft> meaning(Token noun, boolean mustAgree) {
        Set<String> modifiers = phrases.modifiers(noun);
        boolean modified = !modifiers.isEmpty();
        int before = mustAgree ? Integer.MAX_VALUE : noun.index();
        Optional<Draft> byRole = Optional.empty();
        if (modified) {
            byRole = firstOf(draft -> isCalled(draft, noun) && isOfSameRank(draft, noun) && (draft.roleWords.stream().anyMatch(modifiers::contains)
                    || draft.callings.containsAll(modifiers)), before).or(() -> onlyOne(noun));
        } else if (!mustAgree) {
            // a minister before a secretary, who may be one
            byRole = discourse.latestUnquoted(noun, draft -> isCalled(draft, noun) && draft.callings.contains(noun.lemma()) && isOfSameRank(draft, noun))
                    .or(() -> discourse.latestUnquoted(noun, draft -> isCalled(draft, noun) && draft.callings.contains(noun.lemma())))
                    .or(() -> discourse.latestUnquoted(noun, draft -> isCalled(draft, noun))).or(() -> discourse.latest(before, draft -> isCalled(draft, noun)));
        } else {
            List<Draft> called = drafts.stream().filter(draft -> isCalled(draft, noun)).toList();
            byRole = called.size() == 1 ? Optional.of(called.getFirst()) : Optional.empty();
        }
        if (byRole.isPresent() || mustAgree) {
            return byRole;
        }
        Optional<Draft> heard = modified || !phrases.isThe(noun) ? Optional.empty() : hearings.meaning(noun);
        if (heard.isPresent()) {
            return heard;
        }
        return subjectWithoutRole(noun, modifiers);
    }

    /**
     * "Saskatchewan's premier says … Premier Dale Hrycak said": an office at the top of a story whose one holder in the story is named only
     * afterwards. Countries have presidents of their own: "Mexico's president … President Donald Trump".
     */
    Optional<Draft> namedLater(Token noun) {
        boolean top = text.sentences().stream().filter(each -> each.zone().kind() == Zone.Kind.STANDFIRST || each.zone().kind() == Zone.Kind.BODY).limit(TOP)
                .anyMatch(each -> each.equals(text.sentenceOf(noun)));
        boolean plain = text.child(noun, "amod", "compound", "appos").isEmpty() && text.children(noun, "nmod:poss", "nmod").stream()
                .allMatch(each -> discourse.at(each).filter(whose -> whose.kind == Kind.PLACE && whose.names.stream().noneMatch(gazetteer::isCountry)).isPresent());
        Optional<Draft> named = leads.meaning(noun);
        if (named.isPresent() || !top || !plain || !phrases.isDefinite(noun) || !words.isRole(noun.lemma()) || discourse.isQuoted(noun)) {
            named.ifPresent(draft -> draft.callings.add(noun.lemma()));
            return named;
        }
        List<Draft> called = drafts.stream().filter(draft -> isCalled(draft, noun)).toList();
        return Optional.of(called).filter(one -> one.size() == 1).map(List::getFirst).filter(draft -> draft.callings.contains(noun.lemma()));
    }

    /** "the South Carolina senator": the only senator of the story, of whom no place was told. */
    private Optional<Draft> onlyOne(Token noun) {
        boolean placed = phrases.isThe(noun) && text.child(noun, "amod").isEmpty()
                && text.children(noun, "compound").stream().allMatch(each -> discourse.at(each).filter(place -> place.kind == Kind.PLACE).isPresent());
        List<Draft> called = drafts.stream().filter(draft -> isCalled(draft, noun)).toList();
        return Optional.of(called).filter(one -> placed && one.size() == 1).map(List::getFirst).filter(draft -> draft.roleWords.isEmpty());
    }

    private Optional<Draft> firstOf(Predicate<Draft> fits, int before) {
        Optional<Draft> latest = discourse.latest(before, fits);
        return latest.isPresent() ? latest : drafts.stream().filter(fits).findFirst();
    }

    private boolean isCalled(Draft draft, Token noun) {
        return draft.isPerson() && draft.named && draft.sex.fits(words.sexOfPerson(noun.lemma()))
                && draft.callings.stream().anyMatch(has -> words.mayBeCalled(has, noun.lemma()));
    }

    /** "the shadow transport secretary" is not the transport secretary, nor the deputy mayor the mayor. */
    private boolean isOfSameRank(Draft draft, Token noun) {
        List<Token> before = text.tokens().subList(Math.max(text.sentenceOf(noun).first(), noun.index() - LONGEST_OFFICE), noun.index());
        return RANKS.stream().filter(rank -> !noun.lemma().equals(rank)).allMatch(rank -> (draft.roleWords.contains(rank) || draft.callings.contains(rank))
                == before.stream().anyMatch(each -> each.word().equalsIgnoreCase(rank)));
    }

    /** "Mr Berg gave another account. 'He was late,' the publican said": who was spoken of last, where the story has no such person. */
    Optional<Draft> byEpithet(Token noun) {
        if (!NameKinds.isSubjectOfSpeech(text, noun) || !phrases.isThe(noun) || !phrases.modifiers(noun).isEmpty() || discourse.isQuoted(noun) || drafts.stream()
                .anyMatch(draft -> isCalled(draft, noun))) {
            return Optional.empty();
        }
        return discourse.latestSubject(noun, NEAR, Draft::isPerson).filter(draft -> draft.named && isInParagraphOf(noun, draft)
                && draft.sex.fits(words.sexOfPerson(noun.lemma())));
    }

    private boolean isInParagraphOf(Token noun, Draft draft) {
        return draft.mentions.stream().map(at -> text.sentenceOf(text.token(at.first()))).anyMatch(each -> each.zone().equals(text.sentenceOf(noun).zone()));
    }

    /** "X has said. The environment secretary told ...": the office of the last subject, which had none so far. */
    private Optional<Draft> subjectWithoutRole(Token noun, Set<String> modifiers) {
        if (Words.isAge(noun.lemma()) && phrases.isThe(noun)) {
            return discourse.latestSubject(noun, 3, draft -> draft.isPerson() && draft.named && draft.callings.stream().noneMatch(Words::isAge));
        }
        if (!words.isRole(noun.lemma()) || !noun.hasRelation("nsubj") || phrases.hasPossessor(noun) || discourse.isQuoted(noun)
                || !phrases.isThe(noun)) {
            return Optional.empty();
        }
        Optional<Draft> subject = discourse.latestSubject(noun, 2, Draft::isPerson)
                .filter(draft -> draft.named && draft.role().isEmpty() && draft.callings.stream().allMatch(Words::isAge)
                        && draft.sex.fits(words.sexOfPerson(noun.lemma())));
        subject.ifPresent(draft -> {
            draft.callings.add(noun.lemma());
            draft.roleWords.addAll(modifiers);
            int first = phrases.firstOf(noun, Set.of());
            draft.addRole(text.textSpan(phrases.isArticle(first) ? first + 1 : first, noun.index() + 1).of(text.text()));
        });
        return subject;
    }
}
