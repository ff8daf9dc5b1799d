package standpoint.analysis.stances;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import standpoint.analysis.EntityId;
import standpoint.analysis.Position;
import standpoint.analysis.Quote;
import standpoint.analysis.Target;
import standpoint.analysis.language.Token;
import standpoint.article.Span;

/** Positions told without their matter: "The Greens are in favour", "the guild is neutral", "they have yet to make up their minds". It is the one just told. */
final class BareStands {

    private static final double SURE = 0.55;
    private static final int FAR = 2;
    private static final Pattern VOTED = Pattern.compile("\\b(?:votes?|voted|voting) (?:\\w+ ){0,6}(?:for|against|favou?r|to)\\b");
    private static final int SITTING = 12;
    private static final Map<String, Position> WORDS = Map.ofEntries(Map.entry("supportive", Position.FOR), Map.entry("favour", Position.FOR), Map.entry("favor", Position.FOR), Map.entry("neutral", Position.UNDECIDED), Map.entry("undecided", Position.UNDECIDED), Map.entry("torn", Position.UNDECIDED), Map.entry("opposed", Position.AGAINST), Map.entry("unconvinced", Position.DOUBTS), Map.entry("unpersuaded", Position.DOUBTS), Map.entry("against", Position.AGAINST), Map.entry("divided", Position.UNDECIDED), Map.entry("split", Position.UNDECIDED));
    private static final Set<Position> MATTERS = Set.of(Position.FOR, Position.AGAINST, Position.UNDECIDED);
    private static final Set<String> ADDED = Set.of("for", "now", "yet", "still");

    private static final Set<String> FIRMLY = Set.of("dead", "set", "firmly", "strongly", "totally", "all", "very", "fiercely", "completely", "adamantly");

    private final Reading reading;
    private final Silences silences;

    BareStands(Reading reading) {
        this.reading = reading;
        this.silences = new Silences(reading);
    }

    /** The stances that such words tell, on the matters of those found so far. */
    List<Found> inherited(List<Found> found) {
        // nobody is "in favour" of what somebody claims
        LastStands last = new LastStands(reading, found.stream().filter(each -> MATTERS.contains(each.position())).toList());
        LastStands votes = new LastStands(reading, found.stream().filter(each -> MATTERS.contains(each.position()) && VOTED.matcher(each.evidence().of(reading.text.text())).find()).toList());
        List<Found> more = new ArrayList<>();
        for (Token token : reading.text.tokens()) {
            Position position = WORDS.get(token.word().toLowerCase(Locale.ROOT));
            if (position != null && isPredicate(token)) {
                hand(token, position, reading.text.child(token, "nsubj").or(() -> understood(token)), last, votes, more);
            } else if (voiced(token).isPresent()) {
                hand(token, token.lemma().equals("concern") ? Position.AGAINST : Position.DOUBTS, voiced(token), last, votes, more);
            } else if (gapped(token).isPresent()) {
                hand(token, token.lemma().equals("for") ? Position.FOR : Position.AGAINST, gapped(token), last, votes, more);
            } else if (ballot(token).isPresent()) {
                hand(token, ballot(token).get(), reading.sources.subjectOf(token), last, votes, more);
            } else if (isAbstention(token)) {
                hand(token, Position.UNDECIDED, reading.sources.subjectOf(token), last, votes, more);
            } else if (silences.isOpenMind(token) && silences.ofMind(token).isEmpty()) {
                hand(token, Position.UNDECIDED, reading.sources.subjectOf(token), last, votes, more);
            }
        }
        return more;
    }

    /** "Jamaica abstained." */
    private boolean isAbstention(Token verb) {
        return verb.lemma().equals("abstain") && verb.tag().equals("VBD") && reading.text.child(verb, "obl").isEmpty() && !reading.scope.isNegated(verb);
    }

    /** "only the Packers have voiced doubts": who, where it is not told of what. */
    private Optional<Token> voiced(Token noun) {
        boolean bare = noun.tag().equals("NNS") && Set.of("doubt", "reservation", "misgiving", "concern").contains(noun.lemma())
                && reading.text.children(noun).stream().noneMatch(each -> each.index() > noun.index() && each.isWord());
        return reading.text.head(noun).filter(verb -> bare && noun.hasRelation("obj") && Set.of("voice", "express", "raise").contains(verb.lemma()) && !reading.scope.isNegated(verb)
                && reading.text.children(verb, "obl", "advcl").stream().allMatch(each -> each.index() < noun.index())).flatMap(reading.sources::subjectOf);
    }

    /** "Reed voted for the bill; Quill against", "Berg is against it": who stands before, with no verb but "is" between and nothing but "it" behind. */
    private Optional<Token> gapped(Token word) {
        int at = word.index();
        List<Token> all = reading.text.tokens();
        int next = at + 1 < all.size() && Set.of("it", "them", "this").contains(all.get(at + 1).lemma()) ? at + 2 : at + 1;
        boolean side = Set.of("for", "against").contains(word.word().toLowerCase(Locale.ROOT));
        boolean closed = next >= all.size() || !all.get(next).isWord() && ",;.:”\"".contains(all.get(next).word());
        if (!side || !closed || at < 1 || reading.quoteAround(word).filter(quote -> quote.form() != Quote.Form.INDIRECT).isPresent()) {
            return Optional.empty();
        }
        boolean dead = at > 2 && FIRMLY.contains(all.get(at - 1).lemma());
        Optional<Token> subject = reading.text.child(all.get(at - 1), "nsubj").filter(each -> dead && reading.entityAt(each).isPresent() && !reading.scope.isNegated(all.get(at - 1)));
        if (subject.isPresent()) {
            return subject; // "are dead against it"
        }
        boolean be = at > 1 && all.get(at - 1).lemma().equals("be");
        Token who = all.get(be ? at - 2 : at - 1);
        int before = reading.text.tokensIn(reading.phrase(who)).start() - 1;
        boolean opens = before < reading.text.sentenceOf(word).first() || ",;:".contains(all.get(before).word()) || all.get(before).tag().equals("CC") || all.get(before).lemma().equals("while");
        return Optional.of(who).filter(each -> each.isNoun() && each.sentence() == word.sentence() && (be || opens && (before >= reading.text.sentenceOf(word).first() || isTally(word))) && reading.entityAt(each).isPresent());
    }

    /** The clubs of "Three clubs are understood to be against." */
    private Optional<Token> understood(Token word) {
        return reading.text.head(word).filter(each -> word.hasRelation("xcomp") && each.tag().equals("VBN")).flatMap(each -> reading.text.child(each, "nsubj:pass"));
    }

    /** "Quill for, Reed against": both sides in one sentence, each behind a name. */
    private boolean isTally(Token word) {
        List<Token> sentence = reading.text.tokensOf(reading.text.sentenceOf(word));
        return sentence.stream().anyMatch(each -> each.lemma().equals("for")) && sentence.stream().anyMatch(each -> each.lemma().equals("against"));
    }

    /** The vote of "Toll vote: Quill for, Reed against". */
    private Optional<Target> headed(Token word) {
        int first = reading.text.sentenceOf(word).first();
        Optional<Token> colon = reading.text.tokens().subList(first, word.index()).stream().filter(each -> each.word().equals(":") && each.index() > first).findFirst();
        return colon.filter(each -> isTally(word)).map(each -> reading.targets.of(reading.text.textSpan(first, each.index())));
    }

    /** "voted no", "voted against, saying" */
    private Optional<Position> ballot(Token verb) {
        Optional<Token> next = Optional.of(verb.index() + 1).filter(at -> Set.of("vote", "say").contains(verb.lemma()) && reading.quoteAround(verb).isEmpty() && verb.isVerb() && at + 1 < reading.text.tokens().size()).map(reading.text::token);
        if (next.isEmpty() || reading.scope.isOpen(verb) || reading.scope.isAsked(verb)) {
            return Optional.empty();
        }
        Token after = reading.text.token(next.get().index() + 1);
        boolean said = verb.lemma().equals("say");
        boolean closed = !after.isWord() && ",;.:".contains(after.word());
        return switch (next.get().lemma()) {
            case "no" -> Optional.of(Position.AGAINST).filter(each -> !said && !Set.of("to", "confidence").contains(after.lemma()) || said && closed);
            case "yes" -> Optional.of(Position.FOR).filter(each -> !said && !after.lemma().equals("to") || said && closed);
            case "against" -> Optional.of(Position.AGAINST).filter(each -> !said && closed);
            case "for" -> Optional.of(Position.FOR).filter(each -> !said && closed);
            default -> Optional.empty();
        };
    }

    /** "is in favour.": with a form of "be", and nothing behind it that would be the matter. */
    private boolean isPredicate(Token word) {
        boolean favour = word.lemma().equals("favour") || word.lemma().equals("favor");
        boolean introduced = !favour || reading.scope.isMarked(word, Set.of("in"));
        boolean alone = reading.text.children(word, "obl", "nmod", "ccomp", "xcomp", "advcl").stream().noneMatch(each -> each.index() > word.index() && !ADDED.contains(each.lemma()));
        return introduced && alone && reading.text.child(word, "cop", "aux:pass").isPresent() && !reading.scope.isAsked(word) && !reading.scope.isOpen(word);
    }

    private void hand(Token word, Position position, Optional<Token> subject, LastStands last, LastStands votes, List<Found> more) {
        List<EntityId> holders = word.isVerb() ? reading.doers.of(word) : subject.flatMap(reading::entityAt).stream().toList();
        Optional<Position> meant = Reading.when(reading.scope.isNegatedByWord(word) && position != Position.UNDECIDED, position);
        Optional<Found> vote = word.lemma().equals("vote") ? votes.ofOthers(word, holders, SITTING) : Optional.empty(); // "voted against": the motion, whatever was spoken of meanwhile
        Optional<Found> stand = vote.or(() -> last.ofOthers(word, holders, isTally(word) ? SITTING : FAR));
        Optional<Target> matter = headed(word).or(() -> stand.map(Found::target));
        if (meant.isEmpty() || matter.isEmpty()) {
            return;
        }
        List<Span> cues = reading.cues(word);
        Span evidence = reading.evidence(word, subject.map(reading::phrase).orElse(word.span()));
        holders.stream().filter(holder -> matter.get().entity().filter(holder::equals).isEmpty())
                .forEach(holder -> more.add(reading.found(holder, matter.get(), meant.get(), evidence, cues, word, SURE)));
    }
}
