package standpoint.analysis.entities;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import standpoint.analysis.Entity.Kind;
import standpoint.analysis.Mention.Form;
import standpoint.analysis.language.Sex;

/** An entity in the making. */
final class Draft {

    /** Tokens {@code first} to before {@code end}; {@code head} is the word that the rest of the sentence depends on. */
    record At(int first, int end, int head, Form form) {}

    final Kind kind;
    /** Whether it has a name; the others are known by a description only. */
    boolean named;
    final List<At> mentions = new ArrayList<>();
    /** Its names as written, in order of appearance. */
    final Set<String> names = new LinkedHashSet<>();
    /** What it can be called by: lemmas of role nouns. */
    final Set<String> callings = new LinkedHashSet<>();
    /** Other words of its roles, which tell two presidents apart: "finnish", "nato". */
    final Set<String> roleWords = new LinkedHashSet<>();
    boolean several;
    /** Whether it can take a side. */
    boolean actor;
    Sex sex = Sex.UNKNOWN;
    private boolean guessed;
    private @Nullable String role;
    private @Nullable Draft body;
    private @Nullable String affiliation;
    private @Nullable String description;

    Draft(Kind kind, boolean named) {
        this.kind = kind;
        this.named = named;
        this.actor = named;
    }

    Optional<String> role() {
        return Optional.ofNullable(role);
    }

    /** The body of the story that a person works for. */
    Optional<Draft> body() {
        return Optional.ofNullable(body);
    }

    Optional<String> affiliation() {
        return body().map(Draft::bestName).or(() -> Optional.ofNullable(affiliation));
    }

    /** Keeps the first that is told. */
    void tellBody(Draft worksFor) {
        if (body == null && worksFor != this) {
            body = worksFor;
        }
    }

    /** For a country that is told by an adjective, or a body that the story does not name; keeps the first. */
    void tellAffiliation(String worksFor) {
        if (affiliation == null) {
            affiliation = worksFor;
        }
    }

    /** Keeps the longest role, the first of equals. */
    void addRole(String phrase) {
        String words = phrase.replaceAll("\\s+", " ");
        if (role == null || words.length() > role.length()) {
            role = words;
        }
    }

    /** Tells somebody without a name apart from others: "spokesman for the ministry"; keeps the first. */
    void describe(String words) {
        if (description == null) {
            description = words.replaceAll("\\s+", " ");
        }
    }

    /** The fullest name, among the equally full the first; of somebody without a name the description. */
    String bestName() {
        if (!named && description != null) {
            return description;
        }
        String best = "";
        for (String name : names) {
            boolean shouted = best.equals(best.toUpperCase(Locale.ROOT)) && best.equalsIgnoreCase(name);
            boolean low = best.equalsIgnoreCase(name) && !name.equals(name.toUpperCase(Locale.ROOT)) && capitals(name) > capitals(best); // "Harbour board" in the headline
            if (name.split(" ").length > best.split(" ").length || best.isEmpty() || shouted || low) {
                best = name;
            }
        }
        return best;
    }

    private static long capitals(String name) {
        return name.chars().filter(Character::isUpperCase).count();
    }

    void tellSex(Sex told) {
        if (sex == Sex.UNKNOWN || guessed && told != Sex.UNKNOWN) {
            sex = told;
            guessed = false;
        }
    }

    /** From a first name, which may be another's elsewhere: "his daughter, Ira". */
    void guessSex(Sex likely) {
        if (sex == Sex.UNKNOWN) {
            sex = likely;
            guessed = true;
        }
    }

    /** Whether somebody may go by "he" or "she": surely, or in spite of what the first name makes one guess. */
    boolean mayBe(Sex other) {
        return guessed || sex.fits(other);
    }

    boolean isPerson() {
        return kind == Kind.PERSON;
    }

    @Override
    public String toString() {
        return kind + " " + names;
    }
}
