package standpoint.analysis;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

import standpoint.article.Span;

import static org.assertj.core.api.Assertions.assertThat;

/** An analysis in words, for assertions that read like the story. A failed look-up shows all that was found. */
public record Findings(Analysis analysis) {

    private String text() {
        return analysis.article().text();
    }

    public Entity entity(String name) {
        return analysis.entities().stream().filter(entity -> entity.name().equals(name)).findFirst()
                .orElseThrow(() -> new AssertionError("no entity \"" + name + "\"\n" + this));
    }

    public List<String> names() {
        return analysis.entities().stream().map(Entity::name).toList();
    }

    public List<String> names(Entity.Kind kind) {
        return analysis.entities().stream().filter(entity -> entity.kind() == kind).map(Entity::name).toList();
    }

    public List<String> mentionsOf(String name) {
        return entity(name).mentions().stream().map(mention -> mention.span().of(text())).toList();
    }

    /** The quote whose content has these words; the shortest where one stands in another. */
    public Quote quote(String words) {
        return analysis.quotes().stream().filter(quote -> content(quote).contains(words))
                .min(Comparator.comparingInt(quote -> content(quote).length()))
                .orElseThrow(() -> new AssertionError("no quote with \"" + words + "\"\n" + this));
    }

    /** The name of who says these words; "?" where the analysis cannot tell. */
    public String speakerOf(String words) {
        return speaker(quote(words));
    }

    public String cueOf(String words) {
        return quote(words).cue().map(cue -> cue.of(text())).orElse("");
    }

    public String sourceOf(String words) {
        return quote(words).source().map(source -> source.of(text())).orElse("");
    }

    /** What is quoted, a quote of two parts joined by " … ". */
    public List<String> quotes() {
        return analysis.quotes().stream().map(this::content).toList();
    }

    /** The stances of a holder in a position whose target has these words. */
    public List<Stance> stances(String holder, Position position, String target) {
        return analysis.stances().stream()
                .filter(stance -> name(stance.holder()).equals(holder) && stance.position() == position && targetText(stance).contains(target)).toList();
    }

    public Stance stance(String holder, Position position, String target) {
        List<Stance> found = stances(holder, position, target);
        assertThat(found).as("%s %s \"%s\"%n%s", holder, position, target, this).hasSize(1);
        return found.getFirst();
    }

    /** All positions that a holder takes, towards whatever. */
    public List<Position> positionsOf(String holder) {
        return analysis.stances().stream().filter(stance -> name(stance.holder()).equals(holder)).map(Stance::position).toList();
    }

    public List<String> holders() {
        return analysis.stances().stream().map(stance -> name(stance.holder())).distinct().toList();
    }

    public String words(List<Span> spans) {
        return spans.stream().map(span -> span.of(text())).collect(Collectors.joining(" … "));
    }

    private String content(Quote quote) {
        return words(quote.content());
    }

    private String speaker(Quote quote) {
        return quote.speaker().map(this::name).orElse("?");
    }

    private String name(EntityId id) {
        return analysis.requireEntity(id).name();
    }

    /** A target is told by its words and, where it is somebody, by the name. */
    private String targetText(Stance stance) {
        return stance.target().text() + stance.target().entity().map(id -> " (" + name(id) + ")").orElse("");
    }

    @Override
    public String toString() {
        StringBuilder all = new StringBuilder(text()).append("\nfound:");
        analysis.limitation().ifPresent(why -> all.append("\n  ").append(why));
        analysis.entities().forEach(entity -> all.append("\n  ").append(entity.kind()).append(' ').append(entity.name())
                .append(entity.role().map(role -> ", " + role).orElse("")).append(' ').append(mentionsOf(entity.name())));
        analysis.quotes().forEach(quote -> all.append("\n  ").append(quote.form()).append(' ').append(speaker(quote))
                .append(" [").append(quote.source().map(source -> source.of(text())).orElse("")).append("] [")
                .append(quote.cue().map(cue -> cue.of(text())).orElse("")).append("] ").append(content(quote)));
        analysis.stances().forEach(stance -> all.append("\n  ").append(name(stance.holder())).append(' ').append(stance.position())
                .append(" <").append(targetText(stance)).append("> ").append(stance.confidence()).append(" because ").append(stance.because())
                .append(": ").append(words(stance.evidence())));
        return all.toString();
    }
}
