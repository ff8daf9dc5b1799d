package standpoint.reader.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.fxmisc.richtext.model.StyleSpans;

import standpoint.analysis.Analysis;
import standpoint.analysis.Annotation;
import standpoint.analysis.Entity;
import standpoint.analysis.Mention;
import standpoint.analysis.Quote;
import standpoint.analysis.Stance;
import standpoint.article.Article;
import standpoint.article.Span;
import standpoint.article.Zone;
import standpoint.reader.look.Styles;
import standpoint.reader.state.Marking;
import standpoint.reader.state.Page;
import standpoint.reader.state.Speakers;

/** From what was found and what is selected to style classes. Each kind of finding has classes of its own, so that overlaps show both. */
final class PageStyles {

    private PageStyles() {}

    /** The style classes of each run of the text. */
    static StyleSpans<Collection<String>> runs(Page page, Emphasis emphasis) {
        SpanLayers layers = new SpanLayers();
        addZones(page.article(), layers);
        page.analysis().ifPresent(analysis -> {
            addEntities(analysis, emphasis, layers);
            if (emphasis.shows(Marking.QUOTES)) {
                analysis.quotes().forEach(quote -> layers.addAll(quote.content(), Styles.QUOTE));
            }
            if (emphasis.shows(Marking.QUOTES) && emphasis.speakerColours()) {
                addSpeakers(analysis, page.speakers(), layers);
            }
            emphasis.inSpotlight().flatMap(page.dossiers()::of)
                    .ifPresent(dossier -> layers.addAll(Spotlight.faded(page.article().text(), dossier), Styles.FADED));
        });
        emphasis.finding().ifPresent(finding -> addFinding(finding, layers));
        layers.addAll(emphasis.found(), Styles.FOUND);
        emphasis.current().ifPresent(here -> layers.add(here, Styles.FOUND_HERE));
        layers.addAll(emphasis.flash(), Styles.FLASH);
        return layers.runs(page.article().text().length());
    }

    private static void addZones(Article article, SpanLayers layers) {
        Optional<Zone> headline = headline(article);
        article.zones().forEach(zone -> layers.add(zone.span(), of(zone, headline)));
    }

    /** The first headline; copied pages often have it twice, and only one is set large. */
    static Optional<Zone> headline(Article article) {
        return article.zones().stream().filter(zone -> zone.kind() == Zone.Kind.HEADLINE).findFirst();
    }

    static String of(Zone zone, Optional<Zone> headline) {
        boolean repeated = zone.kind() == Zone.Kind.HEADLINE && headline.filter(zone::equals).isEmpty();
        return repeated ? Styles.REPEATED_HEADLINE : Styles.of(zone.kind());
    }

    /** Names are always marked; roles and pronouns only while their entity is selected, or the page would be all marks. */
    private static void addEntities(Analysis analysis, Emphasis emphasis, SpanLayers layers) {
        for (Entity entity : analysis.entities()) {
            boolean chosen = emphasis.entity().filter(entity.id()::equals).isPresent();
            boolean shown = emphasis.shows(Marking.of(entity.kind()));
            for (Mention mention : entity.mentions()) {
                if (chosen || shown && mention.form() == Mention.Form.NAME) {
                    layers.add(mention.span(), Styles.MENTION);
                    layers.add(mention.span(), Styles.of(entity.kind()));
                }
                if (chosen) {
                    layers.add(mention.span(), Styles.SELECTED_MENTION);
                }
            }
        }
    }

    /** Of quotes within each other the inner one shows its speaker. */
    private static void addSpeakers(Analysis analysis, Speakers speakers, SpanLayers layers) {
        byte[] painted = new byte[analysis.article().text().length() + 1]; // 0 where no speaker has a colour of his own
        List<Quote> outerFirst = new ArrayList<>(analysis.quotes());
        outerFirst.sort(Comparator.comparingInt((Quote quote) -> -quote.content().stream().mapToInt(Span::length).sum()));
        for (Quote quote : outerFirst) {
            byte colour = (byte) (speakers.colour(quote).orElse(-1) + 1);
            quote.content().forEach(part -> Arrays.fill(painted, part.start(), part.end(), colour));
        }
        int start = 0;
        for (int i = 1; i < painted.length; i++) {
            if (painted[i] != painted[start]) {
                if (painted[start] > 0) {
                    layers.add(new Span(start, i), Styles.ofSpeaker(Optional.of(painted[start] - 1)));
                }
                start = i;
            }
        }
    }

    private static void addFinding(Annotation finding, SpanLayers layers) {
        layers.addAll(finding.spans(), Styles.LIT);
        if (finding instanceof Stance stance) {
            layers.addAll(stance.cues(), Styles.LIT_CUE);
        }
    }
}
