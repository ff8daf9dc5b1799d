package standpoint.library;

import java.util.List;

/** A query as the user wrote it. */
sealed interface Syntax {

    /** The empty query. */
    record Everything() implements Syntax {}

    record Word(String text, Form form) implements Syntax {}

    record Phrase(String text) implements Syntax {}

    /** {@code person:="Anna Berg"}: a field has this and nothing more. */
    record Whole(SearchField field, String name) implements Syntax {}

    /** @param inner holds no field again */
    record Fielded(SearchField field, Syntax inner) implements Syntax {}

    record Not(Syntax inner) implements Syntax {}

    record And(List<Syntax> parts) implements Syntax {

        public And {
            parts = List.copyOf(parts);
        }
    }

    record Or(List<Syntax> parts) implements Syntax {

        public Or {
            parts = List.copyOf(parts);
        }
    }

    enum Form {
        WHOLE,
        /** {@code tank*} */
        PREFIX,
        /** The word itself, or one that begins so: somebody is writing it. */
        UNFINISHED,
        /** {@code tank~} */
        FUZZY
    }
}
