package standpoint.reader;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import standpoint.analysis.Analysis;
import standpoint.analysis.Entity.Kind;
import standpoint.analysis.EntityId;
import standpoint.analysis.Position;
import standpoint.analysis.Quote;
import standpoint.library.AnalysisDraft;
import standpoint.library.Library;

/** Four invented stories: Anna Berg, a minister, turns against the toll that the mayor backs; another Anna Berg measures stars. */
public final class ActorStories {

    private ActorStories() {}

    public static Analysis wants() {
        AnalysisDraft draft = new AnalysisDraft("""
                Minister wants a harbour toll
                Transport minister Anna Berg backs the harbour toll, she said on Tuesday.
                "Ships must pay for what they use," Berg said.
                """).source("Coast Radio", "VELDA", "2024-01-09");
        EntityId berg = draft.entity(Kind.PERSON, "Anna Berg", "Transport minister", "Anna Berg", "Berg");
        Quote pay = draft.quote(berg, "said, Berg", "\"Ships must pay for what they use,\"");
        draft.stance(berg, Position.FOR, draft.target("harbour toll"), "backs the harbour toll", "backs", pay);
        return draft.analysis();
    }

    public static Analysis drops() {
        AnalysisDraft draft = new AnalysisDraft("""
                Berg drops her plan
                Transport minister Anna Berg said on Saturday that she now rejects the harbour toll.
                "It would drive the ferries away," said Berg.
                She supports a lighthouse fund.
                """).source("Velda Herald", "VELDA", "2024-06-01");
        EntityId berg = draft.entity(Kind.PERSON, "Anna Berg", "Transport minister", "Anna Berg");
        Quote away = draft.quote(berg, "said, Berg", "\"It would drive the ferries away,\"");
        draft.stance(berg, Position.AGAINST, draft.target("harbour toll"), "rejects the harbour toll", "rejects", away);
        draft.stance(berg, Position.FOR, draft.target("lighthouse fund"), "supports a lighthouse fund", "supports", null);
        return draft.analysis();
    }

    public static Analysis mayor() {
        AnalysisDraft draft = new AnalysisDraft("""
                Mayor stands by the toll
                Mayor Tom Lund favours the harbour toll and a lighthouse fund.
                """).source("Coast Radio", "OSS", "2024-06-20");
        EntityId lund = draft.entity(Kind.PERSON, "Tom Lund", "Mayor", "Tom Lund");
        draft.stance(lund, Position.FOR, draft.target("harbour toll"), "favours the harbour toll", "favours", null);
        draft.stance(lund, Position.FOR, draft.target("lighthouse fund"), "a lighthouse fund", "lighthouse", null);
        return draft.analysis();
    }

    public static Analysis stars() {
        AnalysisDraft draft = new AnalysisDraft("""
                Prize for a star gazer
                Astronomer Anna Berg measured a dying star.
                """).source("Science Weekly", "OSS", "2023-03-03");
        draft.entity(Kind.PERSON, "Anna Berg", "Astronomer", "Anna Berg");
        return draft.analysis();
    }

    public static Library library(Path folder) throws IOException {
        Library library = Library.open(folder);
        for (Analysis analysis : List.of(wants(), drops(), mayor(), stars())) {
            library.add(analysis);
        }
        return library;
    }
}
