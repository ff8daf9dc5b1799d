package standpoint.reader;

import org.kordamp.ikonli.javafx.FontIcon;

/**
 * Something that can be chosen by its name.
 *
 * @param label what is looked for
 * @param note  what tells it from others of this name
 */
record Offer(String label, String note, FontIcon icon, Runnable action) {}
