package standpoint.reader.state;

/**
 * How wide the user made what stands beside each other, in pixels; 0 for as wide as usual. A window that is too narrow for all of it takes
 * from both sides first, and from the page only when the sides have no more to give.
 *
 * @param page so wide it stays as long as the sides have something to give
 */
public record Widths(double shelf, double page, double panel) {

    public static final Widths USUAL = new Widths(0, 0, 0);

    private static final double SHELF_SHARE = 0.19;
    private static final double LEAST_SHELF = 172;
    private static final double MOST_SHELF = 264;
    private static final double PANEL_SHARE = 0.3;
    /** With this its cards can be read, and the short names of its tabs. */
    private static final double LEAST_PANEL = 308;
    private static final double USUAL_PANEL = 338;
    private static final double MOST_PANEL = 344;
    /** Who moves the sides may take as much from the page as leaves it this. */
    private static final double LEAST_PAGE = 260;
    /** Enough for a line that can be read with ease. */
    private static final double USUAL_PAGE = 520;

    /** How wide all three are where there is so much room. */
    public Widths in(double room) {
        double left = shelf > 0 ? Math.max(shelf, LEAST_SHELF) : Math.clamp(room * SHELF_SHARE, LEAST_SHELF, MOST_SHELF);
        double right = panel > 0 ? Math.max(panel, LEAST_PANEL) : Math.clamp(room * PANEL_SHARE, USUAL_PANEL, MOST_PANEL);
        double lacking = Math.max(0, left + right + (page > 0 ? page : USUAL_PAGE) - room);
        double spare = left - LEAST_SHELF + right - LEAST_PANEL;
        double taken = spare > 0 ? Math.min(1, lacking / spare) : 0;
        left -= (left - LEAST_SHELF) * taken;
        right -= (right - LEAST_PANEL) * taken;
        return new Widths(left, Math.max(0, room - left - right), right);
    }

    /** The user makes the left side so wide; the right one stays as it is. */
    public Widths shelf(double wanted, double room) {
        Widths now = in(room);
        return now.chosen(Math.clamp(wanted, LEAST_SHELF, Math.max(LEAST_SHELF, room - now.panel - LEAST_PAGE)), now.panel, room);
    }

    /** The user makes the right side so wide; the left one stays as it is. */
    public Widths panel(double wanted, double room) {
        Widths now = in(room);
        return now.chosen(now.shelf, Math.clamp(wanted, LEAST_PANEL, Math.max(LEAST_PANEL, room - now.shelf - LEAST_PAGE)), room);
    }

    private Widths chosen(double left, double right, double room) {
        return new Widths(left, Math.clamp(room - left - right, 1, USUAL_PAGE), right);
    }
}
