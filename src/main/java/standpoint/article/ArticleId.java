package standpoint.article;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Names an article by its text: the first 32 hex digits of the SHA-256 of its UTF-8 bytes, so that opening a text twice changes nothing. */
public record ArticleId(String value) {

    public ArticleId {
        if (!value.matches("[0-9a-f]{32}")) {
            throw new IllegalArgumentException("not an article id: " + value);
        }
    }

    public static ArticleId of(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return new ArticleId(HexFormat.of().formatHex(hash, 0, 16));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
