package standpoint.analysis.quotes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import standpoint.analysis.learning.FeatureIndex;
import standpoint.analysis.learning.GatedNetwork;
import standpoint.analysis.learning.NetworkTrainer;
import standpoint.analysis.quotes.TaggerSymbols.Table;

/** Learns the networks of chain models from samples, all of them with the same symbols. */
final class NetworkLearning {

    private static final List<Table> NUMBERED = List.of(Table.values());
    private static final int[] TABLES = TaggerSymbols.tables();
    private static final int EPOCHS = 12;
    private static final long SEED = 0;
    /** The part of the words that is left out by chance, and of all else. */
    private static final double WORDS_LEFT_OUT = 0.15;
    private static final double LEFT_OUT = 0.05;

    private final List<Sample> samples;
    private final Map<Signs, List<int[][]>> rows = new HashMap<>();
    private final List<NetworkTrainer.Vectors> tables;

    NetworkLearning(List<Sample> samples) {
        this.samples = samples;
        List<Signs> texts = samples.stream().map(sample -> sample.signs).distinct().toList();
        List<List<int[][]>> symbols = texts.parallelStream().map(NetworkLearning::symbols).toList();
        List<int[][]> units = symbols.stream().flatMap(List::stream).toList();
        tables = NUMBERED.stream().map(table -> vectors(table, units)).toList();
        IntStream.range(0, texts.size()).parallel().forEach(i -> symbols.get(i).forEach(this::index));
        for (int i = 0; i < texts.size(); i++) {
            rows.put(texts.get(i), symbols.get(i));
        }
    }

    private static List<int[][]> symbols(Signs signs) {
        TaggerSymbols symbols = new TaggerSymbols(signs);
        return signs.units.stream().map(symbols::of).toList();
    }

    private static NetworkTrainer.Vectors vectors(Table table, List<int[][]> units) {
        int number = NUMBERED.indexOf(table);
        int[] kinds = IntStream.range(0, TABLES.length).filter(kind -> TABLES[kind] == number).toArray();
        List<int[]> uses = units.stream().flatMap(Arrays::stream)
                .map(place -> Arrays.stream(kinds).map(kind -> place[kind]).filter(symbol -> symbol != TaggerSymbols.NONE).toArray()).toList();
        boolean words = table == Table.WORD || table == Table.LEMMA || table == Table.SUFFIX;
        return new NetworkTrainer.Vectors(new FeatureIndex(uses, table.leastUses), table.width, words ? WORDS_LEFT_OUT : LEFT_OUT);
    }

    private void index(int[][] unit) {
        for (int[] place : unit) {
            for (int kind = 0; kind < place.length; kind++) {
                place[kind] = tables.get(TABLES[kind]).symbols().row(place[kind]);
            }
        }
    }

    GatedNetwork learn(Predicate<Sample> used) {
        List<NetworkTrainer.Example> examples = new ArrayList<>();
        for (Sample sample : samples.stream().filter(used).toList()) {
            List<int[][]> units = rows.getOrDefault(sample.signs, List.of());
            for (int i = 0; i < units.size(); i++) {
                examples.add(new NetworkTrainer.Example(units.get(i), sample.labels(sample.signs.units.get(i))));
            }
        }
        return new NetworkTrainer(Candidate.Part.values().length, TABLES, tables, SEED).learn(examples, EPOCHS).model();
    }
}
