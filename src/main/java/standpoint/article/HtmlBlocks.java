package standpoint.article;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** Walks an element and collects its paragraphs: whitespace folded, {@code <br>} as line end, two of them as the end of a paragraph. */
final class HtmlBlocks implements NodeVisitor {

    /** A paragraph with the kind that the markup tells: BODY, CROSSHEAD or CAPTION. */
    record Block(Zone.Kind kind, String words) {}

    private static final Pattern PARAGRAPH_END = Pattern.compile("\n\\s*\n");

    private final Element root;
    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private int linked;
    private Zone.Kind kind = Zone.Kind.BODY;

    private HtmlBlocks(Element root) {
        this.root = root;
    }

    static List<Block> of(Element root) {
        HtmlBlocks walk = new HtmlBlocks(root);
        NodeTraversor.traverse(walk, root);
        walk.endBlock();
        return List.copyOf(walk.blocks);
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode text) {
            String shown = text.getWholeText().replace('\n', ' ');
            if (!Whitespace.isBlank(shown)) {
                kind = kindOf(text);
                linked += isIn(text, "a") ? Whitespace.fold(shown).length() : 0;
            }
            words.append(shown);
        } else if (node instanceof Element element) {
            if (element.nameIs("br")) {
                words.append('\n');
            } else if (element.isBlock()) {
                endBlock();
            } else if (element.nameIs("td") || element.nameIs("th")) {
                words.append(' ');
            }
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element && element.isBlock() && !element.nameIs("br")) {
            endBlock();
        }
    }

    private void endBlock() {
        for (String paragraph : PARAGRAPH_END.splitAsStream(words).toList()) {
            String lines = paragraph.lines().map(Whitespace::fold).filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
            // A paragraph or heading that is a link leads to another story.
            boolean link = kind != Zone.Kind.CAPTION && linked > 0 && linked * 10 >= lines.length() * 8;
            if (!lines.isEmpty() && !link) {
                blocks.add(new Block(kind, lines));
            }
        }
        words.setLength(0);
        linked = 0;
        kind = Zone.Kind.BODY;
    }

    private Zone.Kind kindOf(TextNode text) {
        for (Node node = text.parent(); node instanceof Element element && !element.equals(root); node = element.parent()) {
            if (element.nameIs("figcaption") || element.className().contains("caption")) {
                return Zone.Kind.CAPTION;
            }
            if (element.normalName().matches("h[1-6]")) {
                return Zone.Kind.CROSSHEAD;
            }
        }
        return Zone.Kind.BODY;
    }

    private boolean isIn(TextNode text, String tag) {
        for (Node node = text.parent(); node instanceof Element element && !element.equals(root); node = element.parent()) {
            if (element.nameIs(tag)) {
                return true;
            }
        }
        return false;
    }
}
