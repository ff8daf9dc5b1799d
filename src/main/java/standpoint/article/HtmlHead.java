package standpoint.article;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.jsoup.nodes.Element;

/**
 * Headline, standfirst, byline and date as a page shows them above its story.
 *
 * @param headline empty where the page has no heading for it
 */
record HtmlHead(Optional<String> headline, Optional<String> standfirst, Optional<String> byline, Optional<String> date) {

    private static final int LONGEST_LINE = 200;
    private static final int STORY_PARAGRAPH = 120;
    private static final String STANDFIRSTS = "[class*=standfirst], [class*=subtitle], [class*=subhead], [class*=sub-head], [class*=strapline],"
            + " [class~=(?i)(?:^|[\\s_-])(?:dek|deck|summary|intro|lede?|description)(?:$|[\\s_-])], [itemprop=alternativeHeadline],"
            + " [itemprop=description], header p, header h2, h1 + h2";
    private static final String BYLINES = "[class*=byline], [rel=author], [itemprop=author], [class*=author], address";
    private static final String DATES = "time, [itemprop=datePublished], [class*=date], [class*=timestamp], [class*=published]";

    /**
     * Takes the parts out of the page, so that they do not come again with the story.
     *
     * @param scope where to look
     * @param title the headline as the page's metadata give it
     */
    static HtmlHead take(Element scope, Optional<String> title, Bylines bylines, WrittenDates dates) {
        return new Taking(scope, bylines, dates).take(title);
    }

    private static final class Taking {

        private final Element scope;
        private final Map<Element, Integer> order = new HashMap<>();
        private final Bylines bylines;
        private final WrittenDates dates;

        Taking(Element scope, Bylines bylines, WrittenDates dates) {
            this.scope = scope;
            scope.getAllElements().forEach(element -> order.put(element, order.size()));
            this.bylines = bylines;
            this.dates = dates;
        }

        HtmlHead take(Optional<String> title) {
            Optional<Element> heading = heading(title);
            Optional<Element> story = scope.select("p").stream().filter(p -> p.text().length() >= STORY_PARAGRAPH && !p.is(STANDFIRSTS)).findFirst();
            // The date first: it may stand inside the byline.
            Optional<String> date = taken(DATES, story, words -> words.length() <= LONGEST_LINE && !dates.in(words).isEmpty());
            Optional<String> byline = taken(BYLINES, story, words -> words.length() <= LONGEST_LINE && !bylines.authors(words).isEmpty());
            Optional<String> standfirst = taken(STANDFIRSTS, story, words -> words.split(" ").length >= 4 && words.length() <= 500);
            Optional<String> headline = heading.map(Element::text).map(Whitespace::fold);
            heading.ifPresent(Element::remove);
            return new HtmlHead(headline, standfirst, byline, date);
        }

        private Optional<Element> heading(Optional<String> title) {
            Predicate<Element> saysTitle = heading -> title.isPresent() && isSame(heading.text(), title.get());
            return Stream.of(scope.select("h1").stream().filter(saysTitle), scope.select("h2").stream().filter(saysTitle),
                    scope.select("h1").stream().filter(h1 -> isOwnHeading(h1.text(), title)).sorted(Comparator.comparingInt(h1 -> -h1.text().length())))
                    .flatMap(stream -> stream).findFirst();
        }

        /** Where the metadata name a headline, a short heading that says something else is the site's name. */
        private static boolean isOwnHeading(String heading, Optional<String> title) {
            return !Whitespace.isBlank(heading) && (title.isEmpty() || Whitespace.fold(heading).split(" ").length >= 4);
        }

        private static boolean isSame(String heading, String title) {
            String shown = Whitespace.skeleton(heading);
            String given = Whitespace.skeleton(title);
            return (!shown.isEmpty() && shown.equals(given)) || (shown.length() > 8 && (shown.contains(given) || given.contains(shown)));
        }

        /** The first element above the story that the query finds and whose words will do; removed from the page. */
        private Optional<String> taken(String query, Optional<Element> story, Predicate<String> fits) {
            for (Element found : scope.select(query)) {
                String words = Whitespace.fold(found.text());
                boolean below = story.isPresent() && (found.equals(story.get()) || !isBefore(found, story.get()));
                if (below || words.isEmpty() || !fits.test(words) || found.selectFirst("h1") != null || found.closest("h1") != null) {
                    continue;
                }
                found.remove();
                return Optional.of(words);
            }
            return Optional.empty();
        }

        /** Whether {@code one} ends before {@code other} begins; both stand in the scope. */
        private boolean isBefore(Element one, Element other) {
            return !other.parents().contains(one) && order.getOrDefault(one, 0) < order.getOrDefault(other, 0);
        }
    }
}
