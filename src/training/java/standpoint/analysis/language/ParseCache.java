package standpoint.analysis.language;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;

import org.jspecify.annotations.Nullable;

import standpoint.article.Article;
import standpoint.article.Span;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Parses articles as the program does and keeps the parses in a folder, because parsing takes longer than learning. */
public final class ParseCache {

    private final Path folder;
    private @Nullable EnglishParser parser;

    public ParseCache(Path folder) {
        this.folder = folder;
    }

    public ParsedText parse(Article article) throws IOException {
        CRC32 sum = new CRC32();
        sum.update((article.text() + article.zones()).getBytes(UTF_8));
        Path file = folder.resolve(Long.toHexString(sum.getValue()) + ".parse");
        if (Files.exists(file)) {
            return read(article, file);
        }
        if (parser == null) {
            parser = new EnglishParser();
        }
        ParsedText text = parser.parse(article, () -> false);
        Files.createDirectories(folder);
        Files.write(file, lines(text), UTF_8);
        return text;
    }

    private static List<String> lines(ParsedText text) {
        List<String> lines = new ArrayList<>();
        for (Sentence sentence : text.sentences()) {
            lines.add(String.join("\t", "S", sentence.first() + "", sentence.end() + "", sentence.span().start() + "", sentence.span().end() + "",
                    text.article().zones().indexOf(sentence.zone()) + ""));
        }
        for (Token token : text.tokens()) {
            lines.add(String.join("\t", "T", token.sentence() + "", token.span().start() + "", token.span().end() + "", token.lemma(), token.tag(),
                    token.name().name(), token.head() + "", token.relation()));
        }
        return lines;
    }

    private static ParsedText read(Article article, Path file) throws IOException {
        List<Token> tokens = new ArrayList<>();
        List<Sentence> sentences = new ArrayList<>();
        for (String line : Files.readAllLines(file, UTF_8)) {
            String[] cells = line.split("\t", -1);
            if (cells[0].equals("S")) {
                sentences.add(new Sentence(sentences.size(), number(cells[1]), number(cells[2]), new Span(number(cells[3]), number(cells[4])),
                        article.zones().get(number(cells[5]))));
            } else {
                Span span = new Span(number(cells[2]), number(cells[3]));
                tokens.add(new Token(tokens.size(), number(cells[1]), span, span.of(article.text()), cells[4], cells[5],
                        Token.NameKind.valueOf(cells[6]), number(cells[7]), cells[8]));
            }
        }
        return new ParsedText(article, tokens, sentences);
    }

    private static int number(String cell) {
        return Integer.parseInt(cell);
    }
}
