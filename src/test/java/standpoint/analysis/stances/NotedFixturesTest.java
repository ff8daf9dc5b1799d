package standpoint.analysis.stances;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import standpoint.analysis.Position;

import static org.assertj.core.api.Assertions.assertThat;

/** The notes that the model of statements is learnt from: each is about its story. */
class NotedFixturesTest {

    private static final Path NOTED = Path.of("fixtures", "noted");
    private static final List<String> POSITIONS = Stream.of(Position.values()).map(Position::name).toList();

    @ParameterizedTest
    @ValueSource(strings = {"learnt-from", "chosen-by"})
    void wordsStandInTheStory(String folder) throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Path notes : notes(folder)) {
            String story = Files.readString(Path.of(notes.toString().replaceFirst("notes$", "txt")));
            for (String line : Files.readAllLines(notes)) {
                List<String> cells = cells(line);
                boolean quote = line.startsWith("Q ") && cells.size() == 2 && story.contains(cells.get(1));
                boolean stance = line.startsWith("S ") && cells.size() == 4 && hasPositions(cells) && story.contains(cells.get(2)) && story.contains(cells.get(3));
                if (!quote && !stance) {
                    wrong.add(notes + ": " + line);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"seesaw-train", "seesaw-dev", "polnear-train"})
    void onlyPlacesInStoriesThatAreNotHere(String folder) throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Path notes : notes(folder)) {
            for (String line : Files.readAllLines(notes)) {
                List<String> cells = cells(line);
                if (!line.startsWith("S ") || cells.size() != 4 || !hasPositions(cells) || !cells.get(2).matches("\\d+-\\d+") || !cells.get(3).matches("\\d+-\\d+")) {
                    wrong.add(notes + ": " + line);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static boolean hasPositions(List<String> cells) {
        return POSITIONS.containsAll(List.of(cells.get(1).split("/")));
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.substring(2).split("\\|")).map(String::strip).toList();
    }

    private static List<Path> notes(String folder) throws IOException {
        try (Stream<Path> files = Files.list(NOTED.resolve(folder))) {
            List<Path> notes = files.filter(file -> file.toString().endsWith(".notes")).sorted().toList();
            assertThat(notes).isNotEmpty();
            return notes;
        }
    }
}
