package standpoint.article;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import standpoint.article.Datelines.Dateline;

/** Reads from a text with zones what it tells about itself. */
final class TextFacts {

    private final WrittenDates dates;
    private final Bylines bylines;
    private final Datelines datelines;
    private final Outlets outlets;

    TextFacts(WrittenDates dates, Bylines bylines, Datelines datelines, Outlets outlets) {
        this.dates = dates;
        this.bylines = bylines;
        this.datelines = datelines;
        this.outlets = outlets;
    }

    /** @param stated the order of day and month that the file states, if it does */
    Facts of(String text, List<Zone> zones, Optional<DateOrder> stated) {
        return new OneText(text, zones, stated).facts();
    }

    private final class OneText {

        private final String text;
        private final List<Zone> zones;
        private final Optional<DateOrder> stated;

        OneText(String text, List<Zone> zones, Optional<DateOrder> stated) {
            this.text = text;
            this.zones = zones;
            this.stated = stated;
        }

        Facts facts() {
            Optional<WrittenDate> date = date();
            Optional<LocalDate> published = date.flatMap(written -> dates.resolve(written, text, stated));
            Optional<String> title = words(Zone.Kind.HEADLINE).findFirst()
                    .or(() -> words(Zone.Kind.SECTION).map(MailHeader::subject).flatMap(Optional::stream).findFirst());
            return new Facts(title, authors(), published, date.map(WrittenDate::words), outlet(), place());
        }

        private Stream<String> words(Zone.Kind kind) {
            return zones.stream().filter(zone -> zone.kind() == kind).map(zone -> Whitespace.fold(zone.span().of(text)));
        }

        private List<Byline> readBylines() {
            return words(Zone.Kind.BYLINE).map(line -> line.replaceFirst("[^\\p{L}\\p{N}.)]+$", "")).map(bylines::read)
                    .flatMap(Optional::stream).toList();
        }

        /** Those of the byline, else those of an agency's note below the story. */
        private List<String> authors() {
            List<String> named = readBylines().stream().map(Byline::authors).flatMap(List::stream).distinct().toList();
            return named.isEmpty() ? words(Zone.Kind.FOOTER).map(bylines::reporters).flatMap(List::stream).distinct().toList() : named;
        }

        /** The date of publication rather than of an update, a dated line rather than a dateline, a date with a year rather than one without. */
        private Optional<WrittenDate> date() {
            List<WrittenDate> all = new ArrayList<>();
            for (Zone.Kind kind : List.of(Zone.Kind.DATE, Zone.Kind.BYLINE, Zone.Kind.DATELINE)) {
                words(kind).sorted((one, other) -> Boolean.compare(isUpdate(one), isUpdate(other))).forEach(line -> all.addAll(inOrder(line)));
            }
            return all.stream().filter(date -> !date.readings().isEmpty()).findFirst().or(() -> all.stream().findFirst())
                    .or(() -> words(Zone.Kind.DATE).map(dates::period).flatMap(Optional::stream).findFirst());
        }

        private static boolean isUpdate(String line) {
            return line.matches("(?i)\\W*(?:last )?(?:updated?|modified|corrected|revised)\\b.*");
        }

        /** The dates of a line; "Updated 4 May, published 3 May" gives the second first. */
        private List<WrittenDate> inOrder(String line) {
            List<WrittenDate> found = new ArrayList<>(dates.in(line));
            int label = line.toLowerCase(Locale.ROOT).indexOf("published");
            Optional<WrittenDate> labelled = label < 0 ? Optional.empty()
                    : found.stream().filter(date -> date.span().start() > label).findFirst();
            labelled.ifPresent(date -> {
                found.remove(date);
                found.addFirst(date);
            });
            return found;
        }

        private Optional<String> outlet() {
            List<Function<OneText, Stream<Optional<String>>>> sources = List.of(
                    one -> one.sections().stream().map(outlets::above),
                    one -> Stream.of(one.masthead()),
                    one -> one.words(Zone.Kind.FOOTER).map(outlets::inNotice),
                    one -> one.readBylines().stream().map(Byline::outlet),
                    one -> one.foundDatelines().map(Dateline::agency));
            return sources.stream().flatMap(source -> source.apply(this)).flatMap(Optional::stream).findFirst();
        }

        private List<String> sections() {
            return words(Zone.Kind.SECTION).filter(line -> !MailHeader.isField(line)).toList();
        }

        private Optional<String> masthead() {
            List<String> sections = sections();
            return sections.size() < 2 ? Optional.empty() : outlets.masthead(sections.getFirst(), sections.get(1));
        }

        private Optional<String> place() {
            return foundDatelines().map(Dateline::place).flatMap(Optional::stream).findFirst()
                    .or(() -> words(Zone.Kind.DATELINE).map(this::placeOnLine).filter(place -> !place.isEmpty()).findFirst());
        }

        /** "Washington, May 3, 2024" or "Lowick Crown Court" on a line of its own. */
        private String placeOnLine(String line) {
            int end = dates.in(line).stream().findFirst().map(date -> date.span().start()).orElse(line.length());
            return line.substring(0, end).replaceFirst("[\\s,;|·–—-]+$", "");
        }

        private Stream<Dateline> foundDatelines() {
            // The pattern wants to see how the sentence after the dash begins.
            return words(Zone.Kind.DATELINE).map(line -> datelines.startOf(line + " A.", true)).flatMap(Optional::stream);
        }
    }
}
