package standpoint.reader;

import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import standpoint.analysis.Analysis;
import standpoint.analysis.Analyst;
import standpoint.article.ArticleId;
import standpoint.article.ArticleReader;
import standpoint.article.Reading;
import standpoint.library.Library;
import standpoint.library.SearchOptions;
import standpoint.library.SearchOutcome;
import standpoint.library.Story;
import standpoint.library.actors.Actor;
import standpoint.reader.look.Theme;
import standpoint.reader.state.ActorFile;
import standpoint.reader.state.Answer;
import standpoint.reader.state.Page;
import standpoint.reader.state.ReaderState;
import standpoint.reader.state.Sheet;

/** Draws the window in all its states, themes and sizes. */
public final class Gallery {

    private static final Path STORY = Path.of("fixtures/articles/ministers-clash-over-air-defence-fund.txt");
    /** So many colours of a picture are kept, of which it has most and which are not alike, and so many more that are no grey and still less alike. */
    private static final int COLOURS = 96;
    private static final int BRIGHT_COLOURS = 120;
    private static final int BRIGHT = 20;
    private static final int ALIKE = 100;
    private static final int BRIGHT_ALIKE = 200;
    private static final int HITS = 50;
    private static final int FACET_VALUES = 8;

    /** @param scale pixels of the picture for each of the window */
    private record Size(String name, int width, int height, int scale) {}

    private static final List<Size> SIZES = List.of(new Size("1000x700", 1000, 700, 1), new Size("1600x1000", 1600, 1000, 1),
            new Size("3840x2160", 1920, 1080, 2));
    private final Library library;
    private final Analyst analyst;
    private final ArticleReader reader;

    public Gallery(Library library, Analyst analyst, ArticleReader reader) {
        this.library = library;
        this.analyst = analyst;
        this.reader = reader;
    }

    /**
     * Draws one picture of each state, theme and size into {@code folder}, as THEME-SIZE-STATE.png.
     *
     * @param names of the states to draw; all if there are none
     */
    public void draw(Path folder, List<String> names) throws WindowUnavailableException, IOException {
        Analysis analysis = fill();
        Toolkit toolkit = Toolkit.offScreen();
        for (Shot shot : Shot.values()) {
            String name = shot.name().toLowerCase(Locale.ROOT).replace('_', '-');
            for (Theme theme : Theme.values()) {
                for (Size size : SIZES) {
                    if (names.isEmpty() || names.contains(name)) {
                        Path png = folder.resolve(theme.name().toLowerCase(Locale.ROOT) + "-" + size.name() + "-" + name + ".png");
                        Pictures.write(fewColours(draw(toolkit, shot, theme, size, analysis), size.scale()), png);
                    }
                }
            }
        }
    }

    private Analysis fill() throws IOException {
        for (Path file : reader.expand(List.of(STORY.getParent()))) {
            if (reader.read(file) instanceof Reading.Read(var article)) {
                library.add(analyst.analyse(article, () -> false));
            }
        }
        if (reader.read(STORY) instanceof Reading.Read(var article)) {
            return analyst.analyse(article, () -> false);
        }
        throw new IOException(STORY + " cannot be read");
    }

    private BufferedImage draw(Toolkit toolkit, Shot shot, Theme theme, Size size, Analysis analysis) throws WindowUnavailableException {
        ReaderState state = toolkit.call(() -> {
            ReaderState made = new ReaderState();
            made.looks().themeProperty().set(theme);
            made.shelf().stories().setAll(library.stories());
            library.stories().stream().skip(4).limit(5).forEach(story -> made.shelf().read().add(story.id()));
            made.pages().show(Page.of(analysis));
            shot.prepare(made);
            if (shot == Shot.FOOTER || shot == Shot.FOLDED_FOOTER) { // they make a story of their own
                made.pages().fillIn(Page.of(analyst.analyse(made.pageProperty().get().orElseThrow().article(), () -> false)));
            }
            answer(made);
            return made;
        });
        return Pictures.draw(toolkit, state, size.width(), size.height(), size.scale(), shot::arrange);
    }

    /** What the library says to what a shot asks. */
    private void answer(ReaderState state) throws IOException {
        switch (state.sheets().shownProperty().get().orElse(null)) {
            case Sheet.OfActor(String name, var _) -> {
                Actor actor = library.survey().actors(name).getFirst();
                Map<ArticleId, Story> stories = library.stories().stream().collect(Collectors.toMap(Story::id, story -> story));
                state.sheets().actorProperty().set(new Answer.Ready<>(
                        new ActorFile(name, List.of(actor), Optional.of(library.survey().dossier(actor)), stories, Map.of(), Optional.empty(), false)));
            }
            case Sheet.OfLibrary(var _, String query) -> library.survey().corpus(query, () -> false, (done, total) -> {})
                    .ifPresent(corpus -> state.sheets().corpusProperty().set(new Answer.Ready<>(corpus)));
            case null -> {}
        }
        String query = state.shelf().queryProperty().get();
        if (!query.isEmpty()) {
            state.searching().answeredProperty().set(query);
        }
        if (library.search(query, SearchOptions.best(HITS)) instanceof SearchOutcome.BadQuery bad) {
            state.shelf().outcomeProperty().set(Optional.of(bad));
        }
        if (!query.isEmpty() && library.search(query, SearchOptions.best(HITS).withFacets(FACET_VALUES)) instanceof SearchOutcome.Found found) {
            state.searching().facetsProperty().set(found.facets());
            state.shelf().outcomeProperty().set(Optional.of(found));
        }
    }

    /**
     * The same picture with the colours it has most of, which makes its file a third as large.
     *
     * @param scale where pixels are so small that nobody tells them apart, fewer colours do
     */
    private static BufferedImage fewColours(BufferedImage picture, int scale) {
        Map<Integer, Integer> counts = new HashMap<>();
        eachPixel(picture, (x, y) -> counts.merge(rgb(picture, x, y), 1, Integer::sum));
        List<Integer> byFrequency = counts.entrySet().stream().sorted(Map.Entry.<Integer, Integer>comparingByValue(Comparator.reverseOrder()))
                .map(Map.Entry::getKey).toList();
        List<Integer> common = unlike(byFrequency, COLOURS / (scale * scale), ALIKE);
        List<Integer> bright = unlike(byFrequency.stream().filter(Gallery::isBright).toList(), BRIGHT_COLOURS / (scale * scale), BRIGHT_ALIKE);
        int[] palette = Stream.concat(common.stream(), bright.stream()).distinct().mapToInt(Integer::intValue).toArray();
        IndexColorModel colours = new IndexColorModel(8, palette.length, palette, 0, false, -1, DataBuffer.TYPE_BYTE);
        BufferedImage drawn = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_BYTE_INDEXED, colours);
        Map<Integer, Integer> nearest = new HashMap<>();
        eachPixel(picture, (x, y) -> drawn.getRaster().setSample(x, y, 0, nearest.computeIfAbsent(rgb(picture, x, y), rgb -> nearest(palette, rgb))));
        return drawn;
    }

    /** The first of these colours that are not like one before. */
    private static List<Integer> unlike(List<Integer> colours, int most, int alike) {
        List<Integer> chosen = new ArrayList<>();
        for (Iterator<Integer> left = colours.iterator(); left.hasNext() && chosen.size() < most;) {
            int colour = left.next();
            if (chosen.stream().allMatch(one -> distance(one, colour) > alike)) {
                chosen.add(colour);
            }
        }
        return chosen;
    }

    private interface PixelAction {
        void at(int x, int y);
    }

    private static void eachPixel(BufferedImage picture, PixelAction action) {
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                action.at(x, y);
            }
        }
    }

    private static int rgb(BufferedImage picture, int x, int y) {
        return picture.getRGB(x, y) & 0xFFFFFF;
    }

    private static int nearest(int[] palette, int rgb) {
        return IntStream.range(0, palette.length).boxed().min(Comparator.comparingInt(index -> distance(palette[index], rgb))).orElse(0);
    }

    private static boolean isBright(int rgb) {
        int red = rgb >> 16;
        int green = rgb >> 8 & 0xFF;
        int blue = rgb & 0xFF;
        return Math.max(red, Math.max(green, blue)) - Math.min(red, Math.min(green, blue)) > BRIGHT;
    }

    private static int distance(int one, int other) {
        int red = (one >> 16) - (other >> 16);
        int green = (one >> 8 & 0xFF) - (other >> 8 & 0xFF);
        int blue = (one & 0xFF) - (other & 0xFF);
        return red * red + green * green + blue * blue;
    }
}
