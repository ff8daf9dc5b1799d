package standpoint.article;

import java.util.List;
import java.util.regex.Pattern;

/** Tells paragraphs that are no part of the story: copyright and subscription notices, picture captions, buttons. */
final class Notices {

    private static final Pattern END_MARK = Pattern.compile("[-–—]+ ?(?:30|ends?) ?[-–—]+|#{2,}|# # #|ends?\\.?", Pattern.CASE_INSENSITIVE);

    private final Pattern footer = WordList.patterns("footer-patterns.txt");
    private final Pattern tail = WordList.patterns("tail-patterns.txt");
    private final Pattern caption = WordList.patterns("caption-patterns.txt");
    private final Pattern headerFurniture = WordList.patterns("header-furniture-patterns.txt");

    /** A notice wherever it stands. */
    boolean isFooter(String words) {
        return words.length() <= 500 && footer.matcher(words).find();
    }

    /**
     * Where the notices below a story begin: at the release's end mark ("-30-"), or where nothing but notices follows.
     *
     * @param paragraphs the words of each
     * @param start      the story's first paragraph
     */
    int storyEnd(List<String> paragraphs, int start) {
        int end = endMark(paragraphs, start);
        while (end > start && isFooterAtEnd(paragraphs.get(end - 1))) {
            end--;
        }
        return end;
    }

    /** The mark after which less stands than before it. */
    private static int endMark(List<String> paragraphs, int start) {
        int before = 0;
        int all = paragraphs.stream().skip(start).mapToInt(String::length).sum();
        for (int i = start; i < paragraphs.size(); i++) {
            if (END_MARK.matcher(paragraphs.get(i)).matches() && before * 3 > all * 2) {
                return i;
            }
            before += paragraphs.get(i).length();
        }
        return paragraphs.size();
    }

    /** A notice if nothing but notices follows. */
    private boolean isFooterAtEnd(String words) {
        return isFooter(words) || (words.length() <= 300 && tail.matcher(words).find());
    }

    boolean isCaption(String words) {
        return words.length() <= 400 && caption.matcher(words).find();
    }

    /** A button or note around the headline: "LISTEN 3:42", "4 min read". */
    boolean isHeaderFurniture(String words) {
        return words.length() <= 100 && headerFurniture.matcher(words.replaceFirst("\\.$", "")).matches();
    }
}
