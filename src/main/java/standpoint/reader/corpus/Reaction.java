package standpoint.reader.corpus;

import java.util.List;

import standpoint.library.Corpus;

/** What happens when parts of a picture are pressed. */
interface Reaction {

    /** @param title what the stances have in common */
    void evidence(String title, List<Corpus.Taken> stances);

    void actor(Corpus.Holder actor);

    /** An outlet is chosen, to see who is quoted there. */
    void outlet(String name);
}
