package standpoint.analysis.quotes;

import java.util.ArrayList;
import java.util.List;

import standpoint.analysis.learning.Lattice;
import standpoint.analysis.quotes.Candidate.Part;
import standpoint.article.Span;

/** What the chain model believes about one paragraph, asked in terms of spans. */
final class Beliefs {

    /** Spans less likely than this are not looked at. */
    private static final double LEAST = 0.01;

    private final Span unit;
    private final Lattice lattice;

    Beliefs(Span unit, Lattice lattice) {
        this.unit = unit;
        this.lattice = lattice;
    }

    Span unit() {
        return unit;
    }

    /** How likely exactly this span is there. */
    double of(Part part, Span tokens) {
        int begin = 2 * part.number() + 1;
        int from = tokens.start() - unit.start();
        double mass = lattice.at(from, begin);
        for (int t = from + 1; t < tokens.end() - unit.start() && mass > 1e-12; t++) {
            mass *= lattice.after(t, t == from + 1 ? begin : begin + 1, begin + 1);
        }
        return mass * ends(part, tokens.length() == 1 ? begin : begin + 1, tokens.end() - unit.start());
    }

    private double ends(Part part, int last, int at) {
        return at >= lattice.length() ? 1 : 1 - lattice.after(at, last, 2 * part.number() + 2);
    }

    /** All spans that are likely enough. */
    List<Candidate> spans() {
        List<Candidate> found = new ArrayList<>();
        for (Part part : Part.values()) {
            int begin = 2 * part.number() + 1;
            for (int from = 0; from < lattice.length(); from++) {
                double mass = lattice.at(from, begin);
                int last = begin;
                for (int t = from + 1; mass > LEAST && t <= lattice.length(); t++) {
                    double exactly = mass * ends(part, last, t);
                    if (exactly > LEAST) {
                        found.add(new Candidate(part, new Span(unit.start() + from, unit.start() + t), exactly));
                    }
                    mass -= exactly;
                    last = begin + 1;
                }
            }
        }
        return found;
    }

    /** How likely a token belongs to a part. */
    double at(Part part, int token) {
        int t = token - unit.start();
        if (t < 0 || t >= lattice.length()) {
            return 0;
        }
        return lattice.at(t, 2 * part.number() + 1) + lattice.at(t, 2 * part.number() + 2);
    }

    double beginsAt(Part part, int token) {
        int t = token - unit.start();
        return t < 0 || t >= lattice.length() ? 0 : lattice.at(t, 2 * part.number() + 1);
    }
}
