package standpoint.analysis.stances;

import java.util.Optional;

/**
 * Something found, before it is judged.
 *
 * @param shownBy the statement that shows it most likely, if one does
 * @param alone   whether nothing but the statement tells it
 * @param known   whether the word that decides is one that rules know
 * @param fit     how likely the target is what the statement is about; 0 where no statement shows it
 * @param other   how likely the likeliest other target is
 */
record Finding(Found found, Optional<WeighedStatement> shownBy, boolean alone, boolean known, double fit, double other) {}
