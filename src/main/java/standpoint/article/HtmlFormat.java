package standpoint.article;

import java.nio.file.Path;

final class HtmlFormat implements Format {
    @Override
    public Reading read(byte[] content, Path file) {
        return new Reading.Unreadable(file, "not yet");
    }
}
