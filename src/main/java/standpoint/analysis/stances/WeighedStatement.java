package standpoint.analysis.stances;

import java.util.Arrays;
import java.util.List;

import standpoint.analysis.Position;

/**
 * A statement and what its words and company make likely.
 *
 * @param alone  how likely it shows each position by its words alone
 * @param likely the same in its company
 */
@SuppressWarnings("ArrayRecordComponent")
record WeighedStatement(Statement statement, double[] alone, double[] likely) {

    private static final List<Position> POSITIONS = List.of(Position.values());

    double likely(Position position) {
        return likely[StatementModel.place(position)];
    }

    /** How likely its words alone show any. */
    double any() {
        return Math.min(1, Arrays.stream(alone).sum());
    }

    /** The position that its words alone make likeliest. */
    Position positionAlone() {
        return likeliest(alone);
    }

    /** The likeliest position. */
    Position position() {
        return likeliest(likely);
    }

    private static Position likeliest(double[] likely) {
        int best = 0;
        for (int i = 1; i < likely.length; i++) {
            best = likely[i] > likely[best] ? i : best;
        }
        return POSITIONS.get(best);
    }
}
