package standpoint.analysis.stances;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import standpoint.analysis.Entity;
import standpoint.analysis.EntityId;
import standpoint.analysis.Mention;
import standpoint.analysis.language.ParseCache;
import standpoint.analysis.language.Token;
import standpoint.article.Span;

/**
 * Writes what {@code stances.py} asks a teacher who reads the words themselves: does one stand for or against the other in this sentence?
 * <p>
 * A line "S, corpus, fold, words before, words" for each sentence, tab-separated; a name stands there once as U+0001, what it names and a number, its
 * other words are U+0002. Below it a line "P, 1 if DSE's annotators would be asked, first and end of the holder (-1 -1: speaks the sentence), of the
 * target, 1 if the target is a matter, 1 if the holder is quoted, label" for each question: 0 neither, 1 for, 2 against, -1 unknown.
 * <p>
 * Arguments: the folder of SEESAW's training part, beside which {@code dev} stands; that of DSE; one with texts in which nobody marked a stance; one for parses; one for
 * the questions: {@code questions.txt} to learn from and {@code measured.txt} to measure on.
 */
final class TeacherQuestions implements TeacherTexts.Listener {

    private static final int BEFORE = 40;

    private final Writer out;
    private final Map<EntityId, Integer> masks = new HashMap<>();
    private int first;
    private int end;

    private TeacherQuestions(Writer out) {
        this.out = out;
    }

    public static void main(String[] arguments) throws IOException {
        Path seesaw = Path.of(arguments[0]);
        Path dse = Path.of(arguments[1]);
        ParseCache cache = new ParseCache(Path.of(arguments[3]));
        Path folder = Path.of(arguments[4]);
        Files.createDirectories(folder);
        try (Writer out = Files.newBufferedWriter(folder.resolve("questions.txt"))) {
            new TeacherTexts(cache, new TeacherQuestions(out)).learnt(seesaw, dse, Path.of(arguments[2]));
        }
        try (Writer out = Files.newBufferedWriter(folder.resolve("measured.txt"))) {
            TeacherTexts measured = new TeacherTexts(cache, new TeacherQuestions(out));
            measured.stories(seesaw.resolveSibling("dev"), false);
            measured.sentences(DseSentence.read(dse.resolve("valid-clean.txt")));
        }
    }

    @Override
    public void begin(TeacherTexts.Corpus from, int fold, Reading reading, int start, int stop) throws IOException {
        first = start;
        end = stop;
        masks.clear();
        String words = words(reading, first, end);
        int sentence = reading.text.tokens().get(first).sentence();
        String before = sentence == 0 ? "" : words(reading, Math.max(reading.text.sentences().get(sentence - 1).first(), first - BEFORE), first);
        out.write("S\t" + from + "\t" + fold + "\t" + before + "\t" + words + "\n");
    }

    private String words(Reading reading, int from, int to) {
        StringBuilder words = new StringBuilder();
        for (Token token : reading.text.tokens().subList(from, to)) {
            words.append(words.isEmpty() ? "" : " ").append(word(reading, token));
        }
        return words.toString();
    }

    private String word(Reading reading, Token token) {
        Optional<Entity> entity = reading.cast.at(token);
        Optional<Mention> name = entity.stream().flatMap(each -> each.mentions().stream())
                .filter(mention -> mention.form() == Mention.Form.NAME && mention.span().contains(token.span().start())).findFirst();
        if (entity.isEmpty() || name.isEmpty()) {
            return token.word().replaceAll("\\s", "_");
        }
        int mask = masks.computeIfAbsent(entity.get().id(), key -> masks.size());
        return reading.text.tokensIn(name.get().span()).start() == token.index() ? "\u0001" + entity.get().kind() + "#" + mask : "\u0002";
    }

    @Override
    public void proposal(Reading reading, Proposal each, int label) throws IOException {
        Span holder = each.holderWord().map(word -> TeacherTexts.named(reading, word)).orElse(new Span(0, 0));
        Span target = TeacherTexts.named(reading, each.targetWord());
        Span words = each.isTopic() ? each.target().span().map(reading.text::tokensIn).orElse(target) : target;
        write(0, holder, words, each.isTopic(), each.quote().isPresent(), label);
    }

    @Override
    public void pair(Reading reading, Pair pair, Span holder, Span target, int label) throws IOException {
        write(1, holder, target, false, false, towards(label, 1));
        write(1, target, holder, false, false, towards(label, 2));
    }

    private static int towards(int label, int favour) {
        return label == TeacherTexts.UNKNOWN ? label : label == favour ? 1 : label == favour + 2 ? 2 : 0;
    }

    private void write(int convention, Span holder, Span target, boolean topic, boolean quoted, int label) throws IOException {
        boolean named = holder.end() > holder.start();
        out.write("P\t" + convention + "\t" + (named ? within(holder.start()) + "\t" + (within(holder.end() - 1) + 1) : "-1\t-1") + "\t" + within(target.start())
                + "\t" + (within(target.end() - 1) + 1) + "\t" + (topic ? 1 : 0) + "\t" + (quoted ? 1 : 0) + "\t" + label + "\n");
    }

    private int within(int token) {
        return Math.max(0, Math.min(token, end - 1) - first);
    }
}
