package standpoint.reader.corpus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.DoubleSummaryStatistics;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.jgrapht.Graph;
import org.jgrapht.Graphs;
import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.jgrapht.alg.drawing.FRLayoutAlgorithm2D;
import org.jgrapht.alg.drawing.model.Box2D;
import org.jgrapht.alg.drawing.model.MapLayoutModel2D;
import org.jgrapht.graph.AsSubgraph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleGraph;

import standpoint.library.Corpus;

/**
 * Actors who take sides on the same targets. On each target the latest side counts; undecided ones take none.
 *
 * @param nodes      where each actor stands, 0 to 1 from left to right and from top to bottom; no node without a link
 * @param moreActors how many have links and no place
 * @param moreLinks  how many have no place
 */
record Network(List<Node> nodes, List<Link> links, int moreActors, int moreLinks) {

    private static final int ITERATIONS = 300;
    /** The same stories always give the same picture. */
    private static final long SEED = 17;
    /** Keeps the nodes as far from each other as this share of what an even spread would give. */
    private static final double SPREAD = 0.6;
    /** Around each group, where the side of a group of four is 2. */
    private static final double BETWEEN = 0.9;
    private static final double WIDER_THAN_HIGH = 1.3;

    /** @param actor its place among the actors of the corpus */
    record Node(int actor, double x, double y) {}

    /**
     * What two actors have in common.
     *
     * @param one   the actor that comes first in the corpus
     * @param agree the targets on which both are on the same side
     * @param differ those on which they are not
     */
    record Link(int one, int other, List<Integer> agree, List<Integer> differ) {

        int weight() {
            return agree.size() + differ.size();
        }
    }

    Network {
        nodes = List.copyOf(nodes);
        links = List.copyOf(links);
    }

    /** Links on most targets are kept, and among these the ones between actors who share most with others. */
    static Network of(Corpus corpus, int mostActors, int mostLinks) {
        List<Link> all = links(corpus);
        Map<Integer, Integer> shared = new HashMap<>();
        all.forEach(link -> List.of(link.one(), link.other()).forEach(actor -> shared.merge(actor, link.weight(), Integer::sum)));
        List<Link> ranked = all.stream().sorted(Comparator.comparingInt((Link link) -> -link.weight())
                .thenComparingInt(link -> -shared.getOrDefault(link.one(), 0) - shared.getOrDefault(link.other(), 0))
                .thenComparingInt(Link::one).thenComparingInt(Link::other)).toList();
        List<Link> kept = kept(ranked, mostActors, mostLinks);
        List<Node> nodes = placed(kept);
        return new Network(nodes, kept, shared.size() - nodes.size(), all.size() - kept.size());
    }

    /** Nobody takes a place without having a link there. */
    private static List<Link> kept(List<Link> ranked, int mostActors, int mostLinks) {
        Set<Integer> actors = new HashSet<>();
        List<Link> kept = new ArrayList<>();
        for (Link link : ranked) {
            Set<Integer> with = new HashSet<>(actors);
            with.addAll(List.of(link.one(), link.other()));
            if (kept.size() < mostLinks && with.size() <= mostActors) {
                actors = with;
                kept.add(link);
            }
        }
        return kept;
    }

    private static List<Link> links(Corpus corpus) {
        Map<Integer, Map<Integer, Corpus.Taken>> latest = new TreeMap<>();
        for (Corpus.Taken stance : corpus.stances()) {
            if (stance.actor() != Corpus.OTHER && stance.target() != Corpus.OTHER && stance.side() != 0) {
                latest.computeIfAbsent(stance.target(), target -> new TreeMap<>())
                        .merge(stance.actor(), stance, (one, other) -> Corpora.day(one).isAfter(Corpora.day(other)) ? one : other);
            }
        }
        record Pair(int one, int other) {}
        Map<Pair, Link> links = new LinkedHashMap<>();
        latest.forEach((target, sides) -> sides.forEach((one, its) -> sides.forEach((other, others) -> {
            if (one < other) {
                Link link = links.computeIfAbsent(new Pair(one, other), pair -> new Link(one, other, new ArrayList<>(), new ArrayList<>()));
                (its.side() == others.side() ? link.agree() : link.differ()).add(target);
            }
        })));
        return List.copyOf(links.values());
    }

    /** Groups without a link between them are drawn each for itself, and put beside each other, the largest first. */
    private static List<Node> placed(List<Link> links) {
        Graph<Integer, DefaultEdge> graph = new SimpleGraph<>(DefaultEdge.class);
        links.forEach(link -> Graphs.addEdgeWithVertices(graph, link.one(), link.other()));
        List<Set<Integer>> groups = new ConnectivityInspector<>(graph).connectedSets().stream().<Set<Integer>>map(TreeSet::new)
                .sorted(Comparator.comparingInt((Set<Integer> group) -> -group.size()).thenComparing(group -> group.iterator().next())).toList();
        double widest = groups.stream().mapToDouble(Network::side).max().orElse(1);
        double room = Math.max(widest, Math.sqrt(groups.stream().mapToDouble(group -> side(group) * side(group)).sum()) * WIDER_THAN_HIGH);
        List<Node> nodes = new ArrayList<>();
        double x = 0;
        double y = 0;
        double rowHeight = 0;
        for (Set<Integer> group : groups) {
            double side = side(group);
            if (x > 0 && x + side > room) {
                x = 0;
                y += rowHeight;
                rowHeight = 0;
            }
            nodes.addAll(group(new AsSubgraph<>(graph, group), x, y, side));
            x += side;
            rowHeight = Math.max(rowHeight, side);
        }
        return filled(nodes);
    }

    /** Of the square that a group gets. */
    private static double side(Set<Integer> group) {
        return Math.sqrt(group.size()) + BETWEEN;
    }

    /** By the force-directed layout of Fruchterman and Reingold. */
    private static List<Node> group(Graph<Integer, DefaultEdge> group, double left, double top, double side) {
        MapLayoutModel2D<Integer> model = new MapLayoutModel2D<>(Box2D.of(0, 0, 1, 1));
        new FRLayoutAlgorithm2D<Integer, DefaultEdge>(ITERATIONS, SPREAD, new Random(SEED)).layout(group, model);
        double inside = side - BETWEEN;
        return filled(group.vertexSet().stream().map(actor -> new Node(actor, model.get(actor).getX(), model.get(actor).getY())).toList()).stream()
                .map(node -> new Node(node.actor(), left + BETWEEN / 2 + node.x() * inside, top + BETWEEN / 2 + node.y() * inside)).toList();
    }

    /** Spreads the nodes over the whole room. */
    private static List<Node> filled(List<Node> nodes) {
        DoubleSummaryStatistics x = nodes.stream().mapToDouble(Node::x).summaryStatistics();
        DoubleSummaryStatistics y = nodes.stream().mapToDouble(Node::y).summaryStatistics();
        return nodes.stream().map(node -> new Node(node.actor(), share(node.x(), x), share(node.y(), y))).toList();
    }

    private static double share(double at, DoubleSummaryStatistics all) {
        return all.getMax() == all.getMin() ? 0.5 : (at - all.getMin()) / (all.getMax() - all.getMin());
    }
}
