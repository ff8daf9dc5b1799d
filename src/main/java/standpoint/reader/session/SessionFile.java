package standpoint.reader.session;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import standpoint.analysis.EntityId;
import standpoint.article.ArticleId;
import standpoint.export.AtomicFile;
import standpoint.reader.state.Choice;
import standpoint.reader.state.InterfaceSize;
import standpoint.reader.state.Marking;
import standpoint.reader.state.QuoteView;
import standpoint.reader.state.SideTab;
import standpoint.reader.state.StanceView;
import standpoint.reader.state.StoryTab;
import standpoint.reader.state.Widths;
import standpoint.reader.state.Zoom;

/** A session as a small JSON file. What is missing in it or makes no sense is as if it had never been set. */
public final class SessionFile {

    private static final Logger LOG = LoggerFactory.getLogger(SessionFile.class);
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private final Path file;

    public SessionFile(Path file) {
        this.file = file;
    }

    /** Empty where there is none, and where the file is damaged, which is logged. */
    public Optional<Session> read() {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            JsonNode tree = JSON.readTree(Files.readAllBytes(file));
            if (tree.isObject()) {
                return Optional.of(session(tree));
            }
            LOG.warn("The session file {} holds no session; the window starts as if for the first time.", file);
        } catch (IOException | IllegalArgumentException e) {
            LOG.warn("The session file {} cannot be read; the window starts as if for the first time.", file, e);
        }
        return Optional.empty();
    }

    /** Writes the file whole or not at all. */
    public void write(Session session) throws IOException {
        AtomicFile.write(file, out -> out.write(JSON.writeValueAsBytes(tree(session))));
    }

    private static ObjectNode tree(Session session) {
        ObjectNode tree = JSON.createObjectNode();
        Session.Frame frame = session.frame();
        tree.putObject("window").put("x", frame.x()).put("y", frame.y()).put("width", frame.width()).put("height", frame.height())
                .put("maximized", frame.maximized())
                .put("shelf", frame.widths().shelf()).put("page", frame.widths().page()).put("panel", frame.widths().panel());
        Session.Look look = session.look();
        ObjectNode looks = tree.putObject("look").put("theme", name(look.theme())).put("safeColours", look.safeColours())
                .put("zoom", look.zoom()).put("interfaceSize", look.interfaceSize()).put("face", name(look.face()))
                .put("speakerColours", look.speakerColours()).put("footerFolded", look.footerFolded());
        put(looks, "marks", look.marks().stream().sorted().map(SessionFile::name).toList());
        ArrayNode tabs = tree.putArray("tabs");
        session.tabs().forEach(tab -> put(tabs.addObject(), tab));
        session.story().ifPresent(story -> tree.put("story", story.value()));
        session.sheet().ifPresent(sheet -> SheetFile.put(tree.putObject("sheet"), sheet));
        Session.Panel panel = session.panel();
        tree.put("tab", name(panel.tab())).put("stances", name(panel.stances())).put("surestFirst", panel.surestFirst()).put("confidence", panel.surerThan()).put("quotes", name(panel.quotes()));
        put(tree, "closed", ids(session.closed()));
        put(tree, "read", ids(session.read()));
        put(tree, "recent", session.recent().stream().map(Path::toString).toList());
        return tree;
    }

    private static Session session(JsonNode tree) {
        return new Session(frame(tree.path("window")), look(tree.path("look")), tabs(tree.path("tabs")), text(tree.path("story")).map(ArticleId::new),
                SheetFile.sheet(tree.path("sheet")), panel(tree),
                stories(tree.path("closed")), stories(tree.path("read")), paths(tree.path("recent")));
    }

    private static Session.Panel panel(JsonNode tree) {
        return new Session.Panel(constant(tree.path("tab"), SideTab.STANCES), constant(tree.path("stances"), StanceView.AT_FIRST.layout()),
                tree.path("surestFirst").asBoolean(), Math.clamp(tree.path("confidence").asInt(StanceView.USUAL), 0, 100), constant(tree.path("quotes"), QuoteView.ALL.order()));
    }

    private static void put(ObjectNode object, StoryTab tab) {
        object.put("id", tab.story().value()).put("title", tab.title()).put("top", tab.top());
        tab.choice().entity().ifPresent(entity -> object.put("entity", entity.value()));
        tab.choice().finding().ifPresent(finding -> object.put("finding", name(finding.kind())).put("index", finding.index()));
    }

    private static List<StoryTab> tabs(JsonNode array) {
        Map<ArticleId, StoryTab> tabs = new LinkedHashMap<>();
        for (JsonNode tab : array) {
            text(tab.path("id")).map(ArticleId::new).ifPresent(id -> tabs.putIfAbsent(id,
                    new StoryTab(id, text(tab.path("title")).orElse("Untitled"), Optional.empty(), Math.max(0, tab.path("top").asInt()), choice(tab))));
        }
        return List.copyOf(tabs.values());
    }

    private static Choice choice(JsonNode tab) {
        Optional<Choice.Finding> finding = text(tab.path("finding"))
                .flatMap(kind -> EnumSet.allOf(Choice.Kind.class).stream().filter(one -> name(one).equals(kind)).findFirst())
                .map(kind -> new Choice.Finding(kind, tab.path("index").asInt(-1)));
        return new Choice(text(tab.path("entity")).map(EntityId::new), finding);
    }

    private static Session.Frame frame(JsonNode window) {
        return new Session.Frame(window.path("x").asDouble(), window.path("y").asDouble(), window.path("width").asDouble(), window.path("height").asDouble(),
                window.path("maximized").asBoolean(), new Widths(width(window.path("shelf")), width(window.path("page")), width(window.path("panel"))));
    }

    private static double width(JsonNode node) {
        double width = node.asDouble();
        return width >= 100 && width <= 2000 ? width : 0;
    }

    private static Session.Look look(JsonNode look) {
        Session.Look usual = Session.Look.USUAL;
        Set<Marking> marks = EnumSet.noneOf(Marking.class);
        look.path("marks").forEach(name -> Arrays.stream(Marking.values()).filter(one -> name(one).equals(name.asText())).forEach(marks::add));
        return new Session.Look(constant(look.path("theme"), usual.theme()), look.path("safeColours").asBoolean(),
                Zoom.nearest(look.path("zoom").asInt(usual.zoom())), InterfaceSize.nearest(look.path("interfaceSize").asInt(usual.interfaceSize())),
                constant(look.path("face"), usual.face()), look.path("marks").isArray() ? marks : usual.marks(),
                look.path("speakerColours").asBoolean(), look.path("footerFolded").asBoolean());
    }

    private static void put(ObjectNode tree, String name, List<String> values) {
        values.forEach(tree.putArray(name)::add);
    }

    private static List<String> ids(Collection<ArticleId> stories) {
        return stories.stream().map(ArticleId::value).sorted().toList();
    }

    private static Set<ArticleId> stories(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).flatMap(id -> text(id).stream()).map(ArticleId::new).collect(Collectors.toSet());
    }

    private static List<Path> paths(JsonNode array) {
        List<Path> paths = new ArrayList<>();
        for (JsonNode path : array) {
            try {
                text(path).map(Path::of).ifPresent(paths::add);
            } catch (InvalidPathException e) {
                LOG.warn("The session file names a file that cannot be: {}", path, e);
            }
        }
        return paths;
    }

    static Optional<String> text(JsonNode node) {
        return node.isTextual() && !node.asText().isBlank() ? Optional.of(node.asText()) : Optional.empty();
    }

    static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    static <E extends Enum<E>> E constant(JsonNode node, E usual) {
        return EnumSet.allOf(usual.getDeclaringClass()).stream().filter(one -> name(one).equals(node.asText())).findFirst().orElse(usual);
    }
}
