package standpoint.benchmark;

import java.util.List;
import java.util.Random;

/** What people search for. Each kind draws its words from the world that the stories are about, so that nearly all queries find something. */
enum QueryKind {
    COMMON_WORD("a common word") {
        @Override
        String query(GeneratedWorld world, Random random) {
            return world.word(60 + random.nextInt(300));
        }
    },
    RARE_WORD("a rare word") {
        @Override
        String query(GeneratedWorld world, Random random) {
            return world.word(5_000 + random.nextInt(40_000));
        }
    },
    TWO_WORDS("two words") {
        @Override
        String query(GeneratedWorld world, Random random) {
            List<String> words = world.matter(random).words();
            return any(words, random) + " " + any(words, random);
        }
    },
    PHRASE("a phrase") {
        @Override
        String query(GeneratedWorld world, Random random) {
            return '"' + any(world.matter(random).targets(), random) + '"';
        }
    },
    BEGINNING("a beginning*") {
        @Override
        String query(GeneratedWorld world, Random random) {
            String word = world.word(500 + random.nextInt(20_000));
            return word.substring(0, Math.min(4, word.length())) + "*";
        }
    },
    MISSPELLING("a misspelling~") {
        @Override
        String query(GeneratedWorld world, Random random) {
            String word = world.word(2_000 + random.nextInt(20_000));
            return word.substring(0, word.length() - 2) + word.charAt(word.length() - 1) + "e~";
        }
    },
    PERSON("person:name") {
        @Override
        String query(GeneratedWorld world, Random random) {
            return "person:\"" + any(world.matter(random).people(), random).name() + '"';
        }
    },
    STANCE("holder: stance: target:") {
        @Override
        String query(GeneratedWorld world, Random random) {
            GeneratedWorld.Matter matter = world.matter(random);
            return "holder:" + any(matter.people(), random).last() + " stance:against target:\"" + any(matter.targets(), random) + '"';
        }
    },
    QUOTED("speaker: quote:") {
        @Override
        String query(GeneratedWorld world, Random random) {
            GeneratedWorld.Matter matter = world.matter(random);
            return "speaker:" + any(matter.people(), random).last() + " quote:" + any(matter.words(), random);
        }
    },
    DATED("word, NOT, date:") {
        @Override
        String query(GeneratedWorld world, Random random) {
            GeneratedWorld.Matter matter = world.matter(random);
            return "(" + any(matter.words(), random) + " OR " + any(matter.words(), random) + ") -" + any(matter.words(), random)
                    + " date:2020-03..2023-06";
        }
    },
    ALL_STORIES("all stories, by date") {
        @Override
        String query(GeneratedWorld world, Random random) {
            return "";
        }
    };

    private final String label;

    QueryKind(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    abstract String query(GeneratedWorld world, Random random);

    private static <T> T any(List<T> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }
}
