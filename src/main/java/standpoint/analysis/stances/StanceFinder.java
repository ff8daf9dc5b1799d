package standpoint.analysis.stances;

import java.util.List;

import standpoint.analysis.Stance;
import standpoint.analysis.entities.Cast;
import standpoint.analysis.language.ParsedText;
import standpoint.analysis.quotes.Attribution;

/** Finds who stands where. */
public final class StanceFinder {

    /** The stances in text order of their evidence. */
    public List<Stance> find(ParsedText text, Cast cast, List<Attribution> attributions) {
        return List.of();
    }
}
