package standpoint.article;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** A page without its clutter, and where its article stands. Changes the document it is given. */
final class HtmlPage {

    private static final String NEVER_SHOWN = "script, style, noscript, template, iframe, object, embed, svg, canvas, form, button, input, select,"
            + " textarea, dialog, [hidden], [aria-hidden=true], [style~=(?i)display\\s*:\\s*none], [style~=(?i)visibility\\s*:\\s*hidden]";
    private static final String AROUND = "nav, aside, [role=navigation], [role=complementary], [role=banner], [role=contentinfo], [role=search],"
            + " [role=dialog], [role=alert], [role=menu]";
    private static final String ARTICLES = "[itemprop=articleBody], article, [role=article], main, [role=main], [itemtype$=Article]";
    private static final Set<String> BLOCKS = Set.of("p", "blockquote", "li", "pre", "h2", "h3");

    private final Document page;

    private HtmlPage(Document page) {
        this.page = page;
    }

    /** @param clutter words in the class or id of what is no article */
    static HtmlPage of(Document page, WordList clutter) {
        page.select(NEVER_SHOWN).remove();
        HtmlPage cleaned = new HtmlPage(page);
        cleaned.removeClutter(clutter);
        return cleaned;
    }

    Element body() {
        return page.body();
    }

    /** The element that holds the article's paragraphs: one that the page marks, else the densest block of paragraphs. */
    Element article() {
        Element densest = densest();
        Optional<Element> marked = page.select(ARTICLES).stream().max(Comparator.comparingInt(HtmlPage::ownWords));
        // The mark may sit on a teaser.
        if (marked.isPresent() && ownWords(marked.get()) * 2 >= ownWords(densest)) {
            return tightest(marked.get());
        }
        return densest;
    }

    /** Where headline, byline and date of the article are looked for: the outermost marked element around it, else the page. */
    Element scope(Element article) {
        if (article.selectFirst("h1") != null) {
            return article;
        }
        Element scope = article.parents().stream().filter(parent -> parent.is("article, main, [role=main]")).reduce(article, (inner, outer) -> outer);
        return scope.selectFirst("h1") == null ? page.body() : scope;
    }

    /** The captions that stand outside the article's own element, as that of a picture above it does. */
    List<HtmlBlocks.Block> captionsAround(Element article) {
        Element scope = scope(article);
        return scope.equals(page.body()) ? List.of()
                : scope.select("figcaption").stream().filter(caption -> !caption.parents().contains(article))
                        .map(caption -> Whitespace.fold(caption.text())).filter(words -> !words.isEmpty())
                        .map(words -> new HtmlBlocks.Block(Zone.Kind.CAPTION, words)).toList();
    }

    /** Words in paragraphs that are not links. */
    static int ownWords(Element element) {
        int all = 0;
        for (Element block : element.select(String.join(",", BLOCKS) + ",div")) {
            // A list item that holds paragraphs counts by them.
            boolean counts = isBlock(block) && block.selectFirst("> p") == null;
            all += counts ? unlinked(block) : 0;
        }
        return all > 0 ? all : unlinked(element);
    }

    private void removeClutter(WordList clutter) {
        int all = words(page.body());
        page.select(AROUND).stream().filter(element -> words(element) * 2 < all).forEach(Element::remove);
        page.select("footer, header").stream().filter(element -> element.closest("article, main") == null)
                .filter(element -> words(element) * 2 < all && element.selectFirst("h1") == null).forEach(Element::remove);
        for (Element element : page.body().select("*")) {
            boolean named = isNamed(element, clutter) && !element.is("body, html, article, main, h1, p, time, figure, figcaption");
            if (named && element.selectFirst("h1") == null && ownWords(element) * 3 < all) {
                element.remove();
            }
        }
    }

    /** Whether an element's class or id has one of the words. */
    private static boolean isNamed(Element element, WordList words) {
        String names = element.className() + " " + element.id();
        return Arrays.stream(names.split("[\\s_-]+|(?<=\\p{Ll})(?=\\p{Lu})")).anyMatch(words::has);
    }

    /** The block with most words that are not links in its own text, in paragraphs directly below it, or half as good one level down. */
    private Element densest() {
        Element best = page.body();
        int most = 0;
        for (Element candidate : page.body().select("div, section, article, main, td, body")) {
            int score = candidate.ownText().length() * 2;
            for (Element child : candidate.children()) {
                if (isBlock(child)) {
                    score += 2 * unlinked(child);
                } else if (child.nameIs("div") || child.nameIs("section")) {
                    score += child.children().stream().filter(HtmlPage::isParagraph).mapToInt(HtmlPage::unlinked).sum();
                }
            }
            if (score > most) {
                most = score;
                best = candidate;
            }
        }
        return withParagraphsBeside(best);
    }

    /** Some pages wrap each of the first paragraphs: up to two levels up where that adds paragraphs and little else. */
    private static Element withParagraphsBeside(Element best) {
        Element widest = best;
        for (Element parent : best.parents().stream().limit(2).toList()) {
            int added = words(parent) - words(best);
            int paragraphs = paragraphWords(parent) - paragraphWords(best);
            if (!parent.nameIs("body") && paragraphs > 0 && paragraphs * 10 >= added * 7) {
                widest = parent;
            }
        }
        return widest;
    }

    private static int paragraphWords(Element element) {
        return element.select("p").stream().mapToInt(HtmlPage::unlinked).filter(length -> length >= 60).sum();
    }

    private static boolean isParagraph(Element element) {
        return element.nameIs("p") || element.nameIs("blockquote") || isLeaf(element);
    }

    private static boolean isBlock(Element element) {
        return BLOCKS.contains(element.normalName()) || isLeaf(element);
    }

    /** A div that holds nothing but words: some pages set their paragraphs so. */
    private static boolean isLeaf(Element element) {
        return element.nameIs("div") && element.getAllElements().stream().skip(1).noneMatch(Element::isBlock);
    }

    private static int unlinked(Element element) {
        return words(element) - words(element.select("a"));
    }

    /** Down to a marked element that holds nearly all of it: the article's body rather than the page's main part. */
    private static Element tightest(Element marked) {
        int all = ownWords(marked);
        // only what holds nearly all the words can; the cheap count comes first, because pages list hundreds of articles
        List<Element> within = marked.select(ARTICLES).stream()
                .filter(inner -> !inner.equals(marked) && words(inner) * 10 >= all * 8 && ownWords(inner) * 10 >= all * 8).toList();
        return within.isEmpty() ? marked : within.getLast();
    }

    private static int words(Element element) {
        return element.text().length();
    }

    private static int words(Elements elements) {
        return elements.stream().mapToInt(HtmlPage::words).sum();
    }
}
