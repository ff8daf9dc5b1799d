package standpoint.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import standpoint.article.HeaderLines.HeaderLine;
import standpoint.article.HeaderPart.Shape;

/**
 * Finds where the story begins and what the paragraphs above it are. Bylines and dates are told by their form and mark how far the header
 * goes; what else stands there is section, headline and standfirst by its place and shape. In doubt a paragraph belongs to the story.
 */
final class HeaderFinder {

    private static final int FARTHEST = 14;
    private static final int MOST_OTHERS = 5;
    private static final int LONGEST_HEADLINE = 200;
    private static final int LONGEST_STANDFIRST = 400;
    private static final Pattern TWO_SENTENCES = Pattern.compile(
            "(?<!\\b(?:vs|Mr|Mrs|Ms|Dr|St|Sen|Rep|Gov|Gen|Lt|Col|Jr|Sr|No))(?<=\\p{Ll}{2})[.!?] +\\p{Lu}");

    private final HeaderLines lines;
    private final Notices notices;
    private final Outlets outlets;
    private final WordList sections = WordList.of("sections.txt");

    HeaderFinder(HeaderLines lines, Notices notices, Outlets outlets) {
        this.lines = lines;
        this.notices = notices;
        this.outlets = outlets;
    }

    Header find(String text, List<Paragraph> paragraphs) {
        return new OneText(text, paragraphs).find();
    }

    /** The header of one text. */
    private final class OneText {

        private final String text;
        private final List<HeaderPart> parts = new ArrayList<>();

        OneText(String text, List<Paragraph> paragraphs) {
            this.text = text;
            paragraphs.stream().limit(FARTHEST).map(this::part).forEach(parts::add);
        }

        Header find() {
            if (parts.size() < 2) {
                return new Header(List.of(), 0);
            }
            int headline = headline();
            int length = headline < 0 ? leadingFixed(0) : length(headline);
            List<Zone> zones = new ArrayList<>();
            for (int i = 0; i < length; i++) {
                zones.addAll(zones(i, headline));
            }
            return new Header(zones, length);
        }

        private HeaderPart part(Paragraph paragraph) {
            String words = paragraph.words();
            if (notices.isHeaderFurniture(words) || notices.isFooter(words)) {
                return new HeaderPart(paragraph, Shape.FURNITURE);
            }
            // "World News | 3 May 2024" is a date, "Northern Courier" an outlet, also where it could be a name.
            if (isSection(words)) {
                return new HeaderPart(paragraph, Shape.SECTION);
            }
            Optional<HeaderLine> line = lines.read(text, paragraph.span());
            if (line.isPresent()) {
                boolean placeOnly = line.get().holds(Zone.Kind.DATELINE) && !line.get().sure();
                Shape shape = line.get().sure() ? Shape.SURE : placeOnly ? Shape.PLACE : Shape.NAME;
                return new HeaderPart(paragraph, shape, line);
            }
            if (notices.isCaption(words)) {
                return new HeaderPart(paragraph, Shape.CAPTION);
            }
            return new HeaderPart(paragraph, Shape.OTHER);
        }

        private boolean isSection(String words) {
            if (words.length() > 50 || words.split(" ").length > 6 || !words.matches(".*[\\p{L}\\d]")) {
                return false;
            }
            String first = words.split("\\s*[,|·•»›>/]\\s*", 2)[0];
            return sections.has(first) || outlets.above(words).isPresent();
        }

        /** The first paragraph that can be a headline, before the story begins; -1 where there is none. */
        private int headline() {
            List<Integer> candidates = new ArrayList<>();
            for (int i = 0; i < parts.size() && candidates.size() < 2 && (candidates.isEmpty() || !isStory(i)); i++) {
                if (parts.get(i).shape() == Shape.OTHER || parts.get(i).shape() == Shape.NAME) {
                    candidates.add(i);
                }
            }
            if (candidates.isEmpty()) {
                return onlySection();
            }
            int first = candidates.getFirst();
            if (!canBeHeadline(first)) {
                return -1;
            }
            boolean label = candidates.size() > 1 && isLabel(first, candidates.get(1));
            return label ? candidates.get(1) : first;
        }

        /** "War" can be a headline if nothing else is. */
        private int onlySection() {
            for (int i = 0; i + 1 < parts.size(); i++) {
                if (parts.get(i).shape() == Shape.SECTION && isStory(i + 1)) {
                    return i;
                }
            }
            return -1;
        }

        /** A word or two above the real headline, by no list known as section: "Farm life". */
        private boolean isLabel(int first, int next) {
            String words = parts.get(first).words();
            return words.split(" ").length <= 2 && canBeHeadline(next) && parts.get(next).shape() == Shape.OTHER
                    && !Paragraphs.endsSentence(parts.get(next).words()) && parts.get(next).words().split(" ").length >= 4
                    && !hasSureBetween(first, next);
        }

        private boolean hasSureBetween(int first, int next) {
            return parts.subList(first, next).stream().anyMatch(part -> part.shape() == Shape.SURE);
        }

        private boolean canBeHeadline(int i) {
            String words = parts.get(i).words();
            if (words.length() > LONGEST_HEADLINE || words.endsWith(":")) {
                return false;
            }
            if (!Paragraphs.endsSentence(words)) {
                return true;
            }
            // "Again." after a first sentence still makes a headline, a string of sentences does not.
            long more = TWO_SENTENCES.matcher(words).results().count();
            return words.length() <= 150 && words.split(" ").length >= 3 && (more == 0 || (more == 1 && words.length() <= 130));
        }

        private boolean isStory(int i) {
            return parts.get(i).shape() == Shape.OTHER && (parts.get(i).words().length() > LONGEST_HEADLINE
                    || (TWO_SENTENCES.matcher(parts.get(i).words()).find() && Paragraphs.endsSentence(parts.get(i).words())));
        }

        /** How many paragraphs belong to the header whose headline is known. */
        private int length(int headline) {
            int length = leadingFixed(headline + 1);
            boolean untilSure = false;
            int others = 0;
            for (int i = headline + 1; i < parts.size() && others <= MOST_OTHERS; i++) {
                HeaderPart part = parts.get(i);
                if (part.shape() == Shape.SURE && part.line().isPresent() && !isFollowedByNothing(i)) {
                    length = leadingFixed(i + 1);
                    untilSure = true;
                }
                if (part.shape() == Shape.OTHER && !repeats(i, headline)) {
                    others++;
                }
                if (!canStandAbove(i, headline)) {
                    break;
                }
            }
            return withStandfirst(length, headline, untilSure);
        }

        /** Whether a sure line may still follow below this paragraph. */
        private boolean canStandAbove(int i, int headline) {
            HeaderPart part = parts.get(i);
            if (part.shape() != Shape.OTHER) {
                return true;
            }
            long sentences = parts.subList(headline + 1, i + 1).stream()
                    .filter(other -> other.shape() == Shape.OTHER && Paragraphs.endsSentence(other.words())).count();
            return part.words().length() <= LONGEST_STANDFIRST && sentences <= 2;
        }

        private boolean isFollowedByNothing(int i) {
            return i + 1 == parts.size() && parts.size() < FARTHEST;
        }

        /** One paragraph more where it is evidently a standfirst: no sentence, too long for a crosshead, or set right below the headline. */
        private int withStandfirst(int length, int headline, boolean untilSure) {
            if (length + 1 >= parts.size() || parts.get(length).shape() != Shape.OTHER) {
                return length;
            }
            String words = parts.get(length).words();
            boolean fitting = words.length() <= LONGEST_HEADLINE && !TWO_SENTENCES.matcher(words).find() && !isSpeech(words);
            boolean noSentence = !Paragraphs.endsSentence(words) && words.split(" ").length >= 5;
            boolean setTight = !untilSure && length == headline + 1 && !parts.get(length).paragraph().afterBlank()
                    && parts.get(length + 1).paragraph().afterBlank();
            return fitting && (noSentence || setTight) ? leadingFixed(length + 1) : length;
        }

        private boolean isSpeech(String words) {
            return !words.isEmpty() && "\"“‘'".indexOf(words.charAt(0)) >= 0 && Paragraphs.endsSentence(words);
        }

        /** Skips what cannot be story from {@code from} on: names, buttons, captions, a headline again. */
        private int leadingFixed(int from) {
            int i = from;
            while (i < parts.size() && (parts.get(i).shape() != Shape.OTHER || (from > 0 && repeatsAny(i)))) {
                // A section's word below the headline is a crosshead ("Analysis"), and a lone name may be one.
                boolean crosshead = from > 0 && parts.get(i).shape() == Shape.SECTION;
                if (crosshead) {
                    break;
                }
                i++;
            }
            return i;
        }

        private boolean repeats(int i, int earlier) {
            String skeleton = Whitespace.skeleton(parts.get(i).words());
            return skeleton.length() > 10 && skeleton.equals(Whitespace.skeleton(parts.get(earlier).words()));
        }

        private boolean repeatsAny(int i) {
            for (int earlier = 0; earlier < i; earlier++) {
                if (repeats(i, earlier)) {
                    return true;
                }
            }
            return false;
        }

        private List<Zone> zones(int i, int headline) {
            HeaderPart part = parts.get(i);
            if (i == headline || (i > headline && headline >= 0 && repeats(i, headline))) {
                return lines.headline(text, part.paragraph().span());
            }
            return switch (part.shape()) {
                case SURE, PLACE -> part.line().orElseThrow().zones();
                case NAME -> i < headline ? List.of(part.as(Zone.Kind.SECTION)) : part.line().orElseThrow().zones();
                case CAPTION -> List.of(part.as(Zone.Kind.CAPTION));
                case SECTION -> List.of(part.as(Zone.Kind.SECTION));
                case FURNITURE -> List.of(part.as(i < headline ? Zone.Kind.SECTION : Zone.Kind.FOOTER));
                case OTHER -> List.of(part.as(i < headline ? Zone.Kind.SECTION : Zone.Kind.STANDFIRST));
            };
        }
    }
}
