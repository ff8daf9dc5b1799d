package standpoint.article;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

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
    private final HeaderParts headerParts;
    private final WordList rubrics = WordList.of("rubrics.txt");

    HeaderFinder(HeaderLines lines, HeaderParts headerParts) {
        this.lines = lines;
        this.headerParts = headerParts;
    }

    Header find(String text, List<Paragraph> paragraphs) {
        return new OneText(text, paragraphs).find();
    }

    /** The header of one text. */
    private final class OneText {

        private final String text;
        private final List<HeaderPart> parts;

        OneText(String text, List<Paragraph> paragraphs) {
            this.text = text;
            this.parts = headerParts.of(text, paragraphs.subList(0, Math.min(paragraphs.size(), FARTHEST)));
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

        /** A word or two above the real headline, by no list known as section, or a feature's name: "Farm life", "The Sunday Essay". */
        private boolean isLabel(int first, int next) {
            String[] words = parts.get(first).words().split(" ");
            boolean feature = words.length <= 4 && words[0].equalsIgnoreCase("the") && rubrics.has(words[words.length - 1]);
            return (words.length <= 2 || feature) && canBeHeadline(next) && parts.get(next).shape() == Shape.OTHER
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
                case SURE, PLACE_OR_TIME -> part.line().orElseThrow().zones();
                case NAME -> i < headline ? List.of(part.as(Zone.Kind.SECTION)) : part.line().orElseThrow().zones();
                case CAPTION -> List.of(part.as(Zone.Kind.CAPTION));
                case SECTION, MAIL -> List.of(part.as(Zone.Kind.SECTION));
                case FURNITURE -> List.of(part.as(i < headline ? Zone.Kind.SECTION : Zone.Kind.FOOTER));
                case OTHER -> List.of(part.as(i < headline ? Zone.Kind.SECTION : Zone.Kind.STANDFIRST));
            };
        }
    }
}
