package standpoint.analysis;

import java.util.List;

import standpoint.article.Span;

/** Something found in the text, with the words it stands on. */
public sealed interface Annotation permits Mention, Quote, Stance {

    /** The words to show for it, in text order; never empty. */
    List<Span> spans();
}
