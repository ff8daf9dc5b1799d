package standpoint.analysis.language;

import java.util.Arrays;

/**
 * How far a sentence is parsed (arc-standard; Nivre 2004): a stack, the words to come, the arcs so far. Word 0 is the root above the sentence, the
 * words of the sentence count from 1; −1 is none.
 */
final class DependencyState {

    private static final int NONE = -1;

    private final int[] words;
    private final int[] tags;
    private final int noWord;
    private final int noTag;
    private final int rootWord;
    private final int rootTag;
    private final int[] stack;
    private int height;
    private int next = 1;
    private final int[] heads;
    private final int[] relations;
    // the outermost dependents on either side; they come from the inside out, so the last one is the outermost
    private final int[][] leftmost;
    private final int[][] rightmost;

    /** @param words the numbers that the model has for the words of a sentence */
    DependencyState(DependencyModel model, int[] words, int[] tags) {
        this.words = words;
        this.tags = tags;
        noWord = model.word(DependencyNetwork.NULL);
        noTag = model.tag(DependencyNetwork.NULL);
        rootWord = model.word(DependencyNetwork.ROOT);
        rootTag = model.tag(DependencyNetwork.ROOT);
        int size = words.length + 1;
        stack = new int[size];
        height = 1;
        heads = filled(size);
        relations = new int[size];
        leftmost = new int[][]{filled(size), filled(size)};
        rightmost = new int[][]{filled(size), filled(size)};
    }

    private static int[] filled(int size) {
        int[] all = new int[size];
        Arrays.fill(all, NONE);
        return all;
    }

    boolean isDone() {
        return height == 1 && !hasNext();
    }

    boolean hasNext() {
        return next < heads.length;
    }

    /** Whether there are two words on the stack, above the root, of which one may hang on the other. */
    boolean hasPair() {
        return height > 2;
    }

    void shift() {
        stack[height++] = next++;
    }

    /** The second word of the stack hangs on the top one and leaves the stack. */
    void attachLeft(int relation) {
        int head = stack[height - 1];
        int dependent = stack[height - 2];
        attach(dependent, head, relation, leftmost);
        stack[height - 2] = head;
        height--;
    }

    /** The top word hangs on the second one and leaves the stack. */
    void attachRight(int relation) {
        attach(stack[height - 1], stack[height - 2], relation, rightmost);
        height--;
    }

    private void attach(int dependent, int head, int relation, int[][] side) {
        heads[dependent] = head;
        relations[dependent] = relation;
        side[1][head] = side[0][head];
        side[0][head] = dependent;
    }

    /** Of a word of the sentence. @return 0 for the root */
    int head(int word) {
        return heads[word];
    }

    int relation(int word) {
        return relations[word];
    }

    /** Writes the network's 48 features: three words of the stack, three to come, and dependents of the two on top of the stack. */
    void features(int[] to) {
        for (int i = 0; i < 3; i++) {
            feature(to, i, onStack(2 - i));
            feature(to, 3 + i, next + i < heads.length ? next + i : NONE);
        }
        for (int i = 0; i < 2; i++) {
            int word = onStack(i);
            int at = 6 + 6 * i;
            dependent(to, at, of(leftmost[0], word));
            dependent(to, at + 1, of(rightmost[0], word));
            dependent(to, at + 2, of(leftmost[1], word));
            dependent(to, at + 3, of(rightmost[1], word));
            dependent(to, at + 4, of(leftmost[0], of(leftmost[0], word)));
            dependent(to, at + 5, of(rightmost[0], of(rightmost[0], word)));
        }
    }

    private int onStack(int depth) {
        return depth < height ? stack[height - 1 - depth] : NONE;
    }

    private static int of(int[] dependents, int word) {
        return word == NONE ? NONE : dependents[word];
    }

    private void feature(int[] to, int at, int word) {
        to[at] = word > 0 ? words[word - 1] : word == 0 ? rootWord : noWord;
        to[DependencyNetwork.WORDS + at] = word > 0 ? tags[word - 1] : word == 0 ? rootTag : noTag;
    }

    private void dependent(int[] to, int at, int word) {
        feature(to, at, word);
        to[DependencyNetwork.WORDS + DependencyNetwork.TAGS + at - 6] = word > 0 ? relations[word] : 0;
    }
}
