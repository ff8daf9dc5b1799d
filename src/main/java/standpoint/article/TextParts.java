package standpoint.article;

/** Builds and connects the finders that work on text. */
final class TextParts {

    private final Outlets outlets = new Outlets();
    private final WrittenDates dates = new WrittenDates();
    private final Bylines bylines = new Bylines(outlets);
    private final HeaderLines lines = new HeaderLines(dates, bylines);
    private final Notices notices = new Notices();
    private final Datelines datelines = new Datelines(outlets);
    private final ZoneFinder zones = new ZoneFinder(new HeaderFinder(lines, new HeaderParts(lines, notices, outlets)), notices, datelines);
    private final TextFacts facts = new TextFacts(dates, bylines, datelines, outlets);

    Outlets outlets() {
        return outlets;
    }

    Bylines bylines() {
        return bylines;
    }

    WrittenDates dates() {
        return dates;
    }

    HeaderLines lines() {
        return lines;
    }

    Notices notices() {
        return notices;
    }

    Datelines datelines() {
        return datelines;
    }

    ZoneFinder zones() {
        return zones;
    }

    TextFacts facts() {
        return facts;
    }
}
