package standpoint.analysis.quotes;

import java.util.List;
import java.util.Set;

import standpoint.analysis.language.ParsedText;
import standpoint.analysis.language.Sentence;
import standpoint.analysis.language.Token;
import standpoint.article.Span;
import standpoint.article.Zone;

/** "Grid not ready, says watchdog": who is named at the end of a headline or standfirst has said what stands before. Parsers are lost in it. */
final class HeadlineAttributions {

    private static final Set<String> SAYING = Set.of("say", "warn", "claim", "argue", "insist", "admit");
    private static final int LONGEST_NAME = 6;
    private static final double SURE = 0.7;

    private final ParsedText text;
    private final CueWords cues;

    HeadlineAttributions(ParsedText text, CueWords cues) {
        this.text = text;
        this.cues = cues;
    }

    void read(List<Draft> drafts) {
        for (Sentence sentence : text.sentences()) {
            Zone.Kind zone = sentence.zone().kind();
            if (zone == Zone.Kind.HEADLINE || zone == Zone.Kind.STANDFIRST) {
                read(sentence, drafts);
            }
        }
    }

    private void read(Sentence sentence, List<Draft> drafts) {
        List<Token> words = text.tokensOf(sentence);
        int last = words.size() - 1;
        while (last > 0 && !words.get(last).isWord()) {
            last--;
        }
        for (int at = 2; at < last; at++) {
            Token verb = words.get(at);
            boolean closes = words.get(at - 1).word().equals(",") && SAYING.contains(verb.lemma()) && last - at <= LONGEST_NAME
                    && words.subList(at + 1, last + 1).stream().noneMatch(each -> each.isVerb() || each.word().equals(","));
            Span before = text.textSpan(words.getFirst().index(), words.get(at - 1).index());
            boolean quoted = before.of(text.text()).matches("(?s).*[“”\"‘].*"); // the quoted words are found by themselves
            boolean known = quoted || drafts.stream().anyMatch(each -> each.cue().filter(verb.span()::overlaps).isPresent() || each.content.stream().anyMatch(before::overlaps));
            if (closes && !known && words.get(last).isNoun() && cues.find(verb).isPresent()) {
                Span source = text.textSpan(words.get(at + 1).index(), words.get(last).index() + 1);
                drafts.add(new Draft(List.of(before), verb, verb.span(), words.get(last), source, SURE));
            }
        }
    }
}
