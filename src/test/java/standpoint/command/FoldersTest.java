package standpoint.command;

import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FoldersTest {

    private static final Path HOME = Path.of("/home/ann");

    @Test
    void linuxHasItsDataAndStateFolders() {
        assertThat(Folders.of("Linux", Map.of(), HOME))
                .isEqualTo(new Folders(HOME.resolve(".local/share/standpoint"), HOME.resolve(".local/state/standpoint"), HOME));
    }

    @Test
    void theUsersChoiceOfFoldersCounts() {
        Path data = Path.of("data").toAbsolutePath();
        assertThat(Folders.of("Linux", Map.of("XDG_DATA_HOME", data.toString(), "XDG_STATE_HOME", "relative"), HOME))
                .isEqualTo(new Folders(data.resolve("standpoint"), HOME.resolve(".local/state/standpoint"), HOME));
    }

    @Test
    void macHasApplicationSupport() {
        assertThat(Folders.of("Mac OS X", Map.of("XDG_DATA_HOME", "/elsewhere"), HOME))
                .isEqualTo(new Folders(HOME.resolve("Library/Application Support/Standpoint"), HOME.resolve("Library/Logs/Standpoint"), HOME));
    }

    @Test
    void windowsHasApplicationData() {
        Path roaming = Path.of("roaming").toAbsolutePath();
        assertThat(Folders.of("Windows 11", Map.of("APPDATA", roaming.toString()), HOME))
                .isEqualTo(new Folders(roaming.resolve("Standpoint"), HOME.resolve("AppData/Local/Standpoint/logs"), HOME));
    }

    @Test
    void theUsersHomeIsWhereTheEnvironmentSaysSo() {
        Path elsewhere = Path.of("elsewhere").toAbsolutePath();
        Folders folders = Folders.of("Linux", Map.of("HOME", elsewhere.toString()), HOME);
        assertThat(folders.library()).isEqualTo(elsewhere.resolve(".local/share/standpoint"));
        assertThat(folders.told(folders.library()).replace('\\', '/')).isEqualTo("~/.local/share/standpoint");
        assertThat(folders.told(HOME)).isEqualTo(HOME.toString());
    }
}
