package standpoint.reader;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import standpoint.analysis.Analysis;
import standpoint.analysis.Entity;
import standpoint.analysis.EntityId;
import standpoint.analysis.Mention;
import standpoint.analysis.Position;
import standpoint.analysis.Quote;
import standpoint.analysis.Stance;
import standpoint.analysis.Target;
import standpoint.article.Article;
import standpoint.article.ArticleId;
import standpoint.article.Metadata;
import standpoint.article.Span;
import standpoint.article.Zone;

/** An invented story with findings set by hand, so that the window can be tested without the analysis. */
public final class Sample {

    public static final String TEXT = """
            Harbour news

            Minister rules out closing Velda ferry

            Islanders fear for the crossing, but the harbour board calls the plan “necessary”

            Mira Holm | 14 March 2025
            Minister rules out closing Velda ferry

            OSTERVIK — Transport Minister Anna Lindqvist ruled out closing the ferry to Velda on Friday, hours after the Ostervik Harbour Board voted to end the crossing next spring.

            “We will not cut an island off because of one bad winter,” Lindqvist told reporters on the quay. She urged the board to wait for a report on the ship's engines.

            The board's chairman, Peter Aune, said the vote was “necessary” and that the old ship would not survive another season of storms.

            “I doubt that any report can change what the divers saw,” Aune added.

            A long winter
            Velda has had no doctor since November. Islanders who spoke at a packed meeting in the school backed the minister, and several said they would chain themselves to the pier.

            The opposition Coast Party has not decided whether to support the subsidy. Its leader, Erik Sand, denied that his party had asked the board to vote early, calling the claim “a fairy tale”.

            “There was no such call,” Sand said. “But somebody has to pay for the engines, and I am not going to say today that it is the taxpayer.”

            According to the Ministry of Transport, the crossing costs 4 million crowns a year. Lindqvist confirmed that figure on Friday and said the ministry would publish its accounts in April.

            The ferry at its berth in Ostervik, where it has been since the storm of 2 February.

            © Ostervik Courier. Reproduction only with permission.
            """.stripTrailing();

    private static final List<String> ZONES = List.of("SECTION:Harbour news", "HEADLINE:Minister rules out closing Velda ferry",
            "STANDFIRST:Islanders fear", "BYLINE:Mira Holm", "DATE:14 March 2025", "HEADLINE:Minister rules out closing Velda ferry",
            "DATELINE:OSTERVIK —", "BODY:Transport Minister", "BODY:“We will not", "BODY:The board's", "BODY:“I doubt", "CROSSHEAD:A long winter",
            "BODY:Velda has", "BODY:The opposition", "BODY:“There was", "BODY:According", "CAPTION:The ferry at", "FOOTER:© Ostervik");

    private final String text;
    private final List<Entity> entities = new ArrayList<>();
    private final List<Quote> quotes = new ArrayList<>();
    private final List<Stance> stances = new ArrayList<>();

    private Sample(String text) {
        this.text = text;
    }

    public static Article article() {
        return new Article(ArticleId.of(TEXT), TEXT, zones(), new Metadata("Minister rules out closing Velda ferry", List.of("Mira Holm"),
                Optional.of(LocalDate.of(2025, 3, 14)), Optional.of("14 March 2025"), Optional.of("Ostervik Courier"), Optional.of("Ostervik"),
                Path.of("velda-ferry.txt")));
    }

    /** An article of nothing but body text. */
    public static Article plain(String text) {
        return new Article(ArticleId.of(text), text, text.isEmpty() ? List.of() : List.of(new Zone(new Span(0, text.length()), Zone.Kind.BODY)),
                new Metadata("plain", List.of(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Path.of("plain.txt")));
    }

    public static Analysis analysis() {
        Sample sample = new Sample(TEXT);
        EntityId minister = sample.entity("Anna Lindqvist", Entity.Kind.PERSON, "Transport Minister", "Anna Lindqvist|Lindqvist", "the minister", "She");
        EntityId board = sample.entity("Ostervik Harbour Board", Entity.Kind.ORGANIZATION, null, "Ostervik Harbour Board", "the board|The board", "");
        EntityId aune = sample.entity("Peter Aune", Entity.Kind.PERSON, "The board's chairman", "Peter Aune|Aune", "", "");
        EntityId velda = sample.entity("Velda", Entity.Kind.PLACE, null, "Velda", "", "");
        sample.entity("Ostervik", Entity.Kind.PLACE, null, "Ostervik(?! Harbour| Courier)", "", "");
        EntityId islanders = sample.entity("islanders who spoke at a packed meeting", Entity.Kind.GROUP, null, "Islanders who spoke", "", "");
        EntityId party = sample.entity("Coast Party", Entity.Kind.ORGANIZATION, null, "Coast Party", "his party", "");
        EntityId sand = sample.entity("Erik Sand", Entity.Kind.PERSON, "leader of the Coast Party", "Erik Sand|Sand", "", "");
        EntityId ministry = sample.entity("Ministry of Transport", Entity.Kind.ORGANIZATION, null, "Ministry of Transport", "the ministry", "");

        sample.quote(minister, Quote.Form.DIRECT, "“We will not cut an island off because of one bad winter,”", "told", "Lindqvist");
        Quote necessary = sample.quote(aune, Quote.Form.MIXED, "the vote was “necessary” and that the old ship would not survive another season of storms",
                "said", "Peter Aune");
        Quote doubt = sample.quote(aune, Quote.Form.DIRECT, "“I doubt that any report can change what the divers saw,”", "added", "Aune");
        sample.quote(islanders, Quote.Form.INDIRECT, "they would chain themselves to the pier", "said", "several");
        sample.quote(sand, Quote.Form.DIRECT, "“There was no such call,”", "said", "Sand");
        sample.quote(ministry, Quote.Form.INDIRECT, "the crossing costs 4 million crowns a year", "According to", "the Ministry of Transport");

        sample.stance(minister, Position.AGAINST, Optional.of(velda), "closing the ferry to Velda", "ruled out closing the ferry to Velda", "ruled out",
                Optional.empty());
        sample.stance(minister, Position.FOR, Optional.of(board), "waiting for a report on the ship's engines",
                "She urged the board to wait for a report on the ship's engines", "urged", Optional.empty());
        sample.stance(aune, Position.FOR, Optional.empty(), "ending the crossing", "the vote was “necessary”", "necessary", Optional.of(necessary));
        sample.stance(aune, Position.DOUBTS, Optional.empty(), "a report can change what the divers saw",
                "“I doubt that any report can change what the divers saw,”", "doubt", Optional.of(doubt));
        sample.stance(islanders, Position.FOR, Optional.of(minister), "Anna Lindqvist", "backed the minister", "backed", Optional.empty());
        sample.stance(party, Position.UNDECIDED, Optional.empty(), "the subsidy", "has not decided whether to support the subsidy", "has not decided",
                Optional.empty());
        sample.stance(sand, Position.DENIES, Optional.empty(), "his party had asked the board to vote early",
                "denied that his party had asked the board to vote early", "denied", Optional.empty());
        sample.stance(minister, Position.AFFIRMS, Optional.empty(), "the crossing costs 4 million crowns a year", "Lindqvist confirmed that figure",
                "confirmed", Optional.empty());
        return new Analysis(article(), Optional.empty(), sample.entities, sample.quotes, sample.stances);
    }

    /** The first place where the sample says {@code words}. */
    public static Span span(String words) {
        return new Sample(TEXT).find(words);
    }

    private static List<Zone> zones() {
        List<Zone> zones = new ArrayList<>();
        int from = 0;
        for (String zone : ZONES) {
            String[] parts = zone.split(":", 2);
            int start = TEXT.indexOf(parts[1], from);
            Zone.Kind kind = Zone.Kind.valueOf(parts[0]);
            boolean whole = kind != Zone.Kind.BODY && kind != Zone.Kind.STANDFIRST && kind != Zone.Kind.CAPTION && kind != Zone.Kind.FOOTER;
            int lineEnd = TEXT.indexOf('\n', start);
            int end = whole ? start + parts[1].length() : lineEnd < 0 ? TEXT.length() : lineEnd;
            zones.add(new Zone(new Span(start, end), kind));
            from = end;
        }
        return zones;
    }

    private EntityId entity(String name, Entity.Kind kind, @Nullable String role, String names, String nominals, String pronouns) {
        EntityId id = new EntityId("e" + (entities.size() + 1));
        List<Mention> mentions = new ArrayList<>();
        mention(names, Mention.Form.NAME, mentions);
        mention(nominals, Mention.Form.NOMINAL, mentions);
        mention(pronouns, Mention.Form.PRONOUN, mentions);
        mentions.sort((one, other) -> one.span().compareTo(other.span()));
        entities.add(new Entity(id, name, kind, Optional.ofNullable(role), Optional.empty(), mentions));
        return id;
    }

    private void mention(String pattern, Mention.Form form, List<Mention> mentions) {
        if (!pattern.isEmpty()) {
            Matcher matcher = Pattern.compile("\\b(?:" + pattern + ")\\b").matcher(text);
            while (matcher.find()) {
                mentions.add(new Mention(new Span(matcher.start(), matcher.end()), form));
            }
        }
    }

    private Quote quote(EntityId speaker, Quote.Form form, String content, String cue, String source) {
        Quote quote = new Quote(List.of(find(content)), Optional.of(find(cue)), Optional.of(find(source)), Optional.of(speaker), form, 0.9);
        quotes.add(quote);
        return quote;
    }

    private void stance(EntityId holder, Position position, Optional<EntityId> target, String targetText, String evidence, String cue,
            Optional<Quote> quote) {
        Span words = find(evidence);
        int cueStart = text.indexOf(cue, words.start());
        stances.add(new Stance(holder, new Target(target, targetText, Optional.empty()), position, List.of(words),
                List.of(new Span(cueStart, cueStart + cue.length())), quote, 0.8, "“" + cue + "” tells it"));
    }

    private Span find(String words) {
        int start = text.indexOf(words);
        if (start < 0) {
            throw new IllegalArgumentException("the sample does not say: " + words);
        }
        return new Span(start, start + words.length());
    }
}
