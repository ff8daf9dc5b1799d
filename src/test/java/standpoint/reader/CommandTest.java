package standpoint.reader;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CommandTest {

    @Test
    void noTwoCommandsShareAKeyOrAName() {
        assertThat(Command.values()).extracting(command -> command.key().getName()).doesNotHaveDuplicates();
        assertThat(Command.values()).extracting(Command::label).doesNotHaveDuplicates();
    }
}
