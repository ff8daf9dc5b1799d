package standpoint.article;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jsoup.nodes.Document;

/** What a page says about its article outside the text: JSON-LD first, then OpenGraph and other meta tags. */
final class HtmlFacts {

    private static final List<String> TITLES = List.of("og:title", "twitter:title", "dc.title", "parsely-title", "sailthru.title");
    private static final List<String> AUTHORS = List.of("author", "article:author", "parsely-author", "dc.creator", "sailthru.author", "byl",
            "citation_author", "og:article:author");
    private static final List<String> DATES = List.of("article:published_time", "og:article:published_time", "datepublished", "parsely-pub-date",
            "dc.date.issued", "dc.date", "dcterms.issued", "dcterms.date", "sailthru.date", "pubdate", "publish-date", "publication_date", "date");
    private static final List<String> OUTLETS = List.of("og:site_name", "dc.publisher", "publisher", "application-name", "al:ios:app_name");

    private static final Pattern TITLE_AND_OUTLET = Pattern.compile(
            "(?<title>.+)\\s+[|–—-]\\s+(?<outlet>\\p{Lu}[^|–—\\s]*(?: [^|–—\\s]+){0,3})");

    private final Bylines bylines;
    private final WrittenDates dates;
    private final Outlets outlets;

    HtmlFacts(TextParts parts) {
        this.bylines = parts.bylines();
        this.dates = parts.dates();
        this.outlets = parts.outlets();
    }

    Facts of(Document page) {
        JsonLd linked = JsonLd.of(page);
        Optional<String> outlet = linked.outlet().or(() -> first(page, OUTLETS)).or(() -> outletInTitle(page)).or(() -> outletOnTop(page));
        Optional<String> title = linked.headline().or(() -> first(page, TITLES)).map(words -> withoutOutlet(words, outlet));
        Optional<String> written = linked.published().or(() -> first(page, DATES)).or(() -> timeElement(page));
        return new Facts(title, authors(page, linked), written.flatMap(words -> date(words, page)), Optional.empty(), outlet, Optional.empty());
    }

    /** The order of day and month that the page's language tells. */
    Optional<DateOrder> dateOrder(Document page) {
        Optional<String> locale = first(page, List.of("og:locale", "content-language"));
        return Stream.concat(page.select("html[lang]").eachAttr("lang").stream(), locale.stream())
                .map(DateOrder::ofLanguage).flatMap(Optional::stream).findFirst();
    }

    /** The page's title without the outlet: for pages that name their headline nowhere. */
    Optional<String> pageTitle(Document page, Optional<String> outlet) {
        return Optional.of(withoutOutlet(Whitespace.fold(page.title()), outlet)).filter(title -> !Whitespace.skeleton(title).isEmpty());
    }

    private List<String> authors(Document page, JsonLd linked) {
        List<String> given = linked.authors().isEmpty() ? AUTHORS.stream().map(name -> all(page, name))
                .filter(found -> found.stream().anyMatch(author -> !bylines.authors(author).isEmpty())).findFirst().orElse(List.of())
                : linked.authors();
        return given.stream().flatMap(author -> bylines.authors(author).stream()).distinct().toList();
    }

    private Optional<LocalDate> date(String words, Document page) {
        return dates.in(words).stream().filter(date -> !date.readings().isEmpty()).findFirst()
                .flatMap(date -> dates.resolve(date, words, dateOrder(page)));
    }

    private static Optional<String> timeElement(Document page) {
        return Stream.of("[itemprop=datePublished][datetime]", "time[pubdate][datetime]", "article time[datetime]", "main time[datetime]",
                "time[datetime]").map(page::selectFirst).filter(Objects::nonNull).map(time -> time.attr("datetime")).findFirst();
    }

    private static Optional<String> first(Document page, List<String> names) {
        return names.stream().flatMap(name -> all(page, name).stream()).findFirst();
    }

    private static List<String> all(Document page, String name) {
        return page.select("meta[content]").stream()
                .filter(meta -> Stream.of("property", "name", "itemprop", "http-equiv").anyMatch(key -> meta.attr(key).equalsIgnoreCase(name)))
                .map(meta -> Whitespace.fold(meta.attr("content"))).filter(content -> !content.isEmpty()).toList();
    }

    /** "Headline | Eastern Courier": the part after the last bar, if it is a short name. */
    private static Optional<String> outletInTitle(Document page) {
        return Stream.of(TITLE_AND_OUTLET.matcher(Whitespace.fold(page.title()))).filter(Matcher::matches)
                .filter(title -> title.group("outlet").length() < title.group("title").length()).map(title -> title.group("outlet")).findFirst();
    }

    /** The name that a site sets above everything. */
    private Optional<String> outletOnTop(Document page) {
        return page.select("header, [role=banner], [class*=masthead], [class*=logo], [class*=site-name], [class*=site-title]").stream()
                .filter(element -> element.closest("article, main") == null).flatMap(element -> element.getAllElements().stream())
                .map(element -> Whitespace.fold(element.ownText())).filter(words -> !words.isEmpty() && outlets.isOutlet(words)).findFirst();
    }

    private static String withoutOutlet(String title, Optional<String> outlet) {
        return outlet.map(name -> title.replaceFirst("(?i)\\s+[|–—»·:-]\\s+" + Pattern.quote(name) + "$", "")).orElse(title);
    }
}
