package standpoint.analysis.quotes;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

import standpoint.analysis.Quote;
import standpoint.analysis.language.ParsedText;
import standpoint.analysis.language.Token;
import standpoint.analysis.language.WordList;
import standpoint.article.Span;

/** Tells speech, thought and documents apart, by the words of cue and source. */
final class QuoteKinds {

    private final Set<String> thoughts;
    private final Set<String> documents;
    private final Set<String> utterances;

    QuoteKinds() {
        Map<String, Set<String>> words = WordList.table("quote-kinds");
        thoughts = words.getOrDefault("thought", Set.of());
        documents = words.getOrDefault("document", Set.of());
        utterances = words.getOrDefault("utterance", Set.of());
    }

    /** @param person whether the source is known to be somebody, not something */
    Quote.Kind of(Draft draft, ParsedText text, boolean person) {
        if (!person && draft.source().filter(this::isDocument).isPresent()) {
            return Quote.Kind.DOCUMENT;
        }
        Optional<Span> cue = draft.cue().map(text::tokensIn);
        boolean thought = draft.verb().map(verb -> thoughts.contains(verb.lemma())).orElse(false)
                || cue.filter(words -> text.tokens().subList(words.start(), words.end()).stream().anyMatch(this::isThought)).isPresent();
        return thought ? Quote.Kind.THOUGHT : Quote.Kind.SPEECH;
    }

    /** Whether a word is what something written is called: report, indictment. */
    boolean isDocument(Token word) {
        return isDocument(word.lemma());
    }

    boolean isDocument(String lemma) {
        return documents.contains(lemma);
    }

    /** Whether a word is what somebody writes or says as a whole: reply, letter. */
    boolean isUtterance(Token word) {
        return utterances.contains(word.lemma());
    }

    private boolean isThought(Token word) {
        return thoughts.contains(word.lemma());
    }
}
