package standpoint.benchmark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import standpoint.analysis.Analysis;
import standpoint.analysis.Entity;
import standpoint.analysis.EntityId;
import standpoint.analysis.Quote;
import standpoint.analysis.Stance;
import standpoint.article.Span;

/** How much of what readers noted is found, and how much of what is found they noted. Adds up over stories. */
final class ReadingScore {

    /** So much of a noted quote has to be found. */
    private static final double COVERED = 0.8;
    /** So much of a found one has to be noted. */
    private static final double NOTED = 0.5;
    private static final int LONGEST_EVIDENCE = 100;
    private static final Set<String> LEADING = Set.of("the", "a", "an", "mr", "mrs", "ms", "dr", "sir", "prof");

    private int stories;
    private int notedQuotes;
    private int foundOfThese;
    private int rightSpeakers;
    private int foundQuotes;
    private int notedOfThese;
    private int wrongSpeakers;
    private int notedStances;
    private int matchedOfThese;
    private int foundStances;
    private int matchingStances;

    void add(ReadingNotes notes, Analysis analysis) {
        stories++;
        quotes(notes, analysis);
        stances(notes, analysis);
    }

    private void quotes(ReadingNotes notes, Analysis analysis) {
        String text = plain(analysis.article().text());
        BitSet allNoted = new BitSet();
        List<BitSet> noted = new ArrayList<>();
        for (ReadingNotes.Said said : notes.quotes()) {
            int at = text.indexOf(plain(said.text()));
            BitSet words = letters(text, at < 0 ? List.of() : List.of(new Span(at, at + said.text().length())));
            noted.add(words);
            allNoted.or(words);
        }
        List<BitSet> found = analysis.quotes().stream().map(quote -> letters(text, quote.content())).toList();
        for (int i = 0; i < noted.size(); i++) {
            Set<String> speakers = notes.quotes().get(i).speakers();
            BitSet words = noted.get(i);
            List<Quote> covering = analysis.quotes().stream().filter(quote -> common(words, found.get(analysis.quotes().indexOf(quote))) >= COVERED * words.cardinality()).toList();
            notedQuotes++;
            foundOfThese += covering.isEmpty() ? 0 : 1;
            rightSpeakers += covering.stream().anyMatch(quote -> isOneOf(name(analysis, quote.speaker()), speakers)) ? 1 : 0;
        }
        for (int i = 0; i < found.size(); i++) {
            foundQuotes++;
            notedOfThese += common(found.get(i), allNoted) >= NOTED * found.get(i).cardinality() ? 1 : 0;
            wrongSpeakers += isWrong(name(analysis, analysis.quotes().get(i).speaker()), found.get(i), notes, noted) ? 1 : 0;
        }
    }

    /** Whether most of what was found is noted, but of nobody by that name. */
    private static boolean isWrong(Optional<String> speaker, BitSet words, ReadingNotes notes, List<BitSet> noted) {
        List<ReadingNotes.Said> around = IntStream.range(0, noted.size()).filter(at -> common(words, noted.get(at)) >= NOTED * words.cardinality())
                .mapToObj(notes.quotes()::get).toList();
        return speaker.isPresent() && !around.isEmpty() && around.stream().noneMatch(said -> isOneOf(speaker, said.speakers()));
    }

    private void stances(ReadingNotes notes, Analysis analysis) {
        Set<Stance> matching = new HashSet<>();
        for (ReadingNotes.Stand stand : notes.stances()) {
            List<Stance> fitting = analysis.stances().stream().filter(stance -> fits(stance, stand, analysis)).toList();
            notedStances++;
            matchedOfThese += fitting.isEmpty() ? 0 : 1;
            matching.addAll(fitting);
        }
        foundStances += analysis.stances().size();
        matchingStances += matching.size();
    }

    private static boolean fits(Stance stance, ReadingNotes.Stand stand, Analysis analysis) {
        String where = plain(stance.target().text() + " " + stance.evidence().stream().map(span -> span.of(analysis.article().text())).collect(Collectors.joining(" ")));
        return isOneOf(name(analysis, Optional.of(stance.holder())), stand.holders()) && stand.positions().contains(stance.position().name())
                && where.split("\\s+").length <= LONGEST_EVIDENCE && stand.about().stream().allMatch(pattern -> pattern.matcher(where).find());
    }

    private static Optional<String> name(Analysis analysis, Optional<EntityId> id) {
        return id.flatMap(analysis::entity).map(Entity::name);
    }

    /** Names are the same if one has all words of the other, and they end in the same one. */
    private static boolean isOneOf(Optional<String> name, Set<String> names) {
        return name.isPresent() && names.stream().anyMatch(other -> isSame(words(name.get()), words(other)));
    }

    private static boolean isSame(List<String> a, List<String> b) {
        return !a.isEmpty() && !b.isEmpty() && a.getLast().equals(b.getLast()) && (a.containsAll(b) || b.containsAll(a));
    }

    private static List<String> words(String name) {
        return Arrays.stream(plain(name).toLowerCase(Locale.ROOT).replaceAll("'s\\b", "").split("[^\\p{L}\\p{N}&-]+")).filter(word -> !word.isEmpty() && !LEADING.contains(word)).toList();
    }

    private static BitSet letters(String text, List<Span> spans) {
        BitSet letters = new BitSet();
        for (Span span : spans) {
            for (int i = span.start(); i < span.end(); i++) {
                if (Character.isLetterOrDigit(text.charAt(i))) {
                    letters.set(i);
                }
            }
        }
        return letters;
    }

    private static int common(BitSet a, BitSet b) {
        BitSet both = (BitSet) a.clone();
        both.and(b);
        return both.cardinality();
    }

    private static String plain(String text) {
        return text.replace('’', '\'').replace('‘', '\'').replace('“', '"').replace('”', '"');
    }

    @Override
    public String toString() {
        return "%d stories; quotes found %s, precision %s; speakers %s, %d wrong; stances recall %s, precision %s".formatted(stories, share(foundOfThese, notedQuotes),
                share(notedOfThese, foundQuotes), share(rightSpeakers, notedQuotes), wrongSpeakers, share(matchedOfThese, notedStances), share(matchingStances, foundStances));
    }

    private static String share(int part, int whole) {
        return whole == 0 ? "-" : String.format(Locale.ROOT, "%.1f %%", 100.0 * part / whole);
    }
}
