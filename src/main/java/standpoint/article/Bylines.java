package standpoint.article;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads bylines. */
final class Bylines {

    private static final int LONGEST = 200;
    private static final Pattern PREFIX = Pattern.compile("^(?:(?:words|story|written|report|reporting|reported|posted|published|text|analysis"
            + "|opinion|comment|review|interview|exclusive|special report)\\s+)?(?:by|author|authors|reporter)\\b\\s*:?\\s+"
            + "|^(?:words|text|writer|writers|reporting)\\s*:\\s+|^(?-i:Von|Par|Por)\\s+(?=(?-i:\\p{Lu}\\p{Ll}+\\s+\\p{Lu}\\p{Ll}))",
            Pattern.CASE_INSENSITIVE);
    /** Who took the pictures; no author of the words. */
    private static final Pattern CREDIT = Pattern.compile("^(?:photographs|photography|photos|pictures|illustrations?|drawings|artwork|graphics)"
            + "\\s*(?:by\\b\\s*:?|:)\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern REPORTING = Pattern.compile("^\\W*(?:reporting|writing|reporting and writing)\\s+by\\s+", Pattern.CASE_INSENSITIVE);
    private static final Pattern COMMA = Pattern.compile("\\s*(?:[,;|•·/\\n]|\\s[–—-]\\s)\\s*");
    private static final Pattern AND = Pattern.compile("\\s+(?:and|&|with|for)\\s+");
    private static final Pattern IN_PLACE = Pattern.compile("^(.+?)\\s+(?:in|at|from)\\s+\\p{Lu}.*$");
    private static final Pattern SENTENCE_END = Pattern.compile("(?<!\\b(?:Jr|Sr))[.!?:;…\"”]$");
    private static final Pattern ADDRESS = Pattern.compile("^\\S*@\\S+$");
    private static final Pattern NAME_PART = Pattern.compile("\\p{Lu}[\\p{L}\\p{M}'’.-]*");

    private final WordList jobs = WordList.of("jobs.txt");
    private final WordList roles = WordList.of("roles.txt");
    private final WordList particles = WordList.of("name-particles.txt");
    private final WordList notNames = WordList.of("not-names.txt");
    private final WordList sections = WordList.of("sections.txt");
    private final WordList placeWords = WordList.of("place-words.txt");
    private final Outlets outlets;

    Bylines(Outlets outlets) {
        this.outlets = outlets;
    }

    /** Reads a line without a date in it; empty where it is no byline. */
    Optional<Byline> read(String line) {
        String words = Whitespace.fold(line);
        Matcher credit = CREDIT.matcher(words);
        if (credit.find()) {
            return words.length() > LONGEST ? Optional.empty() : new Parts(true).read(words.substring(credit.end()))
                    .filter(byline -> !byline.authors().isEmpty()).map(byline -> new Byline(List.of(), Optional.empty(), false));
        }
        Matcher prefix = PREFIX.matcher(words);
        boolean prefixed = prefix.find();
        String rest = prefixed ? words.substring(prefix.end()) : words;
        if (rest.isEmpty() || words.length() > LONGEST || SENTENCE_END.matcher(rest).find()) {
            return Optional.empty();
        }
        return new Parts(prefixed).read(rest);
    }

    /** The names in what a page's metadata give as author. */
    List<String> authors(String given) {
        String words = Whitespace.fold(given);
        if (words.isEmpty() || words.contains("://") || words.length() > LONGEST) {
            return List.of();
        }
        return new Parts(true).read(PREFIX.matcher(words).replaceFirst("")).map(Byline::authors)
                .orElseGet(() -> outlets.isOutlet(words) ? List.of() : List.of(words));
    }

    /** Who reported and wrote, as an agency notes it below the story: "(Reporting by Ann Lee in Lima; editing by Jo Park)". */
    List<String> reporters(String note) {
        List<String> reporters = new ArrayList<>();
        for (String part : note.split(";|\\.(?=\\s|$)|\\)$")) {
            Matcher reporting = REPORTING.matcher(part);
            if (reporting.find()) {
                new Parts(true).read(Whitespace.trim(part.substring(reporting.end()))).map(Byline::authors).ifPresent(reporters::addAll);
            }
        }
        return reporters;
    }

    /** Whether the line has the shape of a place on its own: "Lowick Crown Court". */
    boolean isPlace(String line) {
        String[] words = line.split(" ");
        return words.length >= 3 && words.length <= 5 && placeWords.has(words[words.length - 1])
                && Arrays.stream(words).allMatch(word -> NAME_PART.matcher(word).matches() || word.equals("of"));
    }

    /** Reads the parts of one byline. */
    private final class Parts {

        private final boolean prefixed;
        private final List<String> authors = new ArrayList<>();
        private Optional<String> outlet = Optional.empty();
        private boolean told;

        Parts(boolean prefixed) {
            this.prefixed = prefixed;
            this.told = prefixed;
        }

        Optional<Byline> read(String line) {
            boolean allRead = Arrays.stream(COMMA.split(line)).allMatch(this::readBetweenCommas);
            boolean something = !authors.isEmpty() || (prefixed && told);
            return allRead && something ? Optional.of(new Byline(authors, outlet, told)) : Optional.empty();
        }

        private boolean readBetweenCommas(String words) {
            if (isRoleOfNamed(words)) {
                told = true;
                return true;
            }
            return Arrays.stream(AND.split(words)).filter(part -> !part.isBlank()).allMatch(this::readPart);
        }

        /** After a name's comma, in small letters: "local democracy reporter". */
        private boolean isRoleOfNamed(String words) {
            String[] parts = words.split(" ");
            boolean job = prefixed ? Arrays.stream(parts).anyMatch(jobs::has) : jobs.has(parts[parts.length - 1]) && !notNames.has(parts[0]);
            return !authors.isEmpty() && job && Character.isLowerCase(words.charAt(0)) && parts.length <= (prefixed ? 8 : 4);
        }

        private boolean readPart(String part) {
            if (ADDRESS.matcher(part).matches()) {
                told = true;
                return true;
            }
            if (outlets.isOutlet(part)) {
                told = true;
                outlet = outlet.or(() -> Optional.of(part));
                return true;
            }
            Matcher inPlace = IN_PLACE.matcher(part);
            String who = inPlace.matches() ? inPlace.group(1) : part;
            String name = withoutRoles(who);
            if (!name.equals(part) && outlets.isOutlet(name)) {
                return readPart(name);
            }
            boolean isName = isName(name);
            if (name.isEmpty() || isName) {
                told |= !name.equals(who);
                if (isName) {
                    authors.add(normalCase(name));
                }
                return true;
            }
            // What stands after a name may be the place it was written in.
            return !authors.isEmpty() && NAME_PART.matcher(name).matches() && !notNames.has(name);
        }

        private boolean isName(String name) {
            String[] parts = name.split(" ");
            // A single word is a name only where "By" announces it: as a line of its own it may be anything.
            int fewest = prefixed && authors.isEmpty() ? 1 : 2;
            return parts.length >= fewest && parts.length <= 5 && NAME_PART.matcher(parts[parts.length - 1]).matches()
                    && Arrays.stream(parts).allMatch(this::isNamePart) && !sections.has(name) && (prefixed || !isPlace(name));
        }

        private boolean isNamePart(String part) {
            return particles.has(part) || (NAME_PART.matcher(part).matches() && !notNames.has(part));
        }
    }

    /** "Political editor Jane Smith" and "Jane Smith Political Editor" without what is no name; empty for a role alone. */
    private String withoutRoles(String words) {
        List<String> parts = new ArrayList<>(List.of(words.split(" ")));
        if (parts.stream().noneMatch(jobs::has)) {
            return words;
        }
        // "Ann Lee Senior Lima Correspondent": all that follows a name's two words and begins like a role.
        for (int i = 2; i < parts.size(); i++) {
            if (isRole(parts.get(i)) && parts.size() - i <= 5 && jobs.has(parts.getLast())) {
                parts = parts.subList(0, i);
            }
        }
        while (!parts.isEmpty() && isRole(parts.getLast())) {
            parts.removeLast();
        }
        while (!parts.isEmpty() && isRole(parts.getFirst())) {
            parts.removeFirst();
        }
        return String.join(" ", parts);
    }

    private boolean isRole(String word) {
        return jobs.has(word) || roles.has(word);
    }

    /** "JANE O'NEILL" as "Jane O'Neill"; names that are not all in capitals stay. */
    private static String normalCase(String name) {
        if (!Capitals.only(name) || name.chars().filter(Character::isLetter).count() < 4) {
            return name;
        }
        return Arrays.stream(name.split(" ")).map(Bylines::normalWord).collect(Collectors.joining(" "));
    }

    private static String normalWord(String word) {
        // "JO" and "WU" are names, "JD" and "A." initials.
        boolean initials = word.contains(".") || (word.length() <= 2 && !word.matches(".[AEIOUY]"));
        return initials ? word : Capitals.normalWord(word);
    }
}
