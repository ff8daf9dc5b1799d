package standpoint.analysis.quotes;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

import standpoint.analysis.learning.FeatureIndex;
import standpoint.analysis.learning.GatedNetwork;
import standpoint.analysis.learning.NetworkFile;
import standpoint.analysis.quotes.TaggerSymbols.Table;
import standpoint.article.Span;

/**
 * Has the networks of chain models learnt by {@code learn.py}: writes what it learns from and reads what it made. The folder keeps them; as long
 * as there is nothing else to learn from, they are not learnt again.
 */
final class NetworkLearning {

    private static final Path SCRIPT = Path.of("src/training/python/learn.py");
    private static final List<Table> NUMBERED = List.of(Table.values());
    private static final int[] TABLES = TaggerSymbols.tables();
    /** The part of the words that is left out by chance, and of all else. */
    private static final float WORDS_LEFT_OUT = 0.15f;
    private static final float LEFT_OUT = 0.05f;
    private static final int NO_FOLD = -1;

    /** What stands in one place of a text, for each unit. */
    private record Units(Signs signs, List<int[][]> symbols) {

        static Units of(Signs signs) {
            TaggerSymbols symbols = new TaggerSymbols(signs);
            return new Units(signs, signs.units.stream().map(symbols::of).toList());
        }
    }

    private final Path folder;
    private final List<NetworkFile.Vectors> tables;

    private NetworkLearning(Path folder, List<NetworkFile.Vectors> tables) {
        this.folder = folder;
        this.tables = tables;
    }

    /**
     * One network for each fold, which has not seen it, and last one that has seen all.
     *
     * @param others texts that nobody annotated
     */
    static List<GatedNetwork> learn(List<Sample> samples, ToIntFunction<Sample> foldOf, int folds, List<Signs> others, Path folder) throws IOException {
        List<Signs> texts = samples.stream().map(sample -> sample.signs).distinct().toList();
        List<int[][]> units = texts.parallelStream().map(Units::of).toList().stream().flatMap(each -> each.symbols.stream()).toList();
        NetworkLearning learning = new NetworkLearning(folder, NUMBERED.stream().map(table -> vectors(table, units)).toList());
        learning.writeAnew(samples, foldOf, others);
        learning.runScript(folds);
        List<GatedNetwork> networks = new ArrayList<>();
        for (int fold = 0; fold <= folds; fold++) {
            networks.add(NetworkFile.read(learning.network(fold), Candidate.Part.values().length, TABLES, learning.tables));
        }
        return networks;
    }

    private static NetworkFile.Vectors vectors(Table table, List<int[][]> units) {
        int number = NUMBERED.indexOf(table);
        int[] kinds = IntStream.range(0, TABLES.length).filter(kind -> TABLES[kind] == number).toArray();
        List<int[]> uses = units.stream().flatMap(Arrays::stream)
                .map(place -> Arrays.stream(kinds).map(kind -> place[kind]).filter(symbol -> symbol != TaggerSymbols.NONE).toArray()).toList();
        boolean words = table == Table.WORD || table == Table.LEMMA || table == Table.SUFFIX;
        return new NetworkFile.Vectors(new FeatureIndex(uses, table.leastUses), table.width, words ? WORDS_LEFT_OUT : LEFT_OUT);
    }

    private Path network(int fold) {
        return folder.resolve("network-" + fold + ".bin");
    }

    /** What was learnt from other places goes. */
    private void writeAnew(List<Sample> samples, ToIntFunction<Sample> foldOf, List<Signs> others) throws IOException {
        Files.createDirectories(folder);
        Path places = folder.resolve("places.bin");
        Path fresh = folder.resolve("places.new");
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(fresh)))) {
            writeTables(out);
            for (Sample sample : samples) {
                List<int[][]> symbols = Units.of(sample.signs).symbols;
                for (int i = 0; i < symbols.size(); i++) {
                    Span unit = sample.signs.units.get(i);
                    write(foldOf.applyAsInt(sample), symbols.get(i), out);
                    for (int label : sample.labels(unit)) {
                        out.writeByte(label);
                    }
                }
            }
            for (Signs other : others) {
                for (int[][] symbols : Units.of(other).symbols) {
                    write(NO_FOLD, symbols, out);
                }
            }
        }
        if (Files.exists(places) && Files.mismatch(places, fresh) < 0) {
            Files.delete(fresh);
            return;
        }
        try (var old = Files.newDirectoryStream(folder, "{network,teacher}-*")) {
            for (Path file : old) {
                Files.delete(file);
            }
        }
        Files.deleteIfExists(places);
        Files.move(fresh, places);
    }

    private void writeTables(DataOutputStream out) throws IOException {
        out.writeInt(TABLES.length);
        out.writeInt(tables.size());
        for (NetworkFile.Vectors table : tables) {
            out.writeInt(table.symbols().size());
            out.writeInt(table.width());
        }
        for (NetworkFile.Vectors table : tables) {
            out.writeFloat(table.leftOut());
        }
        for (int table : TABLES) {
            out.writeInt(table);
        }
    }

    /** Rows are counted from 1; 0 is what has none. */
    private void write(int fold, int[][] unit, DataOutputStream out) throws IOException {
        out.writeInt(fold);
        out.writeInt(unit.length);
        for (int[] place : unit) {
            for (int kind = 0; kind < place.length; kind++) {
                out.writeShort(tables.get(TABLES[kind]).symbols().row(place[kind]) + 1);
            }
        }
    }

    private void runScript(int folds) throws IOException {
        if (IntStream.rangeClosed(0, folds).allMatch(fold -> Files.exists(network(fold)))) {
            return;
        }
        Process script = new ProcessBuilder("python3", SCRIPT.toString(), folder.toString()).inheritIO().start();
        try {
            if (script.waitFor() != 0) {
                throw new IOException(SCRIPT + " did not finish; it needs Python 3 with PyTorch");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }
}
