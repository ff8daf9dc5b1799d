package standpoint.reader.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javafx.geometry.Point2D;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;

import standpoint.library.Corpus;
import standpoint.reader.drawing.Sketch;
import standpoint.reader.look.Styles;
import standpoint.reader.look.Words;

/** Who takes the same sides: lines are whole between those who agree, dashed between those who differ, dotted where both happens. */
final class NetworkSketch {

    private static final double TOP = 46;
    private static final double SIDE = 70;
    private static final double LARGEST = 13;
    /** A name has at least this room however many there are, and at most this share of the width. */
    private static final double NAME = 130;
    private static final double NAME_SHARE = 0.3;

    private NetworkSketch() {}

    static Sketch of(Corpus corpus, Network network, double width, Reaction reaction) {
        double height = Math.clamp(width * 0.62, 320, 580);
        Optional<String> more = Corpora.more(network.moreActors(), network.moreLinks(), "line").map(told -> told + ", for which there is no room");
        Sketch sketch = new Sketch("Who agrees with whom", told(corpus, network) + more.map(". "::concat).orElse(""), width, TOP + height + 62);
        more.ifPresent(sketch::aside);
        double nameRoom = Math.max(NAME, Math.min(width * NAME_SHARE, width / Math.sqrt(network.nodes().size())));
        Map<Integer, Network.Node> nodes = network.nodes().stream().collect(Collectors.toMap(Network.Node::actor, Function.identity()));
        Function<Network.Node, double[]> place = node -> new double[] {SIDE + node.x() * (width - 2 * SIDE), TOP + node.y() * height};
        LabelPlaces labels = new LabelPlaces(width);
        for (Network.Link link : network.links()) {
            double[] from = place.apply(nodes.getOrDefault(link.one(), network.nodes().getFirst()));
            double[] to = place.apply(nodes.getOrDefault(link.other(), network.nodes().getFirst()));
            Line line = new Line(from[0], from[1], to[0], to[1]);
            labels.avoid(from[0], from[1], to[0], to[1]);
            line.getStyleClass().addAll(style(link), Styles.HOT);
            line.setStrokeWidth(Math.min(6, 1 + link.weight() * 0.7));
            String title = corpus.actors().get(link.one()).name() + " and " + corpus.actors().get(link.other()).name();
            sketch.mark(title + told(corpus, link), () -> reaction.evidence(title, evidence(corpus, link)), line);
        }
        network.nodes().forEach(node -> labels.avoid(place.apply(node)[0], place.apply(node)[1], radius(corpus.actors().get(node.actor()))));
        for (Network.Node node : network.nodes()) {
            Corpus.Holder actor = corpus.actors().get(node.actor());
            double[] at = place.apply(node);
            Circle circle = new Circle(at[0], at[1], radius(actor));
            circle.getStyleClass().addAll(Styles.SKETCH_DOT, Styles.HOT);
            String name = Sketch.fitted(actor.name(), nameRoom);
            Point2D label = labels.place(at[0], at[1], circle.getRadius(), Sketch.width(name));
            sketch.mark(actor.name() + ", " + Words.count(actor.stances(), "stance") + ": all stories", () -> reaction.actor(actor), circle,
                    Sketch.textAt(name, label.getX(), label.getY(), Styles.SKETCH_TEXT));
        }
        legend(sketch, TOP + height + 50);
        return sketch;
    }

    private static double radius(Corpus.Holder actor) {
        return Math.min(LARGEST, 5 + Math.sqrt(actor.stances()));
    }

    private static void legend(Sketch sketch, double y) {
        double at = 0;
        for (Map.Entry<String, String> entry : List.of(Map.entry(Styles.SKETCH_AGREE, "agree"), Map.entry(Styles.SKETCH_DISAGREE, "differ"),
                Map.entry(Styles.SKETCH_MIXED, "agree and differ"))) {
            sketch.line(at, y - 4, at + 30, y - 4, entry.getKey()).setStrokeWidth(2.5);
            sketch.text(entry.getValue(), at + 36, y, Styles.SKETCH_NOTE);
            at += 52 + 6.4 * entry.getValue().length();
        }
        sketch.text("thicker: on more targets · larger: more stances", at, y, Styles.SKETCH_NOTE);
    }

    private static String style(Network.Link link) {
        return link.differ().isEmpty() ? Styles.SKETCH_AGREE : link.agree().isEmpty() ? Styles.SKETCH_DISAGREE : Styles.SKETCH_MIXED;
    }

    private static String told(Corpus corpus, Network network) {
        return network.links().stream().limit(20).map(link -> corpus.actors().get(link.one()).name() + " and " + corpus.actors().get(link.other()).name()
                + told(corpus, link).replace('\n', ' ')).collect(Collectors.joining(". "));
    }

    private static String told(Corpus corpus, Network.Link link) {
        List<String> lines = new ArrayList<>();
        if (!link.agree().isEmpty()) {
            lines.add("\nagree on " + names(corpus, link.agree()));
        }
        if (!link.differ().isEmpty()) {
            lines.add("\ndiffer on " + names(corpus, link.differ()));
        }
        return String.join("", lines);
    }

    private static String names(Corpus corpus, List<Integer> targets) {
        return targets.stream().limit(5).map(target -> Corpora.told(corpus.targets().get(target))).collect(Collectors.joining(", "))
                + (targets.size() > 5 ? " and " + (targets.size() - 5) + " more" : "");
    }

    /** What the two say on all that they have in common, target by target. */
    private static List<Corpus.Taken> evidence(Corpus corpus, Network.Link link) {
        return Stream.concat(link.differ().stream(), link.agree().stream())
                .flatMap(target -> corpus.stances().stream().filter(stance -> stance.target() == target && (stance.actor() == link.one() || stance.actor() == link.other())))
                .toList();
    }
}
