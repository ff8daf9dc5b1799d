package standpoint.analysis;

/** Names an entity within one analysis ({@code e1}, {@code e2}, in the order of first mention). */
public record EntityId(String value) {}
