package standpoint.analysis.entities;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

import standpoint.analysis.Entity;
import standpoint.analysis.Findings;
import standpoint.analysis.Mention;
import standpoint.article.Span;

import static org.assertj.core.api.Assertions.assertThat;
import static standpoint.analysis.TestAnalyst.paragraphs;

/** What holds of the entities of any text, tried on texts made of short sentences, each about one name that no other has a word of. */
class EntityPropertiesTest {

    private static final List<String> PEOPLE = List.of("Anna Lindholm", "Tom Ferris", "Rosa Quintana", "Piotr Zielny", "Mei-Ling Tan",
            "Yusuf Demirel", "Ursula von der Hagen", "Kwame Asante", "J. R. Castellan", "Sinéad O’Dowd", "Łukasz Wilk", "Amira bin Saleh");

    private static final List<String> ABOUT_PEOPLE = List.of("%s said on Monday that the bridge was closed.", "Rain delayed the arrival of %s.",
            "On Friday %s met reporters outside the court.", "The letter was signed by %s, a former teacher.", "Minister %s resigned.",
            "Nobody had told %s about the fire.", "“The road is dry,” %s said.", "%s’s brother keeps bees.");

    private static final List<String> PLACES = List.of("Denmark", "Lisbon", "Kenya", "Vienna", "Peru", "Oslo", "Japan", "Toronto");

    private static final List<String> ABOUT_PLACES = List.of("Snow fell in %s on Tuesday.", "The train to %s was late.",
            "Farmers near %s sold their apples.", "A ship left for %s at dawn.", "Most of the tourists come from %s.");

    private static final List<String> BODIES = List.of("Harrow Shipping Ltd", "the World Chess Union", "the Bank of Sweden", "Greenpeace",
            "the Northern Harbour Board", "Oxford University", "the European Space Agency");

    private static final List<String> ABOUT_BODIES = List.of("The report was written by %s.", "Two engineers work for %s.",
            "The judge fined %s for the delay.", "A spokesman for %s declined to comment.");

    @Property(tries = 60, shrinking = ShrinkingMode.BOUNDED)
    void theOrderOfTheParagraphsDoesNotChangeTheKinds(@ForAll("sentences") List<String> sentences, @ForAll Random random) {
        Set<String> told = kinds(sentences);
        List<String> shuffled = new ArrayList<>(sentences);
        Collections.shuffle(shuffled, random);
        assertThat(kinds(shuffled)).as(String.join("\n", shuffled)).isEqualTo(told);
    }

    @Property(tries = 60, shrinking = ShrinkingMode.BOUNDED)
    void everyMentionLiesInsideOneSentence(@ForAll("sentences") List<String> sentences) {
        String paragraph = String.join(" ", sentences);
        Findings found = paragraphs(paragraph);
        List<Span> spans = new ArrayList<>();
        for (String sentence : sentences) {
            int start = spans.isEmpty() ? 0 : spans.getLast().end() + 1;
            spans.add(new Span(start, start + sentence.length()));
        }
        assertThat(mentions(found)).as(found.toString()).isNotEmpty()
                .allSatisfy(mention -> assertThat(spans).anyMatch(sentence -> sentence.contains(mention)));
    }

    @Property(tries = 60, shrinking = ShrinkingMode.BOUNDED)
    void noTwoEntitiesShareAMentionOrAFullName(@ForAll("sentences") List<String> sentences) {
        Findings found = paragraphs(sentences.toArray(String[]::new));
        assertThat(mentions(found)).as(found.toString()).doesNotHaveDuplicates();
        assertThat(found.analysis().entities()).as(found.toString()).filteredOn(EntityPropertiesTest::hasName).extracting(Entity::name)
                .doesNotHaveDuplicates();
    }

    /** Two spokesmen without names are both just that. */
    private static boolean hasName(Entity entity) {
        return entity.mentions().stream().anyMatch(mention -> mention.form() == Mention.Form.NAME);
    }

    /** Of the named ones: whom "the judge" means depends on who came before. */
    private static Set<String> kinds(List<String> sentences) {
        Set<String> kinds = new TreeSet<>();
        paragraphs(sentences.toArray(String[]::new)).analysis().entities().stream().filter(EntityPropertiesTest::hasName)
                .forEach(entity -> kinds.add(entity.kind() + " " + entity.name()));
        return kinds;
    }

    private static List<Span> mentions(Findings found) {
        return found.analysis().entities().stream().flatMap(entity -> entity.mentions().stream()).map(Mention::span).toList();
    }

    /** Each name at most once. */
    @Provide
    Arbitrary<List<String>> sentences() {
        return Combinators.combine(about(PEOPLE, ABOUT_PEOPLE), about(PLACES, ABOUT_PLACES), about(BODIES, ABOUT_BODIES))
                .as((people, places, bodies) -> {
                    List<String> all = new ArrayList<>(people);
                    all.addAll(places);
                    all.addAll(bodies);
                    return all;
                }).filter(all -> all.size() > 1).flatMap(all -> Arbitraries.shuffle(all));
    }

    private static Arbitrary<List<String>> about(List<String> names, List<String> templates) {
        return Combinators.combine(Arbitraries.shuffle(names), Arbitraries.of(templates).list().ofMaxSize(3)).as((order, chosen) -> {
            List<String> sentences = new ArrayList<>();
            for (int i = 0; i < chosen.size(); i++) {
                sentences.add(chosen.get(i).formatted(order.get(i)));
            }
            return sentences;
        });
    }
}
