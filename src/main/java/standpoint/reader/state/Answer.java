package standpoint.reader.state;

import java.util.Optional;

/** What was asked for, as far as it has come. */
public sealed interface Answer<T> {

    record Waiting<T>() implements Answer<T> {}

    record Ready<T>(T answer) implements Answer<T> {}

    /** @param why one or two sentences for the user */
    record Missing<T>(String why) implements Answer<T> {}

    default Optional<T> value() {
        return this instanceof Ready<T>(T answer) ? Optional.of(answer) : Optional.empty();
    }
}
