package standpoint.analysis.entities;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import standpoint.analysis.Entity.Kind;
import standpoint.analysis.Mention.Form;
import standpoint.analysis.language.ParsedText;
import standpoint.analysis.language.Quotation;
import standpoint.analysis.language.QuotationMarks;
import standpoint.analysis.language.Sex;
import standpoint.analysis.language.Token;

/** Who has been mentioned so far, and who of them a new mention most likely means: near, as a subject, outside quotation marks. */
final class Discourse {

    /** A pronoun's antecedent stands at most so many sentences before it. */
    private static final int REACH = 4;
    /** Who goes on to speak has a name more often than not: weighed by 9,000 quotes of stories with notes. */
    private static final double SPEAKS_NAMED = 0.8;

    private record Said(Draft draft, Token head, boolean subject, boolean quoted) {}

    private final ParsedText text;
    private final BitSet quoted;
    private final List<Said> said = new ArrayList<>();

    Discourse(ParsedText text, List<Quotation> quotations) {
        this.text = text;
        this.quoted = QuotationMarks.insides(quotations);
    }

    void mention(Draft draft, int first, int end, Token head, Form form) {
        if (draft.mentions.stream().anyMatch(at -> at.first() < end && first < at.end())) {
            return; // nobody is "her successor" and the "her" in it
        }
        draft.mentions.add(new Draft.At(first, end, head.index(), form));
        said.add(new Said(draft, head, isSubject(head) || isBesideSubject(head), isQuoted(head)));
    }

    /** "Her father, Imran, said": who stands beside the subject is one, too. */
    private boolean isBesideSubject(Token head) {
        Optional<Token> noun = Optional.of(head);
        while (noun.filter(each -> each.hasRelation("appos")).isPresent()) {
            noun = noun.flatMap(text::head);
        }
        return noun.filter(Discourse::isSubject).isPresent();
    }

    /** People named together may be meant from here on, without a mention of their own. */
    void hint(Draft group, Token head) {
        said.add(new Said(group, head, isSubject(head), isQuoted(head)));
    }

    /** Whom a mention with that head stands for. */
    Optional<Draft> at(Token head) {
        for (int i = said.size() - 1; i >= 0 && said.get(i).head().sentence() == head.sentence(); i--) {
            if (said.get(i).head().index() == head.index() && !said.get(i).draft().mentions.isEmpty()) {
                return Optional.of(said.get(i).draft());
            }
        }
        return Optional.empty();
    }

    static boolean isSubject(Token head) {
        return head.head() < 0 && head.isProperNoun() // "Reed did not", read as a name with a verb hung on
                || head.hasRelation("nsubj", "nsubj:pass", "csubj");
    }

    boolean isQuoted(Token token) {
        return quoted.get(token.span().start());
    }

    /** The draft last mentioned before {@code before} that fits. */
    Optional<Draft> latest(int before, Predicate<Draft> fits) {
        // mentions come in text order, a phrase's head at most a few words later than its first word
        for (int i = said.size() - 1; i >= 0; i--) {
            if (said.get(i).head().index() < before && fits.test(said.get(i).draft())) {
                return Optional.of(said.get(i).draft());
            }
        }
        return Optional.empty();
    }

    /** Outside quotation marks, the draft last mentioned so that fits: who speaks, rather than who is spoken of. */
    Optional<Draft> latestUnquoted(Token token, Predicate<Draft> fits) {
        if (isQuoted(token)) {
            return Optional.empty();
        }
        return said.reversed().stream().filter(each -> each.head().index() < token.index() && !each.quoted() && fits.test(each.draft()))
                .map(Said::draft).findFirst();
    }

    /** The draft last mentioned at most {@code sentences} sentences before that fits. */
    Optional<Draft> latestWithin(Token token, int sentences, Predicate<Draft> fits) {
        for (int i = said.size() - 1; i >= 0 && token.sentence() - said.get(i).head().sentence() <= sentences; i--) {
            if (said.get(i).head().index() < token.index() && fits.test(said.get(i).draft())) {
                return Optional.of(said.get(i).draft());
            }
        }
        return Optional.empty();
    }

    /** Outside quotation marks, whoever was last mentioned by a word that fits. */
    Optional<Draft> latestBy(Token token, Predicate<Token> word) {
        return said.reversed().stream().filter(each -> each.head().index() < token.index() && !each.quoted() && word.test(each.head())).map(Said::draft)
                .findFirst();
    }

    /** The subject, last mentioned at most {@code sentences} sentences before {@code token}, that fits. */
    Optional<Draft> latestSubject(Token token, int sentences, Predicate<Draft> fits) {
        for (int i = said.size() - 1; i >= 0; i--) {
            Said each = said.get(i);
            int distance = token.sentence() - each.head().sentence();
            if (each.head().index() < token.index() && distance >= 1 && distance <= sentences && each.subject() && !each.quoted()
                    && fits.test(each.draft())) {
                return Optional.of(each.draft());
            }
        }
        return Optional.empty();
    }

    /** Who a pronoun most likely stands for. */
    Optional<Draft> antecedent(Token pronoun, Sex sex, Predicate<Draft> fits) {
        Map<Draft, Double> scores = new LinkedHashMap<>();
        boolean inSpeech = isQuoted(pronoun);
        Set<Draft> beside = new HashSet<>();
        boolean several = pronoun.lemma().startsWith("the");
        boolean speaks = isSubject(pronoun) && text.head(pronoun).filter(NameKinds::isSpeech).isPresent();
        for (int i = said.size() - 1; i >= 0; i--) {
            Said each = said.get(i);
            int distance = pronoun.sentence() - each.head().sentence();
            if (distance > REACH) {
                break;
            }
            if (each.head().index() >= pronoun.index() || !fits.test(each.draft()) || !mayBe(each, pronoun, sex)
                    || isInFrontedClause(pronoun, each)) {
                continue;
            }
            if (isArgumentBeside(pronoun, each.head())) {
                beside.add(each.draft());
                continue;
            }
            double score = -distance + (each.subject() ? 1.0 : 0) - (each.quoted() && !inSpeech ? 1.5 : 0) + (each.draft().named ? 0.4 : 0)
                    + (sex != Sex.UNKNOWN && each.draft().sex == sex ? 0.8 : 0) + each.head().index() * 0.002
                    + (isMainSubject(each.head()) ? 0.3 : 0) + (!each.subject() && isTopic(each.head()) ? 1.0 : 0) - (each.draft().sex.fits(sex) ? 0 : 1.8)
                    + (isDislocated(each.head(), pronoun) ? 1.5 : 0) - (several && each.draft().kind == Kind.PLACE ? 0.8 : 0) - (isInOwnWords(pronoun, each.head()) ? 2.5 : 0)
                    + (speaks && each.draft().named ? SPEAKS_NAMED : 0) - (isInTitle(each.head()) ? 1.0 : 0);
            scores.merge(each.draft(), score, Math::max);
        }
        scores.keySet().removeAll(beside);
        return scores.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }

    /** A first name may mislead, where the subject before goes on to speak: "Jocelyn Hart shrugged. 'No,' he said." */
    private boolean mayBe(Said before, Token pronoun, Sex sex) {
        boolean near = pronoun.sentence() - before.head().sentence() <= 1 && text.sentenceOf(pronoun).zone().equals(text.sentenceOf(before.head()).zone());
        boolean goesOn = near && before.subject() && !before.quoted() && isSubject(pronoun) && text.head(pronoun).filter(NameKinds::isSpeech).isPresent();
        return before.draft().sex.fits(sex) || goesOn && before.draft().mayBe(sex);
    }

    /** "sent its director, Anna Berg, who was heard politely": the sentence goes on about her. */
    private boolean isTopic(Token name) {
        int comma = name.index() + 1;
        return name.isProperNoun() && comma + 1 < text.tokens().size() && text.token(comma).word().equals(",") && text.token(comma + 1).lemma().equals("who");
    }

    /** "Rules Committee chairman Tom Reed": the committee only tells who he is. */
    private boolean isInTitle(Token head) {
        return head.hasRelation("compound") && text.head(head).filter(name -> name.name() == Token.NameKind.PERSON || name.hasRelation("compound")).isPresent();
    }

    /** "Anna Berg, she's a sailor." */
    private boolean isDislocated(Token name, Token pronoun) {
        return name.index() == pronoun.index() - 2 && text.token(pronoun.index() - 1).word().equals(",") && isSubject(pronoun);
    }

    /** "Cross-examined by Clarke, he ...": he is not Clarke. */
    private boolean isInFrontedClause(Token pronoun, Said each) {
        if (!isSubject(pronoun) || each.subject() || pronoun.head() < 0 || each.head().hasRelation("nmod:poss")) {
            return false;
        }
        Token verb = text.token(pronoun.head());
        boolean misread = verb.hasRelation("parataxis", "dep", "ccomp") && text.head(verb).filter(head -> head.tag().equals("VBN")
                && head.index() < pronoun.index() && text.isBelow(each.head(), head)).isPresent();
        return misread || text.isBelow(each.head(), verb);
    }

    /** "It was after a thief, he said": who speaks is not named within the words. */
    private boolean isInOwnWords(Token pronoun, Token head) {
        if (!isSubject(pronoun) || head.isPronoun() || head.sentence() != pronoun.sentence()) {
            return false;
        }
        Optional<Token> verb = text.head(pronoun).filter(NameKinds::isSpeech);
        Optional<Token> words = verb.flatMap(each -> each.hasRelation("parataxis", "dep") ? text.head(each) : text.child(each, "ccomp", "parataxis"))
                .filter(each -> each.index() < pronoun.index());
        return words.filter(each -> text.isBelow(head, each) && !text.isBelow(head, verb.get()) || each.head() == verb.get().index() && text.isBelow(head, each)).isPresent();
    }

    private boolean isMainSubject(Token head) {
        return isSubject(head) && text.head(head).filter(verb -> verb.head() < 0).isPresent();
    }

    /** "Berg told him": subject and object of one verb are two people. */
    private boolean isArgumentBeside(Token pronoun, Token head) {
        if (pronoun.tag().equals("PRP$") || pronoun.word().endsWith("sel")) {
            return head.index() == pronoun.head();
        }
        boolean ofSubject = pronoun.hasRelation("obj", "obl", "iobj") && text.head(pronoun).flatMap(verb -> text.child(verb, "nsubj"))
                .filter(subject -> text.isBelow(head, subject)).isPresent(); // "the council of Lund voted for it"
        boolean ofController = pronoun.hasRelation("obj", "iobj") && text.head(pronoun).filter(verb -> verb.hasRelation("xcomp") && text.child(verb, "nsubj").isEmpty()).flatMap(text::head)
                .filter(above -> text.child(above, "obj").isEmpty()).flatMap(above -> text.child(above, "nsubj")).filter(head::equals).isPresent(); // "he wants to isolate him"
        return ofController || ofSubject || pronoun.head() >= 0 && pronoun.head() == head.head() && !pronoun.lemma().endsWith("self");
    }
}
