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
import java.util.stream.IntStream;

import standpoint.analysis.language.ParsedText;
import standpoint.analysis.language.Sentence;
import standpoint.analysis.language.Token;
import standpoint.analysis.language.Turns;
import standpoint.article.Span;
import standpoint.article.Zone;

/**
 * Who says "I" and who is "you" where a text is itself speech: interviews of questions and answers, transcripts with the speakers' names before
 * their turns, speeches. In an ordinary report nobody says "I" outside quotation marks, and this class finds nothing.
 */
final class Voices {

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
        if (!transcript || areHeadings(found)) {
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

    private boolean areHeadings(Map<Integer, Labels.Label> found) {
        List<Integer> starts = List.copyOf(found.keySet());
        return Turns.areHeadings(text.text(), IntStream.range(0, starts.size()).mapToObj(i -> {
            int end = i + 1 < starts.size() ? starts.get(i + 1) : paragraphs.size();
            return paragraphs.get(starts.get(i)).zone().span().cover(paragraphs.get(end - 1).zone().span());
        }).toList());
    }

    // ---- questions and answers

    private boolean interview() {
        Interview interview = new Interview(text, discourse, names, people, paragraphs);
        if (!interview.isOne()) {
            return false;
        }
        Optional<Draft> guest = interview.guest();
        guest.ifPresent(asked -> interview.answers(asked).forEach((paragraph, speaker) -> {
            assign(paragraph, Optional.of(speaker), Optional.empty());
            answers.add(new Answer(paragraph.zone().span(), speaker));
        }));
        guest.ifPresent(asked -> interview.questions().forEach(paragraph -> assign(paragraph, Optional.empty(), guest)));
        return true;
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
