package standpoint.article;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

import standpoint.article.HtmlBlocks.Block;

/**
 * Reads web pages: the article without navigation, advertisements and other stories. The text is built from the page: headline,
 * standfirst, byline, date and paragraphs, a blank line between them. Nothing is run and nothing is loaded from the network.
 */
final class HtmlFormat implements Format {

    private static final int SHORTEST_STORY = 25;
    private static final int DEEPEST = 1000;
    private static final Pattern NAMED_CHARSET = Pattern.compile("(?i)<(?:meta|\\?xml)[^>]*?(?:charset|encoding)\\s*=\\s*[\"']?\\s*([\\w.:-]+)");

    private final TextDecoder decoder = new TextDecoder();
    private final TextParts parts = new TextParts();
    private final HtmlFacts htmlFacts = new HtmlFacts(parts);
    private final WordList clutter = WordList.of("clutter-words.txt");

    @Override
    public Reading read(byte[] content, Path file) {
        Optional<String> html = decoder.decode(content, namedCharset(content));
        if (html.isEmpty()) {
            return new Reading.Unreadable(file, "This is not a web page, whatever its name says; save the article as HTML or text and open that.");
        }
        return read(Jsoup.parse(html.get()), file);
    }

    private Reading read(Document page, Path file) {
        if (isTooDeep(page)) {
            return new Reading.Unreadable(file, "The page is damaged: its elements are nested too deeply; save it from the browser again, or as text.");
        }
        Facts given = htmlFacts.of(page);
        Optional<DateOrder> order = htmlFacts.dateOrder(page);
        Optional<String> pageTitle = htmlFacts.pageTitle(page, given.outlet());
        HtmlPage cleaned = HtmlPage.of(page, clutter);
        Element article = cleaned.article();
        List<Block> captions = cleaned.captionsAround(article);
        HtmlHead head = HtmlHead.take(cleaned.scope(article), given.title().or(() -> pageTitle), parts.bylines(), parts.dates());
        List<Block> blocks = Stream.concat(captions.stream(), HtmlBlocks.of(article).stream()).toList();
        if (blocks.stream().noneMatch(block -> block.kind() == Zone.Kind.BODY && block.words().length() >= SHORTEST_STORY)) {
            return new Reading.Unreadable(file, "The page holds no article text; open the article itself in the browser and save that page.");
        }
        HtmlText text = new HtmlText(parts);
        text.addHead(head, given, pageTitle);
        text.addStory(blocks, given);
        Facts shown = parts.facts().of(text.text(), text.zones(), order);
        boolean shownTitle = shown.title().filter(title -> isPartOf(title, given.title())).isPresent();
        Facts facts = (shownTitle ? shown.titleOnly().or(given) : given).or(shown);
        return new Reading.Read(new Article(ArticleId.of(text.text()), text.text(), text.zones(), facts.toMetadata(file)));
    }

    /** Metadata often add the outlet or the reporter to the headline that the page shows. */
    private static boolean isPartOf(String shown, Optional<String> given) {
        return given.isPresent() && Whitespace.skeleton(given.get()).contains(Whitespace.skeleton(shown));
    }

    /** Looking up the tree from each element would take minutes then; no real page comes near. */
    private static boolean isTooDeep(Document page) {
        return NodeTraversor.filter((node, depth) -> depth > DEEPEST ? NodeFilter.FilterResult.STOP : NodeFilter.FilterResult.CONTINUE,
                page) == NodeFilter.FilterResult.STOP;
    }

    /** The charset that the page's head names. By the web's rules a page that says Latin-1 means Windows-1252. */
    private static Optional<Charset> namedCharset(byte[] content) {
        String start = new String(content, 0, Math.min(content.length, 4096), StandardCharsets.ISO_8859_1);
        Matcher named = NAMED_CHARSET.matcher(start);
        try {
            if (!named.find() || !Charset.isSupported(named.group(1))) {
                return Optional.empty();
            }
        } catch (IllegalCharsetNameException e) {
            return Optional.empty();
        }
        Charset charset = Charset.forName(named.group(1));
        boolean latin = charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII);
        // Strict UTF-8 was tried before: a page that names it all the same does not know.
        boolean unicode = charset.name().startsWith("UTF-");
        return unicode ? Optional.empty() : Optional.of(latin ? Charset.forName("windows-1252") : charset);
    }
}
