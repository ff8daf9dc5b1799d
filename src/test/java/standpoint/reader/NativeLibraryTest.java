package standpoint.reader;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

import static org.assertj.core.api.Assertions.assertThat;

class NativeLibraryTest {

    @Test
    void aLibraryThatIsNotThereCannotBeLoaded() {
        assertThat(NativeLibrary.canLoad("libno-such-library.so.1")).isFalse();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void theCLibraryCanBeLoaded() {
        assertThat(NativeLibrary.canLoad("libc.so.6")).isTrue();
    }
}
