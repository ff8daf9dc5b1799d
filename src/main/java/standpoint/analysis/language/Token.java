package standpoint.analysis.language;

import standpoint.article.Span;

/**
 * A word or punctuation mark.
 *
 * @param index    its place in {@link ParsedText#tokens}
 * @param sentence its sentence's place in {@link ParsedText#sentences}
 * @param span     where it stands in the article's text
 * @param word     as written
 * @param lemma    base form in lower case
 * @param tag      part of speech (Penn Treebank)
 * @param name     what kind of name it is part of, by itself (the document's vote comes later)
 * @param head     index of the word it depends on, -1 for the head of a sentence
 * @param relation its dependency relation (basic Universal Dependencies)
 */
public record Token(int index, int sentence, Span span, String word, String lemma, String tag, NameKind name, int head, String relation) {

    /** The kinds of names that the tagger knows. */
    public enum NameKind { PERSON, ORGANIZATION, LOCATION, NONE }

    public boolean isVerb() {
        return tag.startsWith("VB") || tag.equals("MD");
    }

    public boolean isNoun() {
        return tag.startsWith("NN");
    }

    public boolean isProperNoun() {
        return tag.startsWith("NNP");
    }

    public boolean isPronoun() {
        return tag.equals("PRP") || tag.equals("PRP$");
    }

    /** Whether it holds a letter or a digit. */
    public boolean isWord() {
        return word.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    public boolean isCapitalised() {
        return Character.isUpperCase(word.codePointAt(0));
    }

    public boolean hasRelation(String... relations) {
        for (String each : relations) {
            if (relation.equals(each)) {
                return true;
            }
        }
        return false;
    }
}
