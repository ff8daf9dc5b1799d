package standpoint.analysis.quotes;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import standpoint.analysis.Entity;
import standpoint.analysis.entities.Cast;
import standpoint.analysis.language.ParsedText;
import standpoint.analysis.language.Token;
import standpoint.article.Span;

/** Who is behind the words that name a source. */
final class Speakers {

    private static final Set<String> MANY = Set.of("chorus", "handful", "string", "host", "number", "majority", "minority", "series", "slew", "raft", "half", "third", "quarter", "score",
            "dozen", "hundred", "thousand", "range", "array");

    private static final int LONGEST_OFFICE = 3;

    private final ParsedText text;
    private final Cast cast;
    private final QuoteKinds kinds;

    Speakers(ParsedText text, Cast cast, QuoteKinds kinds) {
        this.text = text;
        this.cast = cast;
        this.kinds = kinds;
    }

    /** The entity of the source's head, or the person whose name stands beside it: "its envoy, Anna Berg, said". */
    Optional<Entity> of(Draft draft) {
        Optional<Entity> found = namedBeforeWho(draft).or(() -> draft.source().flatMap(this::author)).or(() -> draft.source().flatMap(this::memberOf))
                .or(() -> draft.source().flatMap(cast::at))
                .or(() -> draft.source().flatMap(this::described));
        Optional<Entity> holder = found.filter(entity -> entity.kind() != Entity.Kind.PERSON).flatMap(body -> officeHolder(body, draft));
        if (holder.isPresent()) {
            return holder;
        }
        boolean voice = draft.source().filter(head -> text.children(head, "nmod").stream()
                .anyMatch(each -> text.child(each, "case").filter(link -> link.lemma().equals("for")).isPresent())).isPresent(); // "a spokesman for the mayor, Anna Berg"
        boolean written = draft.source().filter(head -> kinds.isDocument(head) || kinds.isUtterance(head)).isPresent();
        boolean sure = voice || written || found.filter(entity -> cast.isNamed(entity.id()) || entity.kind() != Entity.Kind.PERSON && cast.isActor(entity.id())).isPresent();
        return sure ? found : draft.sourceWords().flatMap(words -> namedIn(words, draft, found.isEmpty())).or(() -> found).or(() -> draft.sourceWords().flatMap(this::onlyNameIn));
    }

    /** "lead author Anna Berg of the University of Lund", "Mr Berg, louder, to jeers": the only person that the words name, wherever the parser puts their head. */
    private Optional<Entity> onlyNameIn(Span words) {
        Span tokens = text.tokensIn(words);
        List<Entity> people = text.tokens().subList(tokens.start(), tokens.end()).stream().filter(token -> token.isProperNoun() && !isOwned(token)).flatMap(token -> cast.at(token).stream())
                .filter(entity -> entity.kind() == Entity.Kind.PERSON && cast.isNamed(entity.id())).distinct().toList();
        return people.size() == 1 ? Optional.of(people.getFirst()) : Optional.empty();
    }

    /** "Centre for Farming Director Anna Berg said": who stands between the body's name and the verb, with an office and nothing else before the name. */
    private Optional<Entity> officeHolder(Entity body, Draft draft) {
        Optional<Token> verb = draft.verb().filter(each -> each.index() > 0 && draft.source().filter(source -> source.index() < each.index()).isPresent());
        Optional<Entity> person = verb.flatMap(each -> cast.at(text.token(each.index() - 1))).filter(each -> each.kind() == Entity.Kind.PERSON && cast.isNamed(each.id()));
        Optional<Span> name = person.stream().flatMap(each -> each.mentions().stream()).map(mention -> text.tokensIn(mention.span()))
                .filter(tokens -> tokens.end() == verb.orElseThrow().index() && tokens.length() > 1).findFirst();
        return person.filter(each -> name.isPresent() && body.mentions().stream().map(mention -> text.tokensIn(mention.span())).anyMatch(tokens -> {
            List<Token> office = tokens.end() < name.get().start() ? text.tokens().subList(tokens.end(), name.get().start()) : List.of();
            return !office.isEmpty() && office.size() <= LONGEST_OFFICE && office.stream().allMatch(word -> word.isNoun() || word.tag().equals("JJ"));
        }));
    }

    /** Whose words they are in "his reply read", "a letter from Berg says". */
    private Optional<Entity> author(Token head) {
        if (!kinds.isUtterance(head)) {
            return Optional.empty();
        }
        return text.children(head).stream().filter(each -> each.hasRelation("nmod:poss") || each.hasRelation("nmod", "obl")
                && text.child(each, "case").filter(link -> Set.of("from", "by").contains(link.lemma())).isPresent())
                .flatMap(each -> cast.at(each).stream()).filter(entity -> cast.isActor(entity.id())).findFirst();
    }

    /** "19 of them", "most of the members", "a chorus of Republicans". */
    private Optional<Entity> memberOf(Token head) {
        boolean counted = MANY.contains(head.lemma()) || head.tag().equals("CD") || head.tag().equals("JJS") || head.tag().equals("DT");
        return !counted || cast.at(head).isPresent() && !MANY.contains(head.lemma()) ? Optional.empty() : text.children(head, "nmod").stream()
                .filter(each -> text.child(each, "case").filter(link -> link.lemma().equals("of")).isPresent()).flatMap(each -> cast.at(each).stream()).findFirst();
    }

    /** "the winner of her title, Anna Berg, who wrote": Berg, where the parser hangs the clause on something that is nobody. */
    private Optional<Entity> namedBeforeWho(Draft draft) {
        Optional<Token> who = draft.sourceWords().map(text::tokensIn).filter(words -> words.length() == 1).map(words -> text.token(words.start()))
                .filter(word -> word.lemma().equals("who") && word.index() > 1 && text.token(word.index() - 1).word().equals(","));
        boolean somebody = draft.source().flatMap(cast::at).filter(entity -> entity.kind() == Entity.Kind.PERSON || cast.isActor(entity.id())).isPresent();
        return who.filter(word -> !somebody).map(word -> text.token(word.index() - 2)).filter(name -> name.sentence() == who.orElseThrow().sentence())
                .flatMap(cast::at)
                .filter(entity -> entity.kind() == Entity.Kind.PERSON && cast.isNamed(entity.id()));
    }

    /** "the woman she beat, Anna Berg, who wrote that": of "who", whoever stands before it, or else what the parser hangs its clause on. */
    private Optional<Entity> described(Token who) {
        if (!who.lemma().equals("who") || who.index() < 2) {
            return Optional.empty();
        }
        Token before = text.token(who.index() - (text.token(who.index() - 1).word().equals(",") ? 2 : 1));
        return cast.at(before).filter(entity -> cast.isActor(entity.id()) && before.sentence() == who.sentence())
                .or(() -> text.head(who).filter(verb -> verb.hasRelation("acl:relcl")).flatMap(text::head).flatMap(cast::at).filter(entity -> cast.isActor(entity.id())));
    }

    /** @param body whether it may be a body: "A third, the investor Polar Capital, called for" */
    private Optional<Entity> namedIn(Span words, Draft draft, boolean body) {
        Span tokens = text.tokensIn(words);
        return text.tokens().subList(tokens.start(), tokens.end()).stream().filter(token -> draft.source().filter(token::equals).isEmpty())
                .filter(token -> isApposed(token, tokens)).flatMap(token -> cast.at(token).stream())
                .filter(entity -> (entity.kind() == Entity.Kind.PERSON || body && entity.kind() == Entity.Kind.ORGANIZATION)
                        && cast.isNamed(entity.id())).reduce((first, second) -> second);
    }

    /** "His friend Reed", "its envoy, Anna Berg,": a name of its own in the phrase, not "a friend of Reed" nor "Reed's friend". */
    private boolean isApposed(Token name, Span phrase) {
        boolean last = name.index() + 1 >= phrase.end() || text.token(name.index() + 1).word().equals(",");
        return name.isProperNoun() && last && !isOwned(name);
    }

    private boolean isOwned(Token name) {
        return name.hasRelation("nmod", "nmod:poss", "obl") && text.child(name, "case").isPresent();
    }

    /** Whether what is found is something written: a report, or the "it" that means one. */
    boolean isDocument(Draft draft, Optional<Entity> found) {
        boolean pronoun = draft.source().filter(Token::isPronoun).isPresent();
        return found.filter(entity -> pronoun && !cast.isNamed(entity.id()) && entity.kind() != Entity.Kind.PERSON)
                .filter(entity -> kinds.isDocument(lastWord(entity.name()))).isPresent();
    }

    private static String lastWord(String name) {
        return name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    }
}
