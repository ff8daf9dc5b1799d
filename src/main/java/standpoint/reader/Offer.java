package standpoint.reader;

import java.util.function.Supplier;

import org.kordamp.ikonli.javafx.FontIcon;

/**
 * Something that can be chosen by its name.
 *
 * @param label what is looked for
 * @param note  what tells it from others of this name
 * @param also  further words that it is found by
 * @param icon  makes its sign, which can stand in one row of a list only
 */
record Offer(String label, String note, String also, Supplier<FontIcon> icon, Runnable action) {

    Offer(String label, String note, Supplier<FontIcon> icon, Runnable action) {
        this(label, note, "", icon, action);
    }
}
