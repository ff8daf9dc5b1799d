package standpoint.benchmark;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * An invented world for a library of a given size to write about: words, people, bodies, places and matters, each with the uneven
 * frequencies of real news. The same seed and size give the same world. The more stories, the more people are named at all.
 */
final class GeneratedWorld {

    private static final int WORDS = 200_000;
    private static final int FIRST_NAMES = 600;
    private static final int LAST_NAMES = 12_000;
    private static final int OUTLETS = 60;
    private static final int MATTERS = 400;
    private static final int TARGETS_PER_MATTER = 12;
    private static final String[] COMMON = ("the of and to in a is that for it was on with as by at he from his be an are not this has had have "
            + "but or they were which she their who will would we you one been more when all out up if said can no its there about her").split(" ");
    private static final String[] ONSETS = "b c d f g h j k l m n p r s t v w b c d f l m n p r s t br cl dr fl gr pl st tr th sh".split(" ");
    private static final String[] VOWELS = "a e i o u a e i o u ea ou".split(" ");
    private static final String[] CODAS = ",,,,,,n,r,l,s,t,nd".split(",");
    private static final String[] ROLES = ("minister,mayor,chief executive,spokesperson,senator,professor,director,lawyer,party leader,judge,"
            + "chairwoman,governor,ambassador,union leader,general,analyst").split(",");

    /** What stories are written about again and again, with those who take part in it. */
    record Matter(List<Person> people, List<String> bodies, List<String> places, List<String> targets, List<String> words) {}

    record Person(String first, String last, String role, String body) {

        String name() {
            return first + " " + last;
        }
    }

    private final Random random;
    private final List<String> words;
    private final List<String> outlets;
    private final List<Matter> matters;
    private final Zipf wordRanks = new Zipf(WORDS, 1.05);
    private final Zipf outletRanks = new Zipf(OUTLETS, 0.8);
    private final Zipf matterRanks = new Zipf(MATTERS, 0.7);

    GeneratedWorld(long seed, int stories) {
        random = new Random(seed);
        words = words();
        outlets = names(OUTLETS, name -> "The " + name + " " + List.of("Herald", "Post", "Courier", "Times").get(name.length() % 4));
        List<String> bodies = names((int) (6 * Math.pow(stories, 0.65)), name -> name + " "
                + List.of("Group", "Ministry", "Union", "Council", "Bank", "Institute", "Party").get(name.length() % 7));
        List<String> places = names((int) (4 * Math.pow(stories, 0.6)), name -> name);
        List<Person> people = people((int) (30 * Math.pow(stories, 0.7)), bodies);
        matters = IntStream.range(0, MATTERS).mapToObj(matter -> matter(matter, people, bodies, places)).toList();
    }

    private List<String> words() {
        Set<String> made = new LinkedHashSet<>(List.of(COMMON));
        while (made.size() < WORDS) {
            // frequent words are short
            made.add(made(made.size() < 300 ? 1 : made.size() < 8_000 ? 2 : made.size() < 60_000 ? 3 : 4));
        }
        return new ArrayList<>(made);
    }

    private String made(int syllables) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < syllables; i++) {
            word.append(any(ONSETS)).append(any(VOWELS)).append(any(CODAS));
        }
        return word.toString();
    }

    private String any(String[] parts) {
        return parts[random.nextInt(parts.length)];
    }

    private interface Naming {
        String of(String name);
    }

    private List<String> names(int count, Naming naming) {
        Set<String> made = new LinkedHashSet<>();
        while (made.size() < count) {
            String word = made(2 + random.nextInt(3));
            made.add(naming.of(Character.toUpperCase(word.charAt(0)) + word.substring(1)));
        }
        return new ArrayList<>(made);
    }

    private List<Person> people(int count, List<String> bodies) {
        List<String> firsts = names(FIRST_NAMES, name -> name);
        List<String> lasts = names(LAST_NAMES, name -> name);
        Zipf firstRanks = new Zipf(FIRST_NAMES, 0.9);
        Zipf lastRanks = new Zipf(LAST_NAMES, 0.8);
        List<Person> people = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            people.add(new Person(firsts.get(firstRanks.next(random)), lasts.get(lastRanks.next(random)), any(ROLES),
                    bodies.get(random.nextInt(bodies.size()))));
        }
        return people;
    }

    /** The first people of the world are heads of state and the like: they take part in many matters. */
    private Matter matter(int number, List<Person> people, List<String> bodies, List<String> places) {
        Zipf famous = new Zipf(people.size(), 0.9);
        List<Person> cast = new ArrayList<>();
        for (int i = number; i < people.size(); i += MATTERS) {
            cast.add(people.get(random.nextInt(5) == 0 ? famous.next(random) : i));
        }
        List<String> targets = IntStream.range(0, TARGETS_PER_MATTER).mapToObj(i -> "the " + rareWord() + " " + rareWord()).toList();
        return new Matter(cast, some(bodies, number), some(places, number), targets, IntStream.range(0, 60).mapToObj(i -> rareWord()).toList());
    }

    private List<String> some(List<String> all, int number) {
        List<String> some = new ArrayList<>();
        for (int i = number % all.size(); i < all.size(); i += MATTERS) {
            some.add(all.get(i));
        }
        Zipf famous = new Zipf(all.size(), 1);
        for (int i = 0; i < 6; i++) {
            some.add(all.get(famous.next(random)));
        }
        return some;
    }

    private String rareWord() {
        return words.get(300 + random.nextInt(20_000));
    }

    String word(Random chance) {
        return words.get(wordRanks.next(chance));
    }

    /** A word by its rank among all: 0 is "the". */
    String word(int rank) {
        return words.get(rank);
    }

    String outlet(Random chance) {
        return outlets.get(outletRanks.next(chance));
    }

    Matter matter(Random chance) {
        return matters.get(matterRanks.next(chance));
    }
}
