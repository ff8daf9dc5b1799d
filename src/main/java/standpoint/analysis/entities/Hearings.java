package standpoint.analysis.entities;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import standpoint.analysis.language.ParsedText;
import standpoint.analysis.language.Sentence;
import standpoint.analysis.language.Token;

/** "the witness", "the defendant": in reports from courts and inquiries, whoever was last told to give evidence or to be tried. */
final class Hearings {

    private static final Set<String> EXAMINING = Set.of("cross-examine", "examine", "question", "re-examine", "quiz");
    private static final Set<String> HEARERS = Set.of("court", "jury", "tribunal", "inquiry", "inquest", "hearing", "panel", "jurors");
    private static final Set<String> TRYING = Set.of("accuse", "charge", "try", "convict", "acquit", "indict", "sentence", "jail", "arraign");
    private static final Set<String> COURT_PEOPLE = Set.of("lawyer", "barrister", "solicitor", "attorney", "prosecutor", "counsel", "judge", "justice",
            "coroner", "magistrate", "kc", "qc");

    private final ParsedText text;
    private final Discourse discourse;
    private final Set<Integer> witnesses = new HashSet<>();
    private final Set<Integer> tellers = new HashSet<>();
    private final Set<Integer> accused = new HashSet<>();

    Hearings(ParsedText text, Discourse discourse) {
        this.text = text;
        this.discourse = discourse;
        for (Sentence sentence : text.sentences()) {
            for (Token verb : text.tokensOf(sentence)) {
                if (verb.isVerb() && !discourse.isQuoted(verb)) {
                    read(sentence, verb);
                }
            }
        }
    }

    /** Who is meant by {@code noun}, a "witness" or "defendant" that no name stands beside. */
    Optional<Draft> meaning(Token noun) {
        return switch (noun.lemma()) {
            case "witness" -> latest(noun, witnesses).or(() -> latest(noun, tellers));
            case "defendant", "accused" -> latest(noun, accused);
            default -> Optional.empty();
        };
    }

    private Optional<Draft> latest(Token noun, Set<Integer> heads) {
        return discourse.latestBy(noun, head -> heads.contains(head.index()))
                .filter(draft -> draft.isPerson() && draft.named && draft.callings.stream().noneMatch(COURT_PEOPLE::contains));
    }

    private void read(Sentence sentence, Token verb) {
        Optional<Token> object = text.child(verb, "obj");
        boolean evidence = verb.lemma().equals("testify") || verb.lemma().equals("give") && object.filter(each -> each.lemma().equals("evidence")).isPresent()
                || verb.lemma().equals("take") && object.filter(each -> each.lemma().equals("stand")).isPresent() || isGivingEvidence(verb);
        boolean called = verb.lemma().equals("call") && text.children(verb, "obl").stream()
                .anyMatch(each -> Set.of("prosecution", "defence", "defense", "crown").contains(each.lemma().toLowerCase(Locale.ROOT)));
        boolean examined = EXAMINING.contains(verb.lemma()) && verb.tag().equals("VBN") || called && verb.tag().equals("VBN");
        if (evidence || examined) {
            witnesses.addAll(subjects(sentence, verb));
        } else if (verb.lemma().equals("tell") && object.filter(each -> HEARERS.contains(each.lemma())).isPresent()) {
            text.child(verb, "nsubj").ifPresent(who -> tellers.add(who.index()));
        }
        boolean tried = TRYING.contains(verb.lemma()) && text.child(verb, "nsubj:pass").isPresent() || verb.lemma().equals("plead")
                || verb.lemma().equals("deny") && (text.child(verb, "xcomp").isPresent() || object.isPresent());
        if (tried) {
            text.child(verb, "nsubj", "nsubj:pass").ifPresent(who -> accused.add(who.index()));
        }
    }

    /** "Giving evidence, Anna Berg said": the parser may take "giving" for an adjective. */
    private boolean isGivingEvidence(Token verb) {
        int next = verb.index() + 1;
        return verb.lemma().equals("give") && verb.tag().equals("VBG") && next < text.tokens().size() && text.token(next).lemma().equals("evidence");
    }

    /** The subject of the verb, or of the sentence that it opens; also the person named next: "Giving evidence, a neighbour, Anna Berg, said". */
    private List<Integer> subjects(Sentence sentence, Token verb) {
        Optional<Token> own = text.child(verb, "nsubj", "nsubj:pass");
        if (own.isPresent()) {
            return List.of(own.get().index());
        }
        Optional<Token> told = text.head(verb).filter(each -> verb.hasRelation("acl") && each.isProperNoun()); // "Mr Berg, called by the defence, gave"
        if (told.isPresent()) {
            return List.of(told.get().index());
        }
        Optional<Token> above = text.head(verb).filter(each -> verb.hasRelation("advcl", "xcomp", "dep", "ccomp", "parataxis"))
                .flatMap(each -> text.child(each, "nsubj"));
        Optional<Token> named = verb.index() > sentence.first() + 1 || !verb.tag().equals("VBG") ? Optional.empty()
                : text.tokensOf(sentence).stream().filter(each -> each.index() > verb.index() && each.name() != Token.NameKind.NONE
                        && !each.hasRelation("compound", "flat")).findFirst();
        return above.or(() -> named).map(each -> List.of(each.index())).orElse(List.of());
    }
}
