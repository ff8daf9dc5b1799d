package standpoint.command;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import standpoint.analysis.Analysis;
import standpoint.analysis.Entity;
import standpoint.analysis.EntityId;
import standpoint.analysis.Mention;
import standpoint.analysis.Position;
import standpoint.analysis.Stance;
import standpoint.analysis.Target;
import standpoint.article.Span;

import static org.assertj.core.api.Assertions.assertThat;

class MarkedPairTest {

    private static final String LINE = "On Monday [Ann] praised [Bob].\tAnn\tBob\t1";

    @Test
    void marksAreTakenOutAndTheNamesStandWhereTheyStood() {
        MarkedPair pair = MarkedPair.read(LINE).orElseThrow();

        assertThat(pair.text()).isEqualTo("On Monday Ann praised Bob.");
        assertThat(pair.p().of(pair.text())).isEqualTo("Ann");
        assertThat(pair.q().of(pair.text())).isEqualTo("Bob");
    }

    @Test
    void oneMarkIsNotEnough() {
        assertThat(MarkedPair.read("[Ann] praised Bob.")).isEmpty();
    }

    @Test
    void theLabelTellsDirectionAndSide() {
        MarkedPair pair = MarkedPair.read(LINE).orElseThrow();

        assertThat(pair.label(analysis(pair, pair.p(), pair.q(), Position.FOR))).isEqualTo(1);
        assertThat(pair.label(analysis(pair, pair.q(), pair.p(), Position.FOR))).isEqualTo(2);
        assertThat(pair.label(analysis(pair, pair.p(), pair.q(), Position.AGAINST))).isEqualTo(3);
        assertThat(pair.label(analysis(pair, pair.q(), pair.p(), Position.AGAINST))).isEqualTo(4);
        assertThat(pair.label(analysis(pair, pair.p(), pair.q(), Position.UNDECIDED))).isZero();
    }

    private static Analysis analysis(MarkedPair pair, Span holder, Span target, Position position) {
        Entity first = entity("e1", holder, pair);
        Entity second = entity("e2", target, pair);
        Stance stance = new Stance(first.id(), new Target(Optional.of(second.id()), second.name(), Optional.of(target)), position,
                List.of(pair.p()), List.of(), Optional.empty(), 0.8, "“praised” speaks for it");
        return new Analysis(pair.article(), Optional.empty(), List.of(first, second), List.of(), List.of(stance));
    }

    private static Entity entity(String id, Span span, MarkedPair pair) {
        return new Entity(new EntityId(id), span.of(pair.text()), Entity.Kind.PERSON, Optional.empty(), Optional.empty(),
                List.of(new Mention(span, Mention.Form.NAME)));
    }
}
