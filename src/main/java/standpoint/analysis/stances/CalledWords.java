package standpoint.analysis.stances;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import standpoint.analysis.language.Token;
import standpoint.article.Span;

/** The words in which somebody calls a thing something: which of them judge it, and whether they are a judgement or a whole statement. */
final class CalledWords {

    /** "called the charges 'a tax on the poor'": what is paid, no claim. */
    private static final Set<String> PAID = Set.of("charge");
    private static final Set<String> COSTLY = Set.of("tax", "levy", "rip-off", "ripoff", "burden", "penalty", "extortion", "robbery", "expensive",
            "unaffordable", "steep", "exorbitant", "extortionate");
    /** The words in quotation marks before why they are said: "the bill 'ridiculous' for leaving it out". */
    private static final Pattern REASONED = Pattern.compile("[\"“‘]([^\"“”‘’]+)[\"”’] (?:for|because|over) ");

    private final Reading reading;

    CalledWords(Reading reading) {
        this.reading = reading;
    }

    /** Whether the thing is a charge that is paid, unlike one that is brought in court. */
    boolean isPaid(Token thing, Span said) {
        return PAID.contains(thing.lemma()) && reading.text.tokens().subList(said.start(), said.end()).stream().anyMatch(each -> COSTLY.contains(each.lemma()));
    }

    /** "called it 'in line with what I have asked for and meets our needs'": no picture. */
    boolean isStatement(Span said) {
        List<Token> all = reading.text.tokens().subList(said.start(), said.end());
        boolean picture = all.stream().filter(Token::isWord).findFirst().filter(each -> Set.of("a", "an").contains(each.lemma())).isPresent();
        return !picture && all.stream().anyMatch(each -> each.tag().matches("VBZ|VBP|MD") && each.index() > said.start() + 2);
    }

    /** "called the toll 'absurd'": of "the toll 'absurd'" the words in quotation marks that close it, else all. */
    Span quotedEnd(Span content) {
        String said = content.of(reading.text.text());
        Matcher reasoned = REASONED.matcher(said);
        if (reasoned.find() && reasoned.start() > 0) {
            return new Span(content.start() + reasoned.start(), content.start() + reasoned.end(1) + 1);
        }
        int mark = Math.max(said.lastIndexOf('“'), Math.max(said.lastIndexOf('‘'), said.lastIndexOf(" \"") + 1));
        return mark > 0 && "”’\"'".indexOf(said.charAt(said.length() - 1)) >= 0 ? new Span(content.start() + mark, content.end()) : content;
    }
}
