package standpoint.library;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import standpoint.article.Article;
import standpoint.article.ArticleReader;
import standpoint.article.Reading;

/**
 * Tells how well versions are told from other stories: edited versions of the stories in a folder, as desks edit them, against different
 * stories and against stories with the same quotes in other prose, as of two reporters at one press conference.
 */
public final class VersionPairs {

    private static final Random RANDOM = new Random(12);

    private VersionPairs() {}

    /** @param edited whether both are versions of one story */
    private record Pair(boolean edited, double share, boolean isVersion, boolean isCandidate) {

        static Pair of(boolean edited, List<String> one, List<String> other) {
            Shingles first = Shingles.of(WordAnalyzer.plainWords(String.join("\n", one)));
            Shingles second = Shingles.of(WordAnalyzer.plainWords(String.join("\n", other)));
            int[] its = second.bands();
            int[] bands = first.bands();
            boolean candidate = IntStream.range(0, Shingles.BANDS).anyMatch(band -> bands[band] == its[band]);
            return new Pair(edited, first.share(second), first.isVersionOf(second), candidate);
        }
    }

    /** Prints what comes out for the stories of a folder. */
    public static void measure(Path folder) {
        ArticleReader reader = new ArticleReader();
        List<List<String>> stories = reader.expand(List.of(folder)).stream()
                .flatMap(file -> reader.read(file) instanceof Reading.Read(Article article) ? Stream.of(paragraphs(article)) : Stream.empty())
                .filter(story -> story.size() >= 6 && String.join(" ", story).contains(" the ")).toList();
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < stories.size(); i++) {
            List<String> story = stories.get(i);
            List<String> other = stories.get((i + 1) % stories.size());
            for (List<String> version : versions(story, other)) {
                pairs.add(Pair.of(true, story, version));
            }
            pairs.add(Pair.of(false, story, sameQuotes(story, other)));
            for (int j = i + 1; j < stories.size() && j < i + 20; j++) {
                pairs.add(Pair.of(false, story, stories.get(j)));
            }
        }
        long versions = pairs.stream().filter(Pair::edited).count();
        System.out.printf(Locale.ROOT, "%d stories, %d pairs of versions, %d pairs of others%n", stories.size(), versions, pairs.size() - versions);
        for (double threshold = 0.2; threshold < 0.85; threshold += 0.1) {
            double least = threshold;
            report(String.format(Locale.ROOT, "share from %.1f on", least), pairs, pair -> pair.share() >= least);
        }
        report("share, and enough words", pairs, Pair::isVersion);
        report("with candidates by MinHash", pairs, pair -> pair.isCandidate() && pair.isVersion());
    }

    private static void report(String what, List<Pair> pairs, Predicate<Pair> told) {
        long right = pairs.stream().filter(pair -> pair.edited() && told.test(pair)).count();
        long all = pairs.stream().filter(told).count();
        long versions = pairs.stream().filter(Pair::edited).count();
        System.out.printf(Locale.ROOT, "%-28s precision %5.1f %%  recall %5.1f %%%n", what, all == 0 ? 100 : 100.0 * right / all, 100.0 * right / versions);
    }

    private static List<String> paragraphs(Article article) {
        return Arrays.stream(article.text().split("\n+")).map(String::strip).filter(line -> line.length() > 60).toList();
    }

    /** Cut at the end to several lengths; with a paragraph put in; with words changed here and there; all of it at once. */
    private static List<List<String>> versions(List<String> story, List<String> other) {
        List<List<String>> versions = new ArrayList<>();
        for (double kept : List.of(0.8, 0.6, 0.4)) {
            versions.add(story.subList(0, Math.max(3, (int) (story.size() * kept))));
        }
        List<String> longer = new ArrayList<>(story);
        longer.add(story.size() / 2, other.get(other.size() / 2));
        versions.add(longer);
        versions.add(reworded(story, 25));
        versions.add(reworded(story, 12));
        List<String> all = new ArrayList<>(reworded(longer, 25));
        versions.add(all.subList(0, Math.max(3, all.size() * 6 / 10)));
        return versions;
    }

    /** One word of so many is another one. */
    private static List<String> reworded(List<String> story, int each) {
        return story.stream().map(paragraph -> Arrays.stream(paragraph.split(" ")).map(word -> RANDOM.nextInt(each) == 0 ? "other" + RANDOM.nextInt(1000) : word)
                .collect(Collectors.joining(" "))).toList();
    }

    /** The paragraphs with quotation marks, in another order, among as many of another story. */
    private static List<String> sameQuotes(List<String> story, List<String> other) {
        List<String> mixed = new ArrayList<>(story.stream().filter(paragraph -> paragraph.contains("“") || paragraph.contains("\"")).limit(3).toList());
        mixed.addAll(other.subList(0, Math.min(other.size(), Math.max(4, mixed.size() * 2))));
        Collections.shuffle(mixed, RANDOM);
        return mixed;
    }
}
