package standpoint.reader.page;

import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;

import org.fxmisc.richtext.StyleClassedTextArea;
import org.fxmisc.richtext.model.TwoDimensional.Bias;
import org.jspecify.annotations.Nullable;

import standpoint.reader.look.RightToLeft;

/** The text of the page, also for those who have it read to them: the text area of the library tells assistive tools nothing. */
final class PageArea extends StyleClassedTextArea {

    PageArea() {
        super(false);
        setAccessibleRole(AccessibleRole.TEXT_AREA);
        setAccessibleRoleDescription("Article");
    }

    /** Goes to a place of the text without scrolling, and tells what stands there. */
    void tell(int place, String words) {
        if (getSelection().getLength() == 0) { // what the user marks stays marked
            moveTo(Math.clamp(place, 0, getLength()));
        }
        setAccessibleHelp(words);
        notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTION_START);
        notifyAccessibleAttributeChanged(AccessibleAttribute.HELP);
    }

    /** As the story has it, to be copied or sought. */
    @Override
    public String getSelectedText() {
        return RightToLeft.spaced(super.getSelectedText());
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case TEXT -> RightToLeft.spaced(getText());
            case EDITABLE -> false;
            case CARET_OFFSET -> getCaretPosition();
            case SELECTION_START -> getSelection().getStart();
            case SELECTION_END -> getSelection().getEnd();
            case LINE_FOR_OFFSET -> offsetToPosition((Integer) parameters[0], Bias.Forward).getMajor();
            case LINE_START -> getAbsolutePosition((Integer) parameters[0], 0);
            case LINE_END -> getAbsolutePosition((Integer) parameters[0], getParagraphLength((Integer) parameters[0]));
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }
}
