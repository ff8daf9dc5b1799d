package standpoint.reader.actor;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import standpoint.library.Story;
import standpoint.reader.look.Dates;

/**
 * Which quotes or stances of an actor are listed, and in which order.
 *
 * @param words all of them must be in what is listed or in its source; case does not matter
 */
record Listing(String words, Order order) {

    static final Listing ALL = new Listing("", Order.NEWEST);

    enum Order {
        NEWEST("Newest first"),
        OLDEST("Oldest first"),
        OUTLET("By outlet"),
        /** As the library puts them together; for stances only. */
        TARGET("By target");

        private final String label;

        Order(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    Listing words(String others) {
        return new Listing(others, order);
    }

    Listing order(Order other) {
        return new Listing(words, other);
    }

    /**
     * Those of {@code all} that are listed.
     *
     * @param all  in the order of publication, or of targets where that order is asked for
     * @param text what is searched besides the source
     */
    <T> List<T> of(List<T> all, Function<T, Story> story, Function<T, String> text) {
        List<String> sought = Arrays.stream(words.toLowerCase(Locale.ROOT).strip().split("\\s+")).filter(word -> !word.isEmpty()).toList();
        Stream<T> matching = all.stream().filter(each -> {
            String searched = (text.apply(each) + " " + source(story.apply(each))).toLowerCase(Locale.ROOT);
            return sought.stream().allMatch(searched::contains);
        });
        return switch (order) {
            case TARGET -> matching.toList();
            case OLDEST -> matching.sorted(Comparator.comparing(each -> day(story.apply(each), LocalDate.MAX))).toList();
            case NEWEST -> matching.sorted(Comparator.comparing((T each) -> day(story.apply(each), LocalDate.MIN)).reversed()).toList();
            case OUTLET -> matching.sorted(Comparator.comparing((T each) -> story.apply(each).outlet().orElse("\uFFFF"))
                    .thenComparing(each -> day(story.apply(each), LocalDate.MAX))).toList();
        };
    }

    private static LocalDate day(Story story, LocalDate unknown) {
        return story.published().orElse(unknown);
    }

    /** Outlet, title and date in one line. */
    static String source(Story story) {
        return Stream.of(story.outlet(), Optional.of(story.title()), story.published().map(Dates::written)).flatMap(part -> part.stream())
                .collect(Collectors.joining(" · "));
    }
}
