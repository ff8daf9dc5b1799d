package standpoint.analysis.entities;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import standpoint.analysis.language.ParsedText;
import standpoint.analysis.language.Sentence;
import standpoint.analysis.language.Token;
import standpoint.article.Zone;

/**
 * A zone with its sentences, and what its words outside quotation marks look like: somebody's own ("I"), put to somebody ("you"), told of
 * somebody.
 *
 * @param own      in how many sentences somebody says "I" or "we"
 * @param put      whether "you" is in it
 * @param reports  whether somebody "said" something
 * @param question whether it ends with a question mark and is short enough to be asked
 * @param aside    whether it stands in brackets as a whole
 */
record Paragraph(Zone zone, List<Sentence> sentences, int own, boolean put, boolean reports, boolean question, boolean aside) {

    private static final Set<String> I_AND_WE = Set.of("i", "me", "my", "mine", "myself", "we", "us", "our", "ours", "ourselves");
    private static final Set<String> YOU = Set.of("you", "your", "yours", "yourself");
    /** In sentences; answers may end with a question too. */
    private static final int LONGEST_QUESTION = 6;

    /** The paragraphs of a text in order. */
    static List<Paragraph> of(ParsedText text, Discourse discourse) {
        List<Paragraph> all = new ArrayList<>();
        List<Sentence> now = new ArrayList<>();
        for (Sentence sentence : text.sentences()) {
            if (!now.isEmpty() && !now.getLast().zone().equals(sentence.zone())) {
                all.add(of(text, discourse, List.copyOf(now)));
                now.clear();
            }
            now.add(sentence);
        }
        if (!now.isEmpty()) {
            all.add(of(text, discourse, List.copyOf(now)));
        }
        return all;
    }

    private static Paragraph of(ParsedText text, Discourse discourse, List<Sentence> sentences) {
        Zone zone = sentences.getFirst().zone();
        List<Token> free = sentences.stream().flatMap(each -> text.tokensOf(each).stream()).filter(token -> !discourse.isQuoted(token)).toList();
        String words = zone.span().of(text.text()).strip();
        boolean question = sentences.size() <= LONGEST_QUESTION && words.replaceAll("[\"”’')\\]]+$", "").endsWith("?") && !words.startsWith("\"");
        int own = (int) free.stream().filter(token -> token.isPronoun() && I_AND_WE.contains(token.lemma())).map(Token::sentence).distinct().count();
        boolean put = free.stream().anyMatch(token -> token.isPronoun() && YOU.contains(token.lemma()));
        return new Paragraph(zone, sentences, own, put, free.stream().anyMatch(token -> tells(text, token)), question, words.matches("(?s)\\[.*\\]|\\(.*\\)"));
    }

    /** "Reed said", "she says". */
    private static boolean tells(ParsedText text, Token token) {
        return token.lemma().equals("say") && (token.tag().equals("VBD") || text.child(token, "nsubj").filter(who -> Set.of("he", "she").contains(who.lemma())).isPresent());
    }

    /** Whether somebody says "I". */
    boolean isOwn() {
        return own > 0;
    }
}
