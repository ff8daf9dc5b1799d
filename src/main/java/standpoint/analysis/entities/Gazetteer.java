package standpoint.analysis.entities;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import standpoint.analysis.Entity.Kind;
import standpoint.analysis.language.WordList;

/** Countries, capitals and bodies with their other names, from {@code places.txt} and {@code bodies.txt}. */
final class Gazetteer {

    /** @param name the name that all variants share */
    record Entry(String name, Kind kind) {}

    /** More words than any listed name has. */
    static final int LONGEST = 6;

    private final Map<String, Entry> byName = new HashMap<>();
    private final Map<String, String> countryOfPeople = new HashMap<>();
    private final Map<String, String> speaksFor = new HashMap<>();

    Gazetteer() {
        for (String line : WordList.lines("places")) {
            addCountry(WordList.cells(line));
        }
        WordList.lines("regions").forEach(line -> addNamed(WordList.cells(line), Kind.PLACE));
        WordList.lines("bodies").forEach(line -> addNamed(WordList.cells(line), Kind.ORGANIZATION));
    }

    private void addNamed(List<String> cells, Kind kind) {
        add(cells.getFirst(), cells.getFirst(), kind);
        if (cells.size() > 1) {
            WordList.list(cells.get(1)).forEach(other -> add(other, cells.getFirst(), kind));
        }
        if (cells.size() > 2) {
            speaksFor.put(cells.getFirst(), cells.get(2));
        }
    }

    private void addCountry(List<String> cells) {
        String country = cells.getFirst();
        add(country, country, Kind.PLACE);
        if (cells.size() > 1 && !cells.get(1).isEmpty()) {
            add(cells.get(1), cells.get(1), Kind.PLACE);
            if (!cells.get(1).equals(country)) {
                speaksFor.put(cells.get(1), country);
            }
        }
        if (cells.size() > 2) {
            WordList.list(cells.get(2)).forEach(people -> countryOfPeople.put(people, country));
        }
        if (cells.size() > 3) {
            WordList.list(cells.get(3)).forEach(other -> add(other, country, Kind.PLACE));
        }
    }

    private void add(String variant, String name, Kind kind) {
        byName.putIfAbsent(variant, new Entry(name, kind));
    }

    /** The entry for a name exactly as written, a leading "the" aside. */
    Optional<Entry> find(String name) {
        Entry entry = byName.get(name);
        if (entry == null && (name.startsWith("the ") || name.startsWith("The "))) {
            entry = byName.get(name.substring(4));
        }
        return Optional.ofNullable(entry);
    }

    /** Whether "The" is part of it, as in "The Hague". */
    boolean hasExactly(String name) {
        return byName.containsKey(name);
    }

    /** The country whose government speaks when a capital or a seat of power does: "Ukraine" for "Kyiv", "Russia" for "Kremlin". */
    Optional<String> speaksFor(String name) {
        return find(name).map(Entry::name).map(speaksFor::get);
    }

    boolean isCountry(String name) {
        return find(name).filter(entry -> entry.kind() == Kind.PLACE && countryOfPeople.containsValue(entry.name())).isPresent();
    }

    /** "Finland" for "Finnish" and "Finns". */
    Optional<String> countryOf(String people) {
        return Optional.ofNullable(countryOfPeople.get(people));
    }
}
