package standpoint.library;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import standpoint.analysis.Entity;
import standpoint.analysis.EntityId;
import standpoint.analysis.Position;
import standpoint.article.ArticleId;

import static org.assertj.core.api.Assertions.assertThat;

/** A program that fills and searches a library is killed at random moments. {@code -Dkills=8} makes it fewer. */
class KillTest {

    private static final int KILLS = Integer.getInteger("kills", 50);
    private static final int LONGEST_LIFE_MILLIS = 500;

    @TempDir
    private Path folder;

    @Test
    void noStoryThatWasReportedIsLost() throws Exception {
        Random random = new Random(20_240_517);
        Set<String> reported = new HashSet<>();
        for (int kill = 0; kill < KILLS; kill++) {
            Process program = new ProcessBuilder(OtherProgram.command(KillTest.class, folder.toString(), Integer.toString(kill)))
                    .redirectError(ProcessBuilder.Redirect.DISCARD).start();
            try (BufferedReader out = program.inputReader(StandardCharsets.UTF_8)) {
                assertThat(out.readLine()).isEqualTo("open");
                if (kill % 2 == 0) { // the others may be killed before their first story, on a slow machine all of them
                    reported.add(out.readLine());
                }
                Thread.sleep(random.nextInt(LONGEST_LIFE_MILLIS));
                assertThat(program.toHandle().destroyForcibly()).isTrue(); // of the process itself, it would close what it wrote, too
                assertThat(program.waitFor(1, TimeUnit.MINUTES)).isTrue();
                out.lines().filter(line -> line.endsWith(".")).forEach(reported::add);
            }
            holdsAll(reported);
        }
        assertThat(reported).hasSizeGreaterThanOrEqualTo(KILLS / 2);
    }

    private void holdsAll(Set<String> reported) throws IOException {
        try (Library library = Library.open(folder)) {
            List<String> lost = new ArrayList<>();
            for (String line : reported) {
                String[] parts = line.replace(".", "").split(" ");
                ArticleId id = new ArticleId(parts[0]);
                boolean whole = library.article(id).isPresent() && library.analysis(id).isPresent() && library.isAnalysed(id)
                        && LibraryFixtures.found(library, parts[1]).total() == 1
                        && LibraryFixtures.found(library, "holder:keeper stance:against target:" + parts[1]).total() == 1;
                if (!whole) {
                    lost.add(line);
                }
            }
            assertThat(lost).isEmpty();
            assertThat(library.problems()).isEmpty();
            assertThat(LibraryFixtures.found(library, "keeper").total()).isEqualTo(library.stories().size());
        }
    }

    /** The program that is killed: says "open", and then the id and the word of each story once it is stored. */
    public static void main(String[] arguments) throws IOException {
        Library library = Library.open(Path.of(arguments[0]));
        System.out.println("open");
        for (int n = 0;; n++) {
            String word = "word" + arguments[1] + "x" + n;
            AnalysisDraft draft = new AnalysisDraft("Harbour news\nThe keeper rejects " + word + " for good.");
            EntityId keeper = draft.entity(Entity.Kind.PERSON, "keeper", null, "keeper");
            draft.stance(keeper, Position.AGAINST, draft.target(word), "rejects", "rejects", null);
            library.add(draft.article());
            library.add(draft.analysis());
            System.out.println(draft.article().id().value() + " " + word + ".");
            if (library.search(word, 1) instanceof SearchOutcome.BadQuery) {
                throw new IllegalStateException("a word is no query");
            }
        }
    }
}
