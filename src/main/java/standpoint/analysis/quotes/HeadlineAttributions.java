package standpoint.analysis.quotes;

import java.util.List;
import java.util.Set;

import standpoint.analysis.Entity;
import standpoint.analysis.entities.Cast;
import standpoint.analysis.language.ParsedText;
import standpoint.analysis.language.Sentence;
import standpoint.analysis.language.Token;
import standpoint.article.Span;
import standpoint.article.Zone;

/** "Grid not ready, says watchdog": who is named at the end of a headline or standfirst has said what stands before. Parsers are lost in it. */
final class HeadlineAttributions {

    private static final Set<String> SAYING = Set.of("say", "warn", "claim", "argue", "insist", "admit");
    private static final Set<String> DASHES = Set.of("-", "–", "—", "--");
    private static final int LONGEST_NAME = 6;
    private static final Set<String> FINDING = Set.of("find", "show", "suggest", "reveal", "say", "warn");
    /** A clause has at least so many words. */
    private static final int SHORTEST = 3;
    private static final int LONGEST_PERSON = 3;
    private static final double SURE = 0.7;

    private final ParsedText text;
    private final CueWords cues;
    private final QuoteKinds kinds;
    private final Cast cast;

    HeadlineAttributions(ParsedText text, CueWords cues, Cast cast, QuoteKinds kinds) {
        this.kinds = kinds;
        this.text = text;
        this.cast = cast;
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
        read(words, last, drafts);
        for (int at = 2; at < last; at++) {
            Token verb = words.get(at);
            boolean closes = words.get(at - 1).word().equals(",") && SAYING.contains(verb.lemma()) && last - at <= LONGEST_NAME
                    && words.subList(at + 1, last + 1).stream().noneMatch(each -> each.isVerb() || each.word().equals(","));
            Span before = text.textSpan(words.getFirst().index(), words.get(at - 1).index());
            boolean quoted = before.of(text.text()).matches("(?s).*[“”\"‘].*"); // the quoted words are found by themselves
            boolean known = quoted || drafts.stream().anyMatch(each -> each.cue().filter(verb.span()::overlaps).isPresent() || each.content.stream().anyMatch(before::overlaps));
            if (DASHES.contains(verb.word())) {
                behindDash(words.subList(0, at), verb, words.subList(at + 1, last + 1), drafts);
            }
            if (closes && !known && words.get(last).isNoun() && cues.find(verb).isPresent()) {
                Span source = text.textSpan(words.get(at + 1).index(), words.get(last).index() + 1);
                drafts.add(new Draft(List.of(before), verb, verb.span(), words.get(last), source, SURE));
            }
        }
    }

    /** "Warm springs harm songbirds, study finds": what the study finds stands before the comma. */
    private void read(List<Token> words, int last, List<Draft> drafts) {
        int comma = last;
        while (comma > 0 && !words.get(comma).word().equals(",")) {
            comma--;
        }
        Token verb = words.get(last);
        Token noun = words.get(Math.max(0, last - 1));
        boolean finds = comma >= SHORTEST && last - comma > 1 && last - comma <= LONGEST_NAME && FINDING.contains(verb.lemma()) && verb.tag().matches("VBZ|VBP|NNS")
                && noun.isNoun() && kinds.isDocument(noun);
        if (!finds) {
            return;
        }
        Span content = text.textSpan(words.getFirst().index(), words.get(comma).index());
        drafts.removeIf(each -> each.content.stream().anyMatch(part -> part.start() < content.end() && part.end() > content.end())); // "plan | to quit, poll shows"
        if (drafts.stream().noneMatch(each -> each.cue().filter(verb.span()::overlaps).isPresent())) {
            drafts.add(new Draft(List.of(content), verb, verb.span(), noun, text.textSpan(words.get(comma + 1).index(), noun.index() + 1), SURE));
        }
    }

    /** "Cuts 'a disgrace' – Berg": nothing but a name behind the dash. */
    private void behindDash(List<Token> said, Token dash, List<Token> name, List<Draft> drafts) {
        Span content = text.textSpan(said.getFirst().index(), dash.index());
        boolean person = name.size() <= LONGEST_PERSON && name.stream().allMatch(each -> each.isProperNoun()
                && cast.at(each).filter(who -> who.kind() == Entity.Kind.PERSON).isPresent()) || name.size() <= LONGEST_PERSON && name.getLast().tag().endsWith("S")
                && cast.at(name.getLast()).filter(who -> who.kind() == Entity.Kind.GROUP && cast.isActor(who.id())).isPresent(); // "– MPs"
        if (person && drafts.stream().noneMatch(each -> each.content.stream().anyMatch(content::overlaps))) {
            drafts.add(new Draft(List.of(content), null, dash.span(), name.getLast(), text.textSpan(name.getFirst().index(), name.getLast().index() + 1), SURE));
        }
    }
}
