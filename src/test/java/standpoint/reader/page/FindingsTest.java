package standpoint.reader.page;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import standpoint.analysis.Analysis;
import standpoint.analysis.Entity;
import standpoint.analysis.EntityId;
import standpoint.analysis.Mention;
import standpoint.analysis.Position;
import standpoint.article.Span;
import standpoint.reader.Sample;

import static org.assertj.core.api.Assertions.assertThat;

class FindingsTest {

    private final Findings findings = new Findings(Sample.analysis());

    @Test
    void tellsWhoIsNamedAtAPlace() {
        Span name = Sample.span("Ostervik Harbour Board");
        assertThat(findings.entityAt(name.start())).map(Entity::name).contains("Ostervik Harbour Board");
        assertThat(findings.entityAt(name.end() - 1)).map(Entity::name).contains("Ostervik Harbour Board");
        assertThat(findings.entityAt(name.end())).isEmpty();
        assertThat(findings.entityAt(name.start() - 1)).isEmpty();
    }

    @Test
    void pronounsAreNamesToo() {
        assertThat(findings.entityAt(Sample.span("She urged").start())).map(Entity::name).contains("Anna Lindqvist");
    }

    @Test
    void ofNestedNamesTheInnerOneCounts() {
        Entity outer = entity("e1", "Bank of Norland", 0, 15);
        Entity inner = entity("e2", "Norland", 8, 15);
        Findings nested = new Findings(new Analysis(Sample.plain("Bank of Norland"), Optional.empty(), List.of(outer, inner), List.of(), List.of()));
        assertThat(nested.entityAt(3)).contains(outer);
        assertThat(nested.entityAt(10)).contains(inner);
    }

    @Test
    void tellsTheQuoteAtAPlace() {
        assertThat(findings.quoteAt(Sample.span("survive another season").start())).isPresent();
        assertThat(findings.quoteAt(Sample.span("Harbour news").start())).isEmpty();
    }

    @Test
    void stancesBelongToTheParagraphWhereTheirEvidenceBegins() {
        Span paragraph = new Span(Sample.span("The opposition Coast Party").start(), Sample.span("“There was no such call").start());
        assertThat(findings.stancesIn(paragraph)).extracting(stance -> stance.position()).containsExactly(Position.UNDECIDED, Position.DENIES);
        assertThat(findings.stancesIn(Sample.span("Harbour news"))).isEmpty();
    }

    private static Entity entity(String id, String name, int start, int end) {
        return new Entity(new EntityId(id), name, Entity.Kind.ORGANIZATION, Optional.empty(), Optional.empty(),
                List.of(new Mention(new Span(start, end), Mention.Form.NAME)));
    }
}
