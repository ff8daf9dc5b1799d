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
import java.util.function.Supplier;
import java.util.stream.Collectors;

import standpoint.analysis.language.ParsedText;
import standpoint.analysis.language.Sentence;
import standpoint.analysis.language.Token;
import standpoint.article.Zone;

/**
 * Who says "I" and who is "you" where a text is itself speech: interviews of questions and answers, transcripts with the speakers' names before
 * their turns, speeches. In an ordinary report nobody says "I" outside quotation marks, and this class finds nothing.
 */
final class Voices {

    private static final Set<String> FIRST_PERSON = Set.of("i", "me", "my", "mine", "myself", "we", "us", "our", "ours", "ourselves");
    private static final Set<String> ASKING = Set.of("interview", "speak", "talk", "sit", "ask", "chat", "question", "conversation");
    private static final Set<String> SPEECHES = Set.of("speech", "remarks", "remark", "address", "statement", "lecture", "keynote", "testimony", "sermon",
            "eulogy", "toast", "letter", "message", "homily");
    private static final int FEWEST_TURNS = 3;
    /** In sentences; answers may end with a question too. */
    private static final int LONGEST_QUESTION = 6;

    /** A zone's sentences. */
    private record Paragraph(Zone zone, List<Sentence> sentences) {}

    private final ParsedText text;
    private final Discourse discourse;
    private final List<Name> names;
    private final Function<Name, Optional<Draft>> people;
    private final Labels labels;
    private final Supplier<Draft> narrator;
    private final List<Paragraph> paragraphs = new ArrayList<>();
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
        for (Sentence sentence : text.sentences()) {
            if (paragraphs.isEmpty() || !paragraphs.getLast().zone().equals(sentence.zone())) {
                paragraphs.add(new Paragraph(sentence.zone(), new ArrayList<>()));
            }
            paragraphs.getLast().sentences().add(sentence);
        }
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
        int announced = announcement();
        boolean sure = announced >= 0;
        int first = sure ? firstTurnAfter(announced) : -1;
        int turns = 0;
        int toYou = 0;
        for (int i = 0; i + 1 < paragraphs.size(); i++) {
            if (isQuestion(paragraphs.get(i)) && !isQuestion(paragraphs.get(i + 1))) {
                first = first < 0 ? i : first;
                turns++;
                toYou += has(paragraphs.get(i), Set.of("you", "your", "yourself")) ? 1 : 0;
            }
        }
        List<Paragraph> after = first < 0 ? List.of() : paragraphs.subList(first, paragraphs.size());
        long answers = after.stream().filter(each -> !isQuestion(each) && has(each, FIRST_PERSON)).count();
        boolean enough = sure ? turns >= 1 && answers >= 2
                : turns >= FEWEST_TURNS && toYou >= 2 && turns * 6 >= after.size() && answers >= FEWEST_TURNS;
        if (!enough) {
            return false;
        }
        Optional<Draft> guest = guest(first);
        guest.ifPresent(draft -> after.stream().filter(paragraph -> !tellsOf(paragraph, draft)).forEach(paragraph -> {
            boolean question = isQuestion(paragraph);
            Optional<Draft> speaker = introducedIn(paragraph).or(() -> guest);
            assign(paragraph, question ? Optional.empty() : speaker, question ? guest : Optional.empty());
        }));
        return true;
    }

    /** "Berg explained how ...": a report between the turns. */
    private boolean tellsOf(Paragraph paragraph, Draft guest) {
        return !has(paragraph, FIRST_PERSON) && !isQuestion(paragraph) && names.stream()
                .filter(name -> text.sentenceOf(text.token(name.first())).zone().equals(paragraph.zone()))
                .anyMatch(name -> people.apply(name).filter(guest::equals).isPresent());
    }

    /** Index of the paragraph near the top that says somebody was interviewed, without an "I" of its own; -1 if none does. */
    private int announcement() {
        for (int i = 0; i < Math.min(4, paragraphs.size()); i++) {
            if (isAnnouncement(paragraphs.get(i))) {
                return i;
            }
        }
        return -1;
    }

    private boolean isAnnouncement(Paragraph paragraph) {
        return !has(paragraph, FIRST_PERSON) && paragraph.sentences().stream().flatMap(each -> text.tokensOf(each).stream())
                .anyMatch(token -> token.lemma().equals("interview") && !discourse.isQuoted(token));
    }

    private int firstTurnAfter(int announcement) {
        for (int i = announcement + 1; i < paragraphs.size(); i++) {
            if (isQuestion(paragraphs.get(i)) || has(paragraphs.get(i), FIRST_PERSON)) {
                return i;
            }
        }
        return -1;
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

    private static boolean endsWithQuestion(String words) {
        String bare = words.strip().replaceAll("[\"”’')\\]]+$", "");
        return bare.endsWith("?");
    }

    private boolean isQuestion(Paragraph paragraph) {
        String words = paragraph.zone().span().of(text.text());
        boolean asks = paragraph.sentences().size() <= LONGEST_QUESTION && endsWithQuestion(words) && !words.startsWith("\"");
        boolean prompts = paragraph.sentences().size() <= 2 && has(paragraph, Set.of("you", "your")) && !has(paragraph, FIRST_PERSON);
        return asks || prompts;
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

    private boolean isFirstPerson(List<Paragraph> some) {
        List<Sentence> sentences = some.stream().flatMap(each -> each.sentences().stream()).toList();
        long spoken = sentences.stream().filter(sentence -> has(sentence, FIRST_PERSON)).count();
        return spoken >= 5 && spoken * 5 >= sentences.size();
    }

    private boolean has(Paragraph paragraph, Set<String> wanted) {
        return paragraph.sentences().stream().anyMatch(sentence -> has(sentence, wanted));
    }

    private boolean has(Sentence sentence, Set<String> wanted) {
        return text.tokensOf(sentence).stream().anyMatch(token -> token.isPronoun() && wanted.contains(token.lemma()) && !discourse.isQuoted(token));
    }

    private void assign(Paragraph paragraph, Optional<Draft> speaker, Optional<Draft> addressee) {
        for (Sentence sentence : paragraph.sentences()) {
            speaker.ifPresent(draft -> speakers.put(sentence.number(), draft));
            addressee.ifPresent(draft -> addressees.put(sentence.number(), draft));
        }
    }
}
