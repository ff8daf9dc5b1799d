package standpoint.command;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import standpoint.library.Dossier;
import standpoint.library.Story;

/** An actor's dossier as lines to read, or as rows of a table. */
final class DossierText {

    private final Dossier dossier;
    private final List<String> lines = new ArrayList<>();

    DossierText(Dossier dossier) {
        this.dossier = dossier;
    }

    List<String> lines(boolean csv) {
        return csv ? rows() : text();
    }

    private List<String> text() {
        lines.add(dossier.actor().name() + ": " + Counts.count(dossier.actor().stories(), "story", "stories") + ", "
                + Counts.count(dossier.quotes().size(), "quote", "quotes") + ", " + Counts.count(dossier.stances().size(), "stance", "stances"));
        section("Roles", dossier.roles().stream().map(DossierText::role));
        section("Changed position", dossier.turns().stream().flatMap(DossierText::turn));
        section("Positions", dossier.targets().stream().flatMap(DossierText::target));
        section("Agrees and disagrees", dossier.relations().stream().map(DossierText::relation));
        section("Quotes", dossier.quotes().stream().map(quote -> "  " + source(quote.story()) + ": " + quote.words() + alsoIn(quote.alsoIn())));
        return lines;
    }

    private void section(String title, Stream<String> entries) {
        List<String> all = entries.toList();
        if (!all.isEmpty()) {
            lines.add("");
            lines.add(title);
            lines.addAll(all);
        }
    }

    private static String role(Dossier.Role role) {
        String first = role.first().map(LocalDate::toString).orElse("no date");
        String last = role.last().map(LocalDate::toString).orElse("no date");
        return "  " + (first.equals(last) ? first : first + " to " + last) + ": " + role.role() + role.body().map(body -> ", " + body).orElse("") + " ("
                + Counts.count(role.stories(), "story", "stories") + ")";
    }

    private static Stream<String> turn(Dossier.Turn turn) {
        return Stream.of("  ! " + turn.target(), "    " + stand(turn.before()), "    " + stand(turn.after()));
    }

    private static Stream<String> target(Dossier.TargetLine line) {
        return Stream.concat(Stream.of("  " + line.target()), line.stances().stream().map(stance -> "    " + stand(stance)));
    }

    private static String stand(Dossier.Stand stance) {
        return source(stance.story()) + ": " + stance.position().name().toLowerCase(Locale.ROOT) + ": " + stance.words() + alsoIn(stance.alsoIn());
    }

    private static String relation(Dossier.Relation relation) {
        return "  " + relation.name() + ": agrees " + relation.agreements() + ", disagrees " + relation.disagreements() + ": "
                + String.join("; ", relation.targets());
    }

    private static String source(Story story) {
        return Stream.of(Optional.of(story.published().map(LocalDate::toString).orElse("no date")), story.outlet(), Optional.of("“" + story.title() + "”"))
                .flatMap(Optional::stream).collect(Collectors.joining(", "));
    }

    private static String alsoIn(List<Story> others) {
        return others.isEmpty() ? "" : " (also in " + others.stream().map(DossierText::source).collect(Collectors.joining("; ")) + ")";
    }

    private List<String> rows() {
        lines.add("actor,kind,date,outlet,title,position,target,words,story");
        dossier.quotes().forEach(quote -> row(quote.story(), "quote", "", "", quote.words()));
        dossier.stances().forEach(stance -> row(stance.story(), "stance", stance.position().name(), stance.target(), stance.words()));
        return lines;
    }

    private void row(Story story, String kind, String position, String target, String words) {
        lines.add(CsvLines.of(List.of(dossier.actor().name(), kind, story.published().map(LocalDate::toString).orElse(""), story.outlet().orElse(""),
                story.title(), position, target, words, story.id().value())));
    }
}
