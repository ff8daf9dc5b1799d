package standpoint.analysis.stances;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What the teacher answered to the questions of {@link TeacherQuestions}, in their order: three numbers of 16 bits each. */
final class TeacherAnswers implements AutoCloseable {

    static final String FILE = "answers.bin";

    /** How likely the holder stands for and against the target. */
    record Answer(float forIt, float against) {

        float stands() {
            return forIt + against;
        }
    }

    private final DataInputStream in;

    TeacherAnswers(Path file) throws IOException {
        in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16));
    }

    Answer next() throws IOException {
        in.readShort();
        float forIt = Float.float16ToFloat(in.readShort());
        return new Answer(forIt, Float.float16ToFloat(in.readShort()));
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
