package standpoint.article;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The lines above a story that came as mail: {@code From: ...}, {@code Subject: ...}, {@code Date: ...}. */
final class MailHeader {

    private static final Pattern FIELD = Pattern.compile("(?<name>from|to|cc|bcc|subject|date|sent|reply-to|sender|organi[sz]ation|message-id"
            + "|in-reply-to|references|importance|priority|attachments?|mime-version|content-[\\w-]+|list-[\\w-]+|return-path|received|x-[\\w-]+)"
            + "\\s*:\\s*(?<value>.*)", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern REPLY = Pattern.compile("^(?:(?:re|fwd?|fw)\\s*:\\s*)+", Pattern.CASE_INSENSITIVE);

    private MailHeader() {}

    /** How many of the first lines are fields; 0 for a story that only begins with a word and a colon. */
    static int length(List<String> lines) {
        int length = 0;
        boolean mail = false;
        while (length < lines.size() && isField(lines.get(length))) {
            mail |= !value("from", lines.get(length)).isEmpty() || !value("subject", lines.get(length)).isEmpty();
            length++;
        }
        return mail && length >= 2 ? length : 0;
    }

    static boolean isField(String line) {
        return FIELD.matcher(line).matches();
    }

    /** Whether the line tells when the mail was sent. */
    static boolean isDate(String line) {
        return !value("date", line).isEmpty() || !value("sent", line).isEmpty();
    }

    /** What a mail is about, without "Re:" and "Fwd:". */
    static Optional<String> subject(String line) {
        return Optional.of(REPLY.matcher(value("subject", line)).replaceFirst("")).filter(subject -> !subject.isEmpty());
    }

    private static String value(String name, String line) {
        Matcher field = FIELD.matcher(line);
        return field.matches() && field.group("name").toLowerCase(Locale.ROOT).equals(name) ? Whitespace.trim(field.group("value")) : "";
    }
}
