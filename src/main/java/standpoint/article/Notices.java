package standpoint.article;

import java.util.regex.Pattern;

/** Tells paragraphs that are no part of the story: copyright and subscription notices, picture captions, buttons. */
final class Notices {

    private final Pattern footer = WordList.patterns("footer-patterns.txt");
    private final Pattern tail = WordList.patterns("tail-patterns.txt");
    private final Pattern caption = WordList.patterns("caption-patterns.txt");
    private final Pattern headerFurniture = WordList.patterns("header-furniture-patterns.txt");

    /** A notice wherever it stands. */
    boolean isFooter(String words) {
        return words.length() <= 500 && footer.matcher(words).find();
    }

    /** A notice if nothing but notices follows. */
    boolean isFooterAtEnd(String words) {
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
