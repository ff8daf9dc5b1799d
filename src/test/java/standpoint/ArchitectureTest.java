package standpoint;

import java.net.DatagramSocket;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URL;
import java.net.URLConnection;
import java.nio.channels.NetworkChannel;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.stream.Stream;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import standpoint.analysis.Analyst;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

/** Which part may use which, and what no part may do. */
class ArchitectureTest {

    private static final JavaClasses PROGRAM = new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("standpoint");
    private static final DescribedPredicate<JavaClass> ANALYST = belongToAnyOf(Analyst.class);

    /** A part of the program with all that it may use; {@code java..} and SLF4J it always may. */
    enum Part {
        ARTICLE("standpoint.article", List.of(), List.of("org.jsoup..", "org.mozilla.universalchardet..", "com.fasterxml.jackson.."),
                "an article is the same whatever is done with it, and each file format needs its own parser"),
        ANALYSIS("standpoint.analysis", List.of("standpoint.article"), List.of(),
                "results are plain data that every other part can read; only Analyst knows the steps"),
        LANGUAGE("standpoint.analysis.language", List.of("standpoint.article"), List.of("edu.stanford.nlp..", "opennlp.."),
                "the parser and the language detector can be replaced as long as nobody else knows them"),
        ENTITIES("standpoint.analysis.entities", List.of("standpoint.article", "standpoint.analysis", "standpoint.analysis.language"), List.of(),
                "who is in a story does not depend on who says what"),
        LEARNING("standpoint.analysis.learning", List.of(), List.of(), "what was learnt is numbers, whatever they stand for"),
        QUOTES("standpoint.analysis.quotes", List.of("standpoint.article", "standpoint.analysis", "standpoint.analysis.language",
                "standpoint.analysis.entities", "standpoint.analysis.learning"), List.of(), "who says what does not depend on who stands where"),
        STANCES("standpoint.analysis.stances", List.of("standpoint.article", "standpoint.analysis", "standpoint.analysis.language",
                "standpoint.analysis.entities", "standpoint.analysis.quotes", "standpoint.analysis.learning"), List.of(),
                "stances are read from all that was found before"),
        REVIEW("standpoint.review", List.of("standpoint.article", "standpoint.analysis"), List.of(),
                "what the reader decided is laid over an analysis in the same way wherever it is kept and shown"),
        EXPORT("standpoint.export", List.of("standpoint.article", "standpoint.analysis", "standpoint.review"), List.of("com.fasterxml.jackson..", "org.apache.commons.csv.."),
                "a file format shows what was found, wherever it comes from"),
        ACTORS("standpoint.library.actors", List.of("standpoint.article", "standpoint.analysis", "standpoint.export"), List.of("com.fasterxml.jackson.."),
                "who is the same across stories is computed from what they say, however they are stored"),
        LIBRARY("standpoint.library", List.of("standpoint.article", "standpoint.analysis", "standpoint.review", "standpoint.export", "standpoint.library.actors"),
                List.of("org.apache.lucene..", "com.fasterxml.jackson.."),
                "Lucene stays behind the library, which keeps its analyses in the format of the analysis file"),
        COMPARE("standpoint.compare", List.of("standpoint.article"), List.of("com.github.difflib.."), "texts are compared as they are, whatever was found in them"),
        IMPORTING("standpoint.importing", List.of("standpoint.article", "standpoint.analysis", "standpoint.library", "standpoint.export"), List.of(),
                "window and command line import files in the same way"),
        READER("standpoint.reader..", List.of("standpoint.article", "standpoint.analysis", "standpoint.review", "standpoint.compare", "standpoint.library", "standpoint.library.actors", "standpoint.importing", "standpoint.export"),
                List.of("com.fasterxml.jackson..", "javax.imageio..", "javax.xml.stream..", "org.jgrapht..", "javafx..", "org.fxmisc..", "org.reactfx..", "atlantafx..", "org.kordamp.ikonli.."),
                "all of JavaFX and of the window's threads is in one place; the rest runs without a window"),
        COMMAND("standpoint.command", List.of("standpoint.article", "standpoint.analysis", "standpoint.review", "standpoint.compare", "standpoint.library", "standpoint.library.actors", "standpoint.importing", "standpoint.export",
                "standpoint.reader", "standpoint.reader.look"), List.of("picocli..", "com.fasterxml.jackson.."),
                "the command line calls the other parts, and none of them calls it"),
        MAIN("standpoint", List.of("standpoint.article", "standpoint.analysis", "standpoint.command"), List.of(), "Main only connects the parts");

        private final String own;
        private final List<String> others;
        private final List<String> libraries;
        private final String because;

        Part(String own, List<String> others, List<String> libraries, String because) {
            this.own = own;
            this.others = others;
            this.libraries = libraries;
            this.because = because;
        }

        String[] allowed() {
            return Stream.of(Stream.of(own, "java..", "org.slf4j", "org.jspecify.annotations"), others.stream(), libraries.stream())
                    .flatMap(packages -> packages).toArray(String[]::new);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aPartUsesNothingButItsList(Part part) {
        classes().that().resideInAPackage(part.own).and(are(not(ANALYST)))
                .should().onlyDependOnClassesThat().resideInAnyPackage(part.allowed())
                .because(part.because).check(PROGRAM);
    }

    @Test
    void analystUsesNothingButTheSteps() {
        classes().that(ANALYST)
                .should().onlyDependOnClassesThat().resideInAnyPackage("java..", "org.jspecify.annotations", "standpoint.article", "standpoint.analysis..")
                .because("it runs the steps and knows nothing of libraries, files and windows").check(PROGRAM);
    }

    @Test
    void everyClassBelongsToAPart() {
        String[] parts = Arrays.stream(Part.values()).map(part -> part.own).toArray(String[]::new);
        classes().should().resideInAnyPackage(parts).because("a package that no part has may use anything").check(PROGRAM);
        assertThat(PROGRAM).hasSizeGreaterThan(parts.length);
    }

    @Test
    void noPackagesUseEachOther() {
        slices().matching("standpoint.(**)").should().beFreeOfCycles()
                // the steps use the result types beside which Analyst stands
                .ignoreDependency(ANALYST, alwaysTrue())
                .because("what uses each other cannot be understood one by one").check(PROGRAM);
    }

    @Test
    void noThreadIsInterrupted() {
        noClasses().should().callMethodWhere(interruptsAnother())
                .orShould().callMethodWhere(call("cancel", assignableTo(Future.class).and(not(assignableTo(CompletableFuture.class)))))
                .orShould().callMethodWhere(call("shutdownNow", assignableTo(ExecutorService.class)))
                .because("an interrupt can close the search index for good; what runs is asked to stop instead").check(PROGRAM);
    }

    @Test
    void nothingLeavesTheMachine() {
        noClasses().should().dependOnClassesThat(resideInAPackage("java.net.http..").or(assignableTo(URLConnection.class)).or(assignableTo(Socket.class))
                .or(assignableTo(ServerSocket.class)).or(assignableTo(DatagramSocket.class)).or(assignableTo(NetworkChannel.class))
                .or(resideInAPackage("javafx.scene.web..")).or(assignableTo("org.jsoup.Connection")))
                .orShould().callMethodWhere(call("openStream", assignableTo(URL.class)))
                .orShould().callMethodWhere(call("openConnection", assignableTo(URL.class)))
                .because("what somebody reads is nobody else's business").check(PROGRAM);
    }

    @Test
    void onlyMainEndsTheProgram() {
        noClasses().that().doNotBelongToAnyOf(Main.class)
                .should().callMethod(System.class, "exit", int.class).orShould().callMethod(Runtime.class, "exit", int.class)
                .orShould().callMethod(Runtime.class, "halt", int.class)
                .because("the library must be closed first, and tests run commands, too").check(PROGRAM);
    }

    @Test
    void onlyTheCommandLineWritesToTheTerminal() {
        noClasses().that().resideOutsideOfPackage("standpoint.command")
                .should().accessFieldWhere(access("out")).orShould().accessFieldWhere(access("err"))
                .orShould().callMethod(Throwable.class, "printStackTrace")
                .because("a window has no terminal: what goes wrong is shown there and logged").check(PROGRAM);
    }

    /** To restore the flag after an {@link InterruptedException} is fine. */
    private static DescribedPredicate<JavaMethodCall> interruptsAnother() {
        return call("interrupt", assignableTo(Thread.class)).and(DescribedPredicate.describe("of another thread", call -> !catchesInterrupts(call.getOrigin())));
    }

    private static boolean catchesInterrupts(JavaCodeUnit method) {
        return method.getTryCatchBlocks().stream().flatMap(block -> block.getCaughtThrowables().stream())
                .anyMatch(caught -> caught.isEquivalentTo(InterruptedException.class));
    }

    private static DescribedPredicate<JavaMethodCall> call(String name, DescribedPredicate<JavaClass> owner) {
        return DescribedPredicate.describe("calls " + name + " of " + owner.getDescription(),
                call -> call.getTarget().getName().equals(name) && owner.test(call.getTarget().getOwner()));
    }

    private static DescribedPredicate<JavaFieldAccess> access(String name) {
        return DescribedPredicate.describe("uses System." + name, access -> isOf(access, name));
    }

    private static boolean isOf(JavaAccess<?> access, String name) {
        return access.getTargetOwner().isEquivalentTo(System.class) && access.getTarget().getName().equals(name);
    }
}
