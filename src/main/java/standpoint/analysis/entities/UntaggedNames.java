package standpoint.analysis.entities;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import standpoint.analysis.Entity.Kind;
import standpoint.analysis.language.FirstNames;
import standpoint.analysis.language.ParsedText;
import standpoint.analysis.language.Sentence;
import standpoint.analysis.language.Token;
import standpoint.article.Zone;

/** Capitalised words that the tagger left out, and that a title, a first name or a word such as "Council" makes a name. */
final class UntaggedNames {

    /** Capitalised as the name of a course, not of a place: "a degree in Linguistics". */
    private static final Pattern SUBJECT = Pattern.compile(".+(ics|ology|ophy|istry|onomy)");
    /** "eBay" */
    private static final Pattern CAMEL = Pattern.compile("\\p{Ll}{1,6}\\p{Lu}\\p{L}+");

    /** What places have: "the mayor of X", "the port of X". */
    private static final Set<String> SEATS = Set.of("mayor", "governor", "city", "town", "village", "port", "province", "district", "suburb",
            "streets", "outskirts", "island");

    /** Between a first name and a last one: "Sinéad Ní Bhroin". */
    private static final Set<String> PARTICLES = Set.of("Ní", "Nic", "Ó", "Uí", "Mac", "Bin", "Binti", "Ap", "Ter", "Van", "Von", "Dos", "Della");

    private final ParsedText text;
    private final Words words;
    private final Gazetteer gazetteer;
    private final FirstNames firstNames;
    private final NameKinds kinds;
    private final NameList names;
    private final Things things;
    private final NameContext around;

    UntaggedNames(ParsedText text, Words words, Gazetteer gazetteer, FirstNames firstNames, NameKinds kinds, NameList names,
            Things things) {
        this.text = text;
        this.words = words;
        this.gazetteer = gazetteer;
        this.firstNames = firstNames;
        this.kinds = kinds;
        this.names = names;
        this.things = things;
        this.around = new NameContext(text, words, firstNames);
    }

    void add(Sentence sentence) {
        addForms(sentence);
        for (Token token : text.tokensOf(sentence)) {
            boolean bare = text.child(token, "det").isEmpty() && text.child(token, "amod").isEmpty();
            if (CAMEL.matcher(token.word()).matches() && bare && actsOrOwns(token) && names.isFree(token.index(), token.index() + 1)) {
                names.add(token.index(), token.index() + 1, Kind.ORGANIZATION);
            }
        }
        addDescribedLetters(sentence);
        Zone.Kind zone = sentence.zone().kind();
        if (zone == Zone.Kind.HEADLINE || zone == Zone.Kind.CROSSHEAD) {
            return;
        }
        int at = sentence.first();
        while (at < sentence.end()) {
            int end = at;
            while (end < sentence.end() && isNameWord(end, at)) {
                end++;
            }
            if (end > at) {
                addIfName(sentence, at, end);
            }
            at = Math.max(end, at + 1);
        }
    }

    /** "PVK, the pension fund that": letters with a body's description, whatever the tagger makes of them. */
    private void addDescribedLetters(Sentence sentence) {
        for (Token token : text.tokensOf(sentence)) {
            int at = token.index();
            if (words.isAcronym(token.word()) && token.isNoun() && names.isFree(at, at + 1) && !things.areLetters(token.word())
                    && around.kindOf(at, at + 1).filter(kind -> kind == Kind.ORGANIZATION).isPresent()) {
                names.add(at, at + 1, Kind.ORGANIZATION);
            }
        }
    }

    /** "Madam Speaker", "Mr President": somebody spoken to by office alone. */
    private void addForms(Sentence sentence) {
        for (int i = sentence.first(); i + 1 < sentence.end(); i++) {
            boolean form = Set.of("mr", "mr.", "madam", "madame", "mister", "mrs", "mrs.").contains(text.token(i).word().toLowerCase(Locale.ROOT));
            int end = i + 1;
            while (form && end < sentence.end() && text.token(end).isCapitalised() && words.isRoleOrTitle(text.token(end).word())) {
                end++;
            }
            boolean goesOn = end < sentence.end() && text.token(end).isProperNoun() && text.token(end).isCapitalised();
            if (form && end > i + 1 && !goesOn && names.isFree(i, end)) {
                names.add(i, end, Kind.PERSON);
            }
        }
    }

    private boolean isNameWord(int token, int first) {
        Token each = text.token(token);
        return !names.isTaken(token) && (each.isProperNoun() && each.isCapitalised() || token > first && each.tag().equals("CD")
                || token > first && each.tag().equals("POS") && each.word().length() == 1 && token + 1 < text.tokens().size()
                        && text.token(token + 1).isProperNoun());
    }

    private void addIfName(Sentence sentence, int from, int to) {
        int first = from;
        while (first < to && (words.isTitle(text.token(first).word()) || words.isNoName(text.token(first).word()))) {
            first++;
        }
        int end = to;
        while (end > first && (words.isPostNominal(text.token(end - 1).word()) || text.token(end - 1).tag().equals("POS"))) {
            end--;
        }
        if (end > first && isOfficeBefore(sentence, end, to)) {
            addBefore(sentence, first, end, to);
        } else if (end > first) {
            addIfNamed(sentence, from, first, end);
        }
    }

    /** @param from where the titles before it begin */
    private void addIfNamed(Sentence sentence, int from, int first, int end) {
        boolean inQuestion = end - first == 1 && gazetteer.countryOf(text.token(first).word()).isPresent();
        if (inQuestion) {
            return;
        }
        boolean titled = first > from && !words.isNoName(text.token(first - 1).word());
        if (titled || isPerson(first, end)) {
            names.add(first, end, Kind.PERSON);
        } else if (!isMarkedBody(first, end, sentence) && end - first == 1 && isLoneSpeaker(sentence, text.token(first))) {
            boolean national = first > sentence.first() && text.token(first - 1).tag().equals("JJ") && gazetteer.countryOf(text.token(first - 1).word()).isPresent();
            names.add(national ? first - 1 : first, end, Kind.ORGANIZATION); // "British Glass has urged"
        } else {
            kindOf(first, end, sentence).ifPresent(kind -> names.add(first, end, kind));
        }
    }

    /** The body before "Director Dr Tom Reed". */
    private void addBefore(Sentence sentence, int first, int office, int to) {
        int end = office;
        while (end > first && isOfficeBefore(sentence, end, to)) {
            end--;
        }
        if (end > first && isMarkedBody(first, end, sentence)) {
            names.add(first, end, Kind.ORGANIZATION);
        }
    }

    /** "Kelp Holdings | Director Dr | Tom Reed": what stands before a name that was found. */
    private boolean isOfficeBefore(Sentence sentence, int end, int to) {
        return to < sentence.end() && names.isTaken(to) && text.token(to).isProperNoun() && words.isTitle(text.token(end - 1).word());
    }

    private boolean isPerson(int first, int end) {
        boolean plausible = end - first >= 2 && end - first <= 4 && !words.marksBody(text.token(end - 1).word());
        boolean particle = plausible && text.tokens().subList(first + 1, end - 1).stream().anyMatch(each -> PARTICLES.contains(each.word()));
        return plausible && (particle || kinds.isSpeaking(text.token(end - 1)) || firstNames.isFirstName(text.token(first).word()));
    }

    /** "Selby Council", "NHB has": by a word of its own, or as letters that do something. */
    private boolean isMarkedBody(int first, int end, Sentence sentence) {
        String last = text.token(end - 1).word();
        boolean letters = words.isAcronym(last) && end - first == 1 && first > sentence.first() && !things.areLetters(last) && actsOrOwns(text.token(first));
        return letters || end - first >= 2 && (words.marksBody(last) || words.marksBody(text.token(first).word()));
    }

    /** The kind of what is neither a person nor a lone speaker. */
    private Optional<Kind> kindOf(int first, int end, Sentence sentence) {
        String last = text.token(end - 1).word();
        if (isMarkedBody(first, end, sentence)) {
            return Optional.of(Kind.ORGANIZATION);
        }
        Optional<Kind> beside = end - first <= 4 && !words.isRoleOrTitle(last) ? around.kindOf(first, end) : Optional.empty();
        boolean sides = end - first >= 2 && end - first <= 3 && NameKinds.isTakingSides(text, text.token(end - 1));
        if (beside.isPresent() || sides) {
            return beside.or(() -> Optional.of(Kind.ORGANIZATION));
        }
        boolean body = isBehindCapitalArticle(first, sentence) || isTeam(text.token(end - 1), first);
        boolean place = !SUBJECT.matcher(last).matches() && (isPlaceAfterPreposition(first, end) || isAmongPlaces(text.token(end - 1)));
        return body ? Optional.of(Kind.ORGANIZATION) : place ? Optional.of(Kind.PLACE) : Optional.empty();
    }

    /** "Unison said it would ballot": people are named in full the first time. */
    private boolean isLoneSpeaker(Sentence sentence, Token name) {
        String lemma = name.word().toLowerCase(Locale.ROOT);
        boolean common = words.isPerson(lemma) || words.isBody(lemma) || words.isRoleOrTitle(name.word()) || firstNames.isFirstName(name.word());
        boolean person = text.tokensOf(sentence).stream().anyMatch(token -> Set.of("he", "she", "his", "her", "him").contains(token.word().toLowerCase(Locale.ROOT)));
        return name.tag().equals("NNP") && name.word().length() > 3 && (kinds.isSpeaking(name) || isThingSpeaking(name, sentence)) && text.child(name, "det").isEmpty() && !common && !person
                && text.children(name, "appos", "nummod").isEmpty()
                && text.children(name, "acl:relcl").stream().allMatch(clause -> text.child(clause, "nsubj").filter(which -> which.lemma().equals("which")).isPresent());
    }

    /** "Quillbarn, which employs 14 people, said": parsers are lost in it. */
    private boolean isThingSpeaking(Token name, Sentence sentence) {
        List<Token> after = text.tokensOf(sentence).stream().filter(token -> token.index() > name.index()).toList();
        boolean which = after.size() > 2 && after.getFirst().word().equals(",") && after.get(1).lemma().equals("which");
        return which && after.stream().skip(2).dropWhile(token -> !token.word().equals(",")).skip(1).findFirst().filter(NameKinds::isSpeech).isPresent();
    }

    /** "for The Lantern": within a sentence, a capital article begins the name of a paper or a body. */
    private boolean isBehindCapitalArticle(int first, Sentence sentence) {
        return first - 1 > sentence.first() && text.token(first - 1).word().equals("The") && !text.token(first - 2).word().equals(":")
                && text.token(first - 2).isWord() && !text.token(first - 2).isCapitalised();
    }

    /** "the Lanterns have won the cup": capitalised, with an article, and it does something. */
    private boolean isTeam(Token head, int first) {
        boolean article = first > 0 && text.token(first - 1).word().equalsIgnoreCase("the");
        return article && head.hasRelation("nsubj") && !words.isOffice(head.word()) && text.head(head)
                .filter(verb -> verb.isVerb() && text.child(verb, "obj", "ccomp", "xcomp").isPresent()).isPresent();
    }

    /** Letters that do something, have something or have somebody in office are a body's. */
    private boolean actsOrOwns(Token letters) {
        boolean told = letters.hasRelation("obj", "iobj") && text.head(letters).filter(NameKinds::isSpeech).isPresent();
        boolean acts = told || letters.hasRelation("nsubj", "nsubj:pass") && text.head(letters).filter(Token::isVerb).isPresent();
        boolean agent = letters.hasRelation("obl", "obl:agent", "nmod") && text.children(letters, "case").stream()
                .anyMatch(each -> Set.of("by", "from", "at", "with").contains(each.lemma()));
        boolean office = letters.hasRelation("compound") && text.head(letters).filter(noun -> words.isPerson(noun.lemma())).isPresent();
        return acts || agent || office || letters.hasRelation("nmod:poss") || kinds.isSpeaking(letters);
    }

    /** "to Ghent, Bruges and Ostend": one of a list whose others are places. */
    private boolean isAmongPlaces(Token head) {
        Token first = head.hasRelation("conj") ? text.head(head).orElse(head) : head;
        return Stream.concat(Stream.of(first), text.children(first, "conj").stream())
                .anyMatch(each -> each.index() != head.index() && names.isPlace(each.index()));
    }

    private boolean isPlaceAfterPreposition(int first, int end) {
        boolean seat = first > 1 && text.token(first - 1).lemma().equals("of") && SEATS.contains(text.token(first - 2).lemma());
        boolean title = first > 1 && text.token(first - 2).isProperNoun() && text.token(first - 2).isCapitalised()
                && !names.isTaken(first - 2); // "The Dream in Ruins"
        boolean side = text.token(end - 1).hasRelation("compound") && names.isTaken(text.token(end - 1).head()); // "in Southern Ruritania"
        return first > 0 && !title && !side && (seat || Set.of("in", "near", "outside").contains(text.token(first - 1).lemma())) && end - first <= 3
                && text.token(end - 1).tag().equals("NNP") && !words.isNoName(text.token(first).word());
    }
}
