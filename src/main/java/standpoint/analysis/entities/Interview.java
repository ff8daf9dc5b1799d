package standpoint.analysis.entities;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import standpoint.analysis.entities.Turns.Turn;
import standpoint.analysis.language.ParsedText;
import standpoint.analysis.language.Sentence;
import standpoint.analysis.language.Token;
import standpoint.article.Zone;

/** A text of questions and answers without labels: whether it is one, who is asked, and which paragraphs are whose. */
final class Interview {

    private static final Set<String> ASKING = Set.of("interview", "speak", "talk", "sit", "ask", "chat", "question", "conversation");
    /** "She talks to Anna Berg": who talks is asked, unless it is "I" or "we". */
    private static final Set<String> TALKING = Set.of("speak", "talk", "chat", "sit", "meet");
    private static final int FEWEST_TURNS = 3;
    /** Paragraphs near the top may say that somebody was interviewed. */
    private static final int TOP = 4;

    private final ParsedText text;
    private final Discourse discourse;
    private final List<Name> names;
    private final Function<Name, Optional<Draft>> people;
    private final List<Paragraph> paragraphs;
    private final boolean announced;
    private final List<Turn> turns;
    /** The first paragraph that is somebody's turn; as many as there are paragraphs if none is. */
    private final int first;

    /** @param people who a person's name stands for, as far as full names tell */
    Interview(ParsedText text, Discourse discourse, List<Name> names, Function<Name, Optional<Draft>> people, List<Paragraph> paragraphs) {
        this.text = text;
        this.discourse = discourse;
        this.names = names;
        this.people = people;
        this.paragraphs = paragraphs;
        this.announced = paragraphs.stream().limit(TOP).anyMatch(this::isAnnouncement);
        this.turns = Turns.of(paragraphs, announced);
        this.first = (int) turns.stream().takeWhile(Turn.REPORT::equals).count();
    }

    boolean isOne() {
        long asked = turns(Turn.QUESTION).stream().filter(Paragraph::question).count();
        long toYou = turns(Turn.QUESTION).stream().filter(Paragraph::put).count();
        long answered = turns(Turn.ANSWER).stream().filter(Paragraph::isOwn).count();
        boolean enough = announced ? asked >= 1 && answered >= 2 : asked >= FEWEST_TURNS - 1 && asked + toYou >= FEWEST_TURNS + 1 && answered >= FEWEST_TURNS;
        return enough && isMostlyTurns();
    }

    List<Paragraph> questions() {
        return turns(Turn.QUESTION);
    }

    /** Each answer with who gives it, in text order: the guest, or whoever says "I'm Anna Berg." in it. */
    Map<Paragraph, Draft> answers(Draft guest) {
        Map<Paragraph, Draft> answers = new LinkedHashMap<>();
        turns(Turn.ANSWER).stream().filter(each -> !tellsOf(each, guest)).forEach(each -> answers.put(each, introducedIn(each).orElse(guest)));
        return answers;
    }

    private List<Paragraph> turns(Turn wanted) {
        return IntStream.range(0, turns.size()).filter(i -> turns.get(i) == wanted).mapToObj(paragraphs::get).toList();
    }

    /** Whether hardly anything between the turns only reports, and most questions look like some: a column with a few questions in it is no interview. */
    private boolean isMostlyTurns() {
        int last = turns.lastIndexOf(Turn.ANSWER);
        List<Integer> within = IntStream.rangeClosed(first, last).filter(i -> paragraphs.get(i).zone().kind() == Zone.Kind.BODY && !paragraphs.get(i).aside()).boxed().toList();
        long reports = within.stream().filter(i -> turns.get(i) == Turn.REPORT || paragraphs.get(i).reports()).count();
        long questions = within.stream().filter(i -> turns.get(i) == Turn.QUESTION).count();
        long real = within.stream().filter(i -> turns.get(i) == Turn.QUESTION && (paragraphs.get(i).question() || paragraphs.get(i).put())).count();
        return reports * 4 <= within.size() && real * 5 >= questions * 3;
    }

    /** "Berg explained how ...": a report between the turns. */
    private boolean tellsOf(Paragraph paragraph, Draft guest) {
        return !paragraph.isOwn() && !paragraph.question() && names.stream()
                .filter(name -> text.sentenceOf(text.token(name.first())).zone().equals(paragraph.zone()))
                .anyMatch(name -> people.apply(name).filter(guest::equals).isPresent());
    }

    private boolean isAnnouncement(Paragraph paragraph) {
        return !paragraph.isOwn() && paragraph.sentences().stream().flatMap(each -> text.tokensOf(each).stream())
                .anyMatch(token -> token.lemma().equals("interview") && !discourse.isQuoted(token));
    }

    /** "I'm Anna Berg." */
    private Optional<Draft> introducedIn(Paragraph paragraph) {
        return names.stream().filter(name -> text.sentenceOf(text.token(name.first())).zone().equals(paragraph.zone()))
                .filter(name -> text.child(text.token(name.end() - 1), "nsubj").filter(me -> me.lemma().equals("i")).isPresent())
                .filter(name -> text.children(text.token(name.end() - 1), "advmod").isEmpty())
                .flatMap(name -> people.apply(name).stream()).findFirst();
    }

    /** Who is asked: named in the lines before the first question, best as somebody that is interviewed or spoken to. */
    Optional<Draft> guest() {
        Map<Draft, Integer> points = new LinkedHashMap<>();
        int end = paragraphs.get(first).sentences().getFirst().first();
        for (Name name : names) {
            Optional<Draft> draft = name.first() < end ? people.apply(name) : Optional.empty();
            if (draft.isPresent()) {
                Token head = text.token(name.end() - 1);
                boolean modifier = head.hasRelation("compound"); // "the Berg plan"
                boolean headline = !modifier && text.sentenceOf(head).zone().kind() == Zone.Kind.HEADLINE;
                points.merge(draft.get(), (modifier ? 1 : 2) + (headline ? 4 : 0) + (isAsked(head) ? 6 : 0) - (isCredit(head) || isHost(head) ? 6 : 0), Integer::sum);
            }
        }
        Set<String> described = paragraphs.subList(0, first).stream().filter(this::isAnnouncement)
                .flatMap(each -> each.sentences().stream()).flatMap(each -> text.tokensOf(each).stream())
                .filter(noun -> noun.isNoun() && isAsked(noun)).map(Token::lemma).collect(Collectors.toSet());
        points.replaceAll((draft, sum) -> sum + (draft.callings.stream().anyMatch(described::contains) ? 20 : 0));
        return points.entrySet().stream().filter(each -> each.getValue() > 0).reduce((a, b) -> b.getValue() > a.getValue() ? b : a)
                .map(Map.Entry::getKey);
    }

    private boolean isAsked(Token name) {
        Token at = name;
        for (int steps = 0; steps < 3 && at.head() >= 0; steps++) {
            boolean asks = at.hasRelation("nsubj");
            at = text.token(at.head());
            if (TALKING.contains(at.lemma()) && isToldOfOthers(at)) {
                return asks;
            }
            if (ASKING.contains(at.lemma())) {
                return !asks && !isHost(name);
            }
        }
        return false;
    }

    /** "Interviewed by Anna Berg", "he spoke to Anna Berg" */
    private boolean isHost(Token name) {
        Optional<Token> verb = text.head(name).filter(each -> name.hasRelation("obl", "obj"));
        boolean by = text.children(name, "case").stream().anyMatch(each -> each.lemma().equals("by"));
        return verb.filter(each -> by && ASKING.contains(each.lemma()) || TALKING.contains(each.lemma()) && isToldOfOthers(each)).isPresent();
    }

    private boolean isToldOfOthers(Token verb) {
        return text.child(verb, "nsubj").filter(who -> !Pronouns.I.contains(who.lemma()) && !Pronouns.WE.contains(who.lemma())).isPresent();
    }

    /** "Image: Anna Berg." */
    private boolean isCredit(Token name) {
        Sentence sentence = text.sentenceOf(name);
        return text.tokensOf(sentence).stream().anyMatch(each -> each.index() < name.index()
                && Set.of("image", "photo", "picture", "photograph", "credit", "courtesy").contains(each.lemma()));
    }
}
