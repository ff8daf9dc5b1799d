package standpoint.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a page's JSON-LD says about its article. Broken blocks are skipped: pages have them. */
final class JsonLd {

    private static final Logger LOG = LoggerFactory.getLogger(JsonLd.class);
    private static final JsonMapper MAPPER = JsonMapper.builder().enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA).enable(JsonReadFeature.ALLOW_JAVA_COMMENTS).build();

    private final Map<String, JsonNode> byId = new HashMap<>();
    private final List<JsonNode> articles = new ArrayList<>();

    private JsonLd() {}

    static JsonLd of(Document page) {
        JsonLd found = new JsonLd();
        for (Element script : page.select("script[type=application/ld+json]")) {
            try {
                found.collect(MAPPER.readTree(script.data()));
            } catch (JsonProcessingException e) {
                LOG.debug("a JSON-LD block of the page is broken", e);
            }
        }
        return found;
    }

    Optional<String> headline() {
        return text("headline").or(() -> text("name"));
    }

    /** When it was published, as written. */
    Optional<String> published() {
        return text("datePublished").or(() -> text("dateCreated"));
    }

    Optional<String> outlet() {
        return article().stream().flatMap(article -> names(article.path("publisher"), "").stream()).findFirst();
    }

    /** People's names; organisations that stand as authors are left out. */
    List<String> authors() {
        return article().map(article -> {
            List<String> authors = names(article.path("author"), "Organization");
            return authors.isEmpty() ? names(article.path("creator"), "Organization") : authors;
        }).orElse(List.of());
    }

    private Optional<JsonNode> article() {
        return articles.stream().filter(node -> node.has("headline")).findFirst().or(() -> articles.stream().findFirst());
    }

    private Optional<String> text(String field) {
        return article().flatMap(article -> plain(article.path(field)));
    }

    private void collect(JsonNode node) {
        if (node.isObject() && node.size() > 1 && node.path("@id").isTextual()) {
            byId.putIfAbsent(node.path("@id").asText(), node);
        }
        if (isArticle(node)) {
            articles.add(node);
        }
        node.forEach(this::collect);
    }

    private static boolean isArticle(JsonNode node) {
        return types(node).stream().anyMatch(type -> type.endsWith("Article") || type.endsWith("BlogPosting") || type.equals("Report"));
    }

    private static List<String> types(JsonNode node) {
        JsonNode type = node.path("@type");
        List<String> types = new ArrayList<>();
        if (type.isTextual()) {
            types.add(type.asText());
        }
        type.forEach(one -> types.add(one.asText()));
        return types;
    }

    private List<String> names(JsonNode node, String unwantedType) {
        if (node.isArray()) {
            List<String> names = new ArrayList<>();
            node.forEach(one -> names.addAll(names(one, unwantedType)));
            return names;
        }
        if (node.isTextual()) {
            return plain(node).stream().toList();
        }
        JsonNode meant = node.path("name").isTextual() ? node : byId.getOrDefault(node.path("@id").asText(), node);
        boolean unwanted = !unwantedType.isEmpty() && types(meant).stream().anyMatch(type -> type.endsWith(unwantedType));
        JsonNode name = meant.path("name");
        JsonNode first = name.isArray() ? name.path(0) : name; // several spellings of one name
        return unwanted ? List.of() : plain(first).stream().toList();
    }

    /** Some pages put markup and entities into JSON. */
    private static Optional<String> plain(JsonNode node) {
        return node.isTextual() ? Optional.of(Whitespace.fold(Jsoup.parseBodyFragment(node.asText()).text())).filter(text -> !text.isEmpty())
                : Optional.empty();
    }
}
