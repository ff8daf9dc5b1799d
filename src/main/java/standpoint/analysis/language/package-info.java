/** Tokens, sentences, lemmas, dependencies and raw names; the only package that knows CoreNLP. */
@NullMarked
package standpoint.analysis.language;

import org.jspecify.annotations.NullMarked;
