package standpoint.analysis.entities;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import standpoint.analysis.entities.Turns.Turn;
import standpoint.analysis.language.ParsedText;
import standpoint.analysis.language.Sentence;
import standpoint.analysis.language.Token;
import standpoint.article.Span;
import standpoint.article.Zone;

/**
 * Who says "I" and who is "you" where a text is itself speech: interviews of questions and answers, transcripts with the speakers' names before
 * their turns, speeches. In an ordinary report nobody says "I" outside quotation marks, and this class finds nothing.
 */
final class Voices {

    private static final Set<String> ASKING = Set.of("interview", "speak", "talk", "sit", "ask", "chat", "question", "conversation");
    private static final Set<String> SPEECHES = Set.of("speech", "remarks", "remark", "address", "statement", "lecture", "keynote", "testimony", "sermon",
            "eulogy", "toast", "letter", "message", "homily");
    private static final int FEWEST_TURNS = 3;
    /** What somebody says who is asked: a paragraph. */
    record Answer(Span words, Draft speaker) {}

    private final ParsedText text;
    private final Discourse discourse;
    private final List<Name> names;
    private final Function<Name, Optional<Draft>> people;
    private final Labels labels;
    private final Supplier<Draft> narrator;
    private final List<Paragraph> paragraphs;
    private final List<Answer> answers = new ArrayList<>();
    /** By sentence number. */
    private final Map<Integer, Draft> speakers = new HashMap<>();
    private final Map<Integer, Draft> addressees = new HashMap<>();

    /**
     * @param people   who a person's name stands for, as far as full names tell
     * @param narrator makes a person for the "I" of a piece that does not name who speaks
     */
    Voices(ParsedText text, Discourse discourse, List<Name> names, Function<Name, Optional<Draft>> people, Labels labels,
            Supplier<Draft> narrator) {
        this.text = text;
        this.discourse = discourse;
        this.names = names;
        this.people = people;
        this.labels = labels;
        this.narrator = narrator;
        this.paragraphs = Paragraph.of(text, discourse);
        if (!labelled() && !interview()) {
            speech();
        }
    }

    /** Who says "I" here. */
    Optional<Draft> speakerAt(Token token) {
        return discourse.isQuoted(token) ? Optional.empty() : Optional.ofNullable(speakers.get(token.sentence()));
    }

    /** Who is meant by "you" here. */
    Optional<Draft> addresseeAt(Token token) {
        return discourse.isQuoted(token) ? Optional.empty() : Optional.ofNullable(addressees.get(token.sentence()));
    }

    /** The answers of an interview whose paragraphs do not begin with a name. */
    List<Answer> answers() {
        return List.copyOf(answers);
    }

    // ---- turns that begin with a name

    private boolean labelled() {
        Map<Integer, Labels.Label> found = new LinkedHashMap<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            if (paragraphs.get(i).zone().kind() == Zone.Kind.BODY) {
                Optional<Labels.Label> label = labels.of(paragraphs.get(i).zone());
                if (label.isPresent()) {
                    found.put(i, label.get());
                }
            }
        }
        boolean several = found.values().stream().flatMap(label -> label.who().stream()).distinct().count() >= 2;
        boolean transcript = several || found.size() >= FEWEST_TURNS || !found.isEmpty() && isFirstPerson(paragraphs);
        if (!transcript) {
            return false;
        }
        Set<Draft> voices = new LinkedHashSet<>();
        found.values().forEach(label -> label.who().ifPresent(voices::add));
        Optional<Draft> now = Optional.empty();
        boolean started = false;
        for (int i = 0; i < paragraphs.size(); i++) {
            Labels.Label label = found.get(i);
            if (label != null && !label.atEnd()) {
                now = label.who();
                started = true;
            }
            if (started) {
                Optional<Draft> speaker = now;
                Optional<Draft> other = voices.size() == 2 || speaker.isEmpty() && voices.size() == 1
                        ? voices.stream().filter(each -> speaker.filter(each::equals).isEmpty()).findFirst() : Optional.empty();
                assign(paragraphs.get(i), speaker, other);
            }
            if (label != null && label.atEnd()) {
                now = label.who();
                started = true;
            }
        }
        return !voices.isEmpty();
    }

    // ---- questions and answers

    private boolean interview() {
        boolean announced = isAnnounced();
        List<Turn> turns = Turns.of(paragraphs, announced);
        int first = (int) turns.stream().takeWhile(Turn.REPORT::equals).count();
        if (first == turns.size()) {
            return false;
        }
        long asked = count(turns, Turn.QUESTION, Paragraph::question);
        long toYou = count(turns, Turn.QUESTION, Paragraph::put);
        long answered = count(turns, Turn.ANSWER, Paragraph::isOwn);
        if (!isMostlyTurns(turns, first)) {
            return false;
        }
        boolean enough = announced ? asked >= 1 && answered >= 2 : asked >= FEWEST_TURNS - 1 && asked + toYou >= FEWEST_TURNS + 1 && answered >= FEWEST_TURNS;
        if (!enough) {
            return false;
        }
        Optional<Draft> guest = guest(first);
        guest.ifPresent(draft -> {
            for (int i = first; i < paragraphs.size(); i++) {
                Paragraph paragraph = paragraphs.get(i);
                if (turns.get(i) == Turn.ANSWER && !tellsOf(paragraph, draft)) {
                    Draft speaker = introducedIn(paragraph).orElse(draft);
                    assign(paragraph, Optional.of(speaker), Optional.empty());
                    answers.add(new Answer(paragraph.zone().span(), speaker));
                } else if (turns.get(i) == Turn.QUESTION) {
                    assign(paragraph, Optional.empty(), guest);
                }
            }
        });
        return true;
    }

    /** Whether hardly anything between the turns only reports, and most questions look like some: a column with a few questions in it is no interview. */
    private boolean isMostlyTurns(List<Turn> turns, int first) {
        int last = turns.lastIndexOf(Turn.ANSWER);
        List<Integer> within = IntStream.rangeClosed(first, last).filter(i -> paragraphs.get(i).zone().kind() == Zone.Kind.BODY && !paragraphs.get(i).aside()).boxed().toList();
        long reports = within.stream().filter(i -> turns.get(i) == Turn.REPORT || paragraphs.get(i).reports()).count();
        long questions = within.stream().filter(i -> turns.get(i) == Turn.QUESTION).count();
        long real = within.stream().filter(i -> turns.get(i) == Turn.QUESTION && (paragraphs.get(i).question() || paragraphs.get(i).put())).count();
        return reports * 4 <= within.size() && real * 5 >= questions * 3;
    }

    private long count(List<Turn> turns, Turn wanted, Predicate<Paragraph> fits) {
        return IntStream.range(0, turns.size()).filter(i -> turns.get(i) == wanted && fits.test(paragraphs.get(i))).count();
    }

    /** "Berg explained how ...": a report between the turns. */
    private boolean tellsOf(Paragraph paragraph, Draft guest) {
        return !paragraph.isOwn() && !paragraph.question() && names.stream()
                .filter(name -> text.sentenceOf(text.token(name.first())).zone().equals(paragraph.zone()))
                .anyMatch(name -> people.apply(name).filter(guest::equals).isPresent());
    }

    /** Whether a paragraph near the top says that somebody was interviewed, without an "I" of its own. */
    private boolean isAnnounced() {
        return paragraphs.stream().limit(4).anyMatch(this::isAnnouncement);
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
    private Optional<Draft> guest(int firstQuestion) {
        Map<Draft, Integer> points = new LinkedHashMap<>();
        int end = paragraphs.get(firstQuestion).sentences().getFirst().first();
        for (Name name : names) {
            Optional<Draft> draft = name.first() < end ? people.apply(name) : Optional.empty();
            if (draft.isPresent()) {
                Token head = text.token(name.end() - 1);
                boolean modifier = head.hasRelation("compound"); // "the Berg plan"
                boolean headline = !modifier && text.sentenceOf(head).zone().kind() == Zone.Kind.HEADLINE;
                points.merge(draft.get(), (modifier ? 1 : 2) + (headline ? 4 : 0) + (isAsked(head) ? 6 : 0) - (isCredit(head) ? 6 : 0), Integer::sum);
            }
        }
        Set<String> described = paragraphs.subList(0, firstQuestion).stream().filter(this::isAnnouncement)
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
            if (ASKING.contains(at.lemma())) {
                return !asks;
            }
        }
        return false;
    }

    /** "Image: Anna Berg." */
    private boolean isCredit(Token name) {
        Sentence sentence = text.sentenceOf(name);
        return text.tokensOf(sentence).stream().anyMatch(each -> each.index() < name.index()
                && Set.of("image", "photo", "picture", "photograph", "credit", "courtesy").contains(each.lemma()));
    }

    // ---- one speaker throughout

    /** A speech under a headline that names who gives it, or a piece by an author whom the text names. */
    private void speech() {
        if (!isFirstPerson(paragraphs)) {
            return;
        }
        boolean announced = paragraphs.stream().limit(3).filter(each -> each.zone().kind() != Zone.Kind.BODY || each.sentences().size() <= 3)
                .flatMap(each -> each.sentences().stream()).flatMap(each -> text.tokensOf(each).stream())
                .anyMatch(token -> SPEECHES.contains(token.lemma()));
        Optional<Draft> author = text.article().metadata().authors().size() == 1
                ? labels.named(text.article().metadata().authors().getFirst()) : Optional.empty();
        Optional<Draft> announcedOne = !announced ? Optional.empty() : names.stream()
                .filter(name -> Set.of(Zone.Kind.HEADLINE, Zone.Kind.STANDFIRST)
                        .contains(text.sentenceOf(text.token(name.first())).zone().kind()))
                .flatMap(name -> people.apply(name).stream()).findFirst();
        Optional<Draft> speaker = author.or(() -> announcedOne).or(() -> Optional.of(narrator.get()));
        paragraphs.stream().filter(each -> each.zone().kind() == Zone.Kind.BODY)
                .forEach(paragraph -> assign(paragraph, speaker, Optional.empty()));
    }

    private static boolean isFirstPerson(List<Paragraph> some) {
        int sentences = some.stream().mapToInt(each -> each.sentences().size()).sum();
        int own = some.stream().mapToInt(Paragraph::own).sum();
        return own >= 5 && own * 5 >= sentences;
    }

    private void assign(Paragraph paragraph, Optional<Draft> speaker, Optional<Draft> addressee) {
        for (Sentence sentence : paragraph.sentences()) {
            speaker.ifPresent(draft -> speakers.put(sentence.number(), draft));
            addressee.ifPresent(draft -> addressees.put(sentence.number(), draft));
        }
    }
}
