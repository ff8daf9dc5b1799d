package standpoint.reader.state;

import org.junit.jupiter.api.Test;

import standpoint.analysis.Analysis;
import standpoint.analysis.Entity;
import standpoint.analysis.EntityId;
import standpoint.reader.Sample;

import static org.assertj.core.api.Assertions.assertThat;

class DossierTest {

    private final Analysis analysis = Sample.analysis();

    @Test
    void holdsWhatIsByAndAboutAnEntity() {
        Dossier minister = dossier("Anna Lindqvist");
        assertThat(minister.quotesBy()).hasSize(1);
        assertThat(minister.stancesBy()).hasSize(3);
        assertThat(minister.stancesAbout()).singleElement()
                .satisfies(stance -> assertThat(analysis.requireEntity(stance.holder()).kind()).isEqualTo(Entity.Kind.GROUP));
        assertThat(minister.stances()).hasSize(4).isSortedAccordingTo((one, other) -> one.evidence().getFirst().compareTo(other.evidence().getFirst()));
    }

    @Test
    void turnsToATabThatHasSomethingOfTheEntity() {
        assertThat(dossier("Anna Lindqvist").bestTab(SideTab.QUOTES)).isEqualTo(SideTab.QUOTES);
        assertThat(dossier("Anna Lindqvist").bestTab(SideTab.ENTITIES)).isEqualTo(SideTab.STANCES);
        assertThat(dossier("Ministry of Transport").bestTab(SideTab.STANCES)).isEqualTo(SideTab.QUOTES);
        assertThat(dossier("Ostervik").bestTab(SideTab.ENTITIES)).isEqualTo(SideTab.ENTITIES);
    }

    @Test
    void anUnknownEntityHasNone() {
        assertThat(Dossiers.of(analysis).of(new EntityId("nobody"))).isEmpty();
    }

    private Dossier dossier(String name) {
        return Dossiers.of(analysis).of(analysis.entities().stream().filter(entity -> entity.name().equals(name)).findFirst().orElseThrow().id()).orElseThrow();
    }
}
