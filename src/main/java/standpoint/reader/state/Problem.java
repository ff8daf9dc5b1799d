package standpoint.reader.state;

/** Something that went wrong: what it was about (a file's name, say), and why in one sentence. */
public record Problem(String what, String why) {}
