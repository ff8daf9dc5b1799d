package standpoint.library;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import standpoint.analysis.Analysis;
import standpoint.analysis.Entity.Kind;
import standpoint.analysis.EntityId;
import standpoint.analysis.Position;
import standpoint.analysis.Quote;
import standpoint.analysis.Target;

/** Four invented stories with hand-made analyses, and shorthand to search them. */
final class LibraryFixtures {

    private LibraryFixtures() {}

    /** Marek Dvořák is against weapons and for talks; Lena Okafor is for weapons. */
    static Analysis weapons() {
        AnalysisDraft draft = new AnalysisDraft("""
                Ministers split over weapons for Tarnia
                Defence minister Marek Dvořák said on Monday that "sending weapons to Tarnia would be a grave mistake".
                He called for talks with the coastal provinces instead.
                Lena Okafor, the opposition leader, told reporters: "We must arm Tarnia now."
                The universities of the capital stayed closed.
                """).source("The Évening Herald", "BREGA", "2024-05-14", "Zoë Marsh");
        EntityId dvorak = draft.entity(Kind.PERSON, "Marek Dvořák", "Defence minister", "Marek Dvořák");
        draft.entity(Kind.PLACE, "Tarnia", null, "Tarnia");
        EntityId okafor = draft.entity(Kind.PERSON, "Lena Okafor", "opposition leader", "Lena Okafor");
        Quote mistake = draft.quote(dvorak, "said, Defence minister Marek Dvořák", "\"sending weapons to Tarnia would be a grave mistake\"");
        Quote arm = draft.quote(okafor, "told, Lena Okafor", "\"We must arm Tarnia now.\"");
        draft.stance(dvorak, Position.AGAINST, draft.target("sending weapons to Tarnia"), "would be a grave mistake", "mistake", mistake);
        draft.stance(dvorak, Position.FOR, draft.target("talks with the coastal provinces"), "called for talks", "called for", null);
        draft.stance(okafor, Position.FOR, new Target(Optional.empty(), "weapons deliveries", Optional.empty()), "must arm", "must", arm);
        return draft.analysis();
    }

    /** Dvořák is for weapons here, and said nothing of mistakes. */
    static Analysis summit() {
        AnalysisDraft draft = new AnalysisDraft("""
                Dvořák changes course at summit
                Marek Dvořák now backs weapons deliveries, his office said.
                "Times have changed," Dvořák said.
                The Harbour Union doubts it.
                """).source("Coast Radio", "PORT ELLIS", "2024-06-30", "Tom Cole", "Ida Crane");
        EntityId dvorak = draft.entity(Kind.PERSON, "Marek Dvořák", null, "Dvořák", "Marek Dvořák");
        EntityId union = draft.entity(Kind.ORGANIZATION, "Harbour Union", null, "Harbour Union");
        Quote changed = draft.quote(dvorak, "said, Dvořák", "\"Times have changed,\"");
        draft.stance(dvorak, Position.FOR, draft.target("weapons deliveries"), "backs weapons deliveries", "backs", changed);
        draft.stance(union, Position.DOUBTS, draft.target("Marek Dvořák now backs weapons deliveries"), "doubts it", "doubts", null);
        return draft.analysis();
    }

    static Analysis football() {
        AnalysisDraft draft = new AnalysisDraft("""
                Rovers win the cup again
                The weapons of choice were long passes. To be or not to be champions was the question.
                """).source("Sport Weekly", "BREGA", "2023-05-20", "Ana Lima");
        draft.entity(Kind.ORGANIZATION, "Rovers", null, "Rovers");
        return draft.analysis();
    }

    /** No date, no outlet, nothing found. */
    static Analysis weather() {
        return new AnalysisDraft("Rain expected\nClouds gather over the generals' club.").analysis();
    }

    static List<Analysis> all() {
        return List.of(weapons(), summit(), football(), weather());
    }

    static void fill(Library library) throws IOException {
        for (Analysis analysis : all()) {
            library.add(analysis);
        }
    }

    static SearchOutcome.Found found(Library library, String query) throws IOException {
        return switch (library.search(query, 10)) {
            case SearchOutcome.Found found -> found;
            case SearchOutcome.BadQuery(var message) -> throw new AssertionError(query + ": " + message);
        };
    }

    /** The first words of the titles found, in the order of the hits. */
    static List<String> titles(Library library, String query) throws IOException {
        return found(library, query).hits().stream().map(hit -> hit.story().title().split(" ", 2)[0]).toList();
    }
}
