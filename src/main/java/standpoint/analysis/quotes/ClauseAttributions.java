package standpoint.analysis.quotes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import standpoint.analysis.language.ParsedText;
import standpoint.analysis.language.Sentence;
import standpoint.analysis.language.Token;
import standpoint.article.Span;

/** Attributions that the parse shows: a cue verb with a clause, an infinitive or a thing; "according to"; "..., he said". */
final class ClauseAttributions {

    private final ParsedText text;
    private final CueWords cues;
    private final Sources sources;
    private final Trimmer trimmer;

    ClauseAttributions(ParsedText text, CueWords cues, Sources sources) {
        this.text = text;
        this.cues = cues;
        this.sources = sources;
        this.trimmer = new Trimmer(text);
    }

    List<Draft> find() {
        List<Draft> drafts = new ArrayList<>();
        for (Token token : text.tokens()) {
            cues.find(token).flatMap(cue -> ofVerb(token, cue)).ifPresent(drafts::add);
            if (token.word().equalsIgnoreCase("according")) {
                accordingTo(token).ifPresent(drafts::add);
            }
        }
        return drafts;
    }

    private Optional<Draft> ofVerb(Token verb, Cue cue) {
        if (verb.hasRelation("xcomp") && text.head(verb).flatMap(cues::find).filter(above -> above.kind() == Cue.Kind.REFUSE).isPresent()) {
            return Optional.empty(); // "refused to say": one attribution
        }
        Optional<Token> source = sources.subjectOf(verb);
        List<Span> content = contentOf(verb, cue, source);
        boolean sourceless = source.isEmpty() && text.child(verb, "nsubj:pass").isEmpty() && !cue.takes('d');
        if (content.isEmpty() || sourceless) {
            return Optional.empty();
        }
        boolean weak = source.isEmpty();
        return Optional.of(new Draft(content, verb, cueSpan(verb), source.orElse(null), weak ? 0.5 : 0.85));
    }

    private List<Span> contentOf(Token verb, Cue cue, Optional<Token> source) {
        if (cue.takes('t') || cue.takes('w') || cue.takes('d')) {
            Optional<Token> clause = text.children(verb, "ccomp").stream()
                    .filter(child -> !child.equals(source.orElse(null))).findFirst();
            if (clause.isPresent()) {
                return around(withoutNewClause(clause.get()), verb, source);
            }
        }
        if (cue.takes('i')) {
            Optional<Token> infinitive = infinitiveOf(verb);
            if (infinitive.isPresent()) {
                return trimmer.trim(withoutNewClause(infinitive.get())).map(List::of).orElse(List.of());
            }
        }
        if (cue.takes('d') || cue.takes('t')) {
            List<Span> rest = restOfSentence(verb, source);
            if (!rest.isEmpty()) {
                return rest;
            }
        }
        if (cue.takes('t') && cue.takes('d')) {
            Optional<Span> loose = looseClause(verb, source);
            if (loose.isPresent()) {
                return List.of(loose.get());
            }
        }
        if (cue.takes('n') || cue.takes('g')) {
            Optional<Token> thing = text.children(verb, "obj", "xcomp").stream()
                    .filter(child -> child.isNoun() && !child.hasRelation("xcomp") || child.tag().equals("VBG")).findFirst();
            return thing.filter(each -> source.isPresent() && isWeighty(each)).flatMap(each -> trimmer.trim(text.reach(each)))
                    .map(List::of).orElse(List.of());
        }
        return List.of();
    }

    /** "wants to cut taxes, but her plan would ...": the second clause is not wanted. */
    private Span withoutNewClause(Token head) {
        Span reach = text.reach(head);
        int end = reach.end();
        boolean infinitive = text.children(head, "mark").stream().anyMatch(mark -> mark.lemma().equals("to"));
        for (Token child : text.children(head)) {
            boolean contrast = infinitive && child.hasRelation("conj", "parataxis") && text.child(child, "nsubj", "nsubj:pass").isPresent();
            boolean adding = child.tag().equals("VBG") && child.index() > head.index() && cues.find(child).isPresent()
                    && text.token(child.index() - 1).word().equals(",");
            if (contrast || adding) {
                int first = text.reach(child).start();
                end = Math.min(end, Math.max(head.index() + 1, text.token(first - 1).tag().equals("CC") ? first - 1 : first));
            }
        }
        return new Span(reach.start(), end);
    }

    private boolean isWeighty(Token thing) {
        Span reach = text.reach(thing);
        return reach.length() >= 3 && !thing.isProperNoun();
    }

    /** "urged the mayor to resign", "wants to resign". */
    private Optional<Token> infinitiveOf(Token verb) {
        List<Token> candidates = new ArrayList<>(text.children(verb, "xcomp", "ccomp", "advcl"));
        text.children(verb, "obj", "iobj").forEach(object -> candidates.addAll(text.children(object, "acl", "xcomp")));
        return candidates.stream().filter(each -> each.index() > verb.index()
                && text.children(each, "mark").stream().anyMatch(mark -> mark.lemma().equals("to"))).findFirst();
    }

    /** A clause may run around its own cue: "He was, she said, a liar". */
    private List<Span> around(Span clause, Token verb, Optional<Token> source) {
        if (!clause.contains(verb.index())) {
            return trimmer.trim(clause).map(List::of).orElse(List.of());
        }
        int first = source.map(each -> Math.min(verb.index(), sources.phraseOf(each).start())).orElse(verb.index());
        int end = source.map(each -> Math.max(verb.index() + 1, sources.phraseOf(each).end())).orElse(verb.index() + 1);
        return twoParts(clause, first, end);
    }

    private List<Span> twoParts(Span whole, int cueFirst, int cueEnd) {
        List<Span> parts = new ArrayList<>();
        if (whole.start() < cueFirst) {
            trimmer.trim(new Span(whole.start(), cueFirst)).ifPresent(parts::add);
        }
        if (cueEnd < whole.end()) {
            trimmer.trim(new Span(cueEnd, whole.end())).filter(part -> part.length() > 12).ifPresent(parts::add);
        }
        return parts;
    }

    /** "The plan is dead, the minister said." */
    private List<Span> restOfSentence(Token verb, Optional<Token> source) {
        if (source.isEmpty()) {
            return List.of();
        }
        Sentence sentence = text.sentenceOf(verb);
        int first = Math.min(verb.index(), sources.phraseOf(source.get()).start());
        while (first > sentence.first() && text.token(first - 1).hasRelation("aux", "advmod", "cc") && text.token(first - 1).head() == verb.index()) {
            first--;
        }
        boolean comma = first > sentence.first() && Set.of(",", "”", "\"", "’", "'", "''", "–", "—", "--").contains(text.token(first - 1).word());
        boolean mainClause = verb.head() < 0 || verb.hasRelation("parataxis", "conj", "ccomp", "dep");
        Span before = new Span(sentence.first(), first);
        if (verb.hasRelation("parataxis") && verb.head() >= 0 && comma && first > text.reach(text.token(verb.head())).start()) {
            return twoParts(text.reach(text.token(verb.head())), first, Math.max(verb.index() + 1, sources.phraseOf(source.get()).end()));
        }
        if (!comma || !mainClause || before.length() < 4 || !hasVerb(before)) {
            return List.of();
        }
        List<Span> parts = new ArrayList<>();
        trimmer.trim(before).ifPresent(parts::add);
        return parts;
    }

    /** "Farmers said the dam was high", where the parser takes the dam for what is said: a clause that follows the verb at once. */
    private Optional<Span> looseClause(Token verb, Optional<Token> source) {
        if (source.filter(each -> each.index() < verb.index()).isEmpty()) {
            return Optional.empty();
        }
        int end = text.sentenceOf(verb).end();
        int first = verb.index() + 1;
        boolean listener = first + 1 < end && (text.token(first).tag().equals("PRP") || text.token(first).tag().equals("NNS"))
                && (opensClause(text.token(first + 1)) || text.token(first + 1).isProperNoun());
        first = listener ? first + 1 : first;
        if (first >= end || !opensClause(text.token(first)) && !text.token(first).isProperNoun()) {
            return Optional.empty();
        }
        Span rest = new Span(first, end);
        boolean finite = text.tokens().subList(first, end).stream().limit(12).anyMatch(token -> Set.of("VBD", "VBZ", "VBP", "MD").contains(token.tag()));
        return finite && rest.length() >= 4 ? trimmer.trim(rest) : Optional.empty();
    }

    private static boolean opensClause(Token token) {
        return Set.of("DT", "PRP", "PRP$", "EX").contains(token.tag()) || token.lemma().equals("that");
    }

    private boolean hasVerb(Span tokens) {
        return text.tokens().subList(tokens.start(), tokens.end()).stream().anyMatch(Token::isVerb);
    }

    private Optional<Draft> accordingTo(Token according) {
        Token to = according.index() + 1 < text.tokens().size() ? text.token(according.index() + 1) : according;
        if (!to.lemma().equals("to")) {
            return Optional.empty();
        }
        Optional<Token> noun = text.head(according).filter(head -> !head.isVerb() && head.index() > to.index())
                .or(() -> text.child(according, "obl", "nmod", "obj", "pobj"));
        if (noun.isEmpty()) {
            return Optional.empty();
        }
        Sentence sentence = text.sentenceOf(according);
        int end = text.reach(noun.get()).end();
        List<Span> content = twoParts(new Span(sentence.first(), sentence.end()), according.index(), Math.max(end, to.index() + 1));
        return content.stream().max(Comparator.comparingInt(Span::length)).map(longest -> new Draft(List.of(longest), null, text.textSpan(according.index(), to.index() + 1), noun.get(), 0.85));
    }

    /** The verb with its auxiliaries: "has said", "did not mention". */
    private Span cueSpan(Token verb) {
        int first = verb.index();
        while (first > 0 && text.token(first - 1).head() == verb.index() && text.token(first - 1).hasRelation("aux", "aux:pass", "advmod", "mark")) {
            first--;
        }
        int end = verb.index() + 1;
        if (end < text.tokens().size() && text.token(end).hasRelation("compound:prt") && text.token(end).head() == verb.index()) {
            end++;
        }
        return text.textSpan(first, end);
    }
}
