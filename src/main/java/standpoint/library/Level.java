package standpoint.library;

/**
 * The parts of a story in the index: one document each. A story is a block, its entities, quotes and stances first and itself last, so that
 * a query can ask for several things of one and the same part.
 */
enum Level {
    STORY,
    ENTITY,
    QUOTE,
    STANCE
}
