package standpoint.analysis.quotes;

import java.util.Optional;

import standpoint.analysis.Quote;
import standpoint.analysis.language.Token;

/**
 * A quote with the words of the parse behind it, for the steps that follow.
 *
 * @param verb   the cue's verb, where it has one
 * @param source the head of the phrase that names the speaker
 */
public record Attribution(Quote quote, Optional<Token> verb, Optional<Token> source) {}
