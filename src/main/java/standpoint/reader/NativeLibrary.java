package standpoint.reader;

import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.util.Locale;

/** A library of the system that JavaFX needs on Linux. It is looked for beforehand, because JavaFX itself answers with a stack trace. */
enum NativeLibrary {
    FREETYPE("libfreetype.so.6", false),
    PANGO("libpangoft2-1.0.so.0", false),
    GTK("libgtk-3.so.0", true),
    XTST("libXtst.so.6", true);

    private final String file;
    private final boolean onlyForScreens;

    NativeLibrary(String file, boolean onlyForScreens) {
        this.file = file;
        this.onlyForScreens = onlyForScreens;
    }

    /** Whether the window, or the picture of it, cannot be had for want of this library. */
    boolean isWanting(boolean offScreen) {
        boolean needed = isLinux() && !(offScreen && onlyForScreens);
        return needed && !canLoad(file);
    }

    private static boolean isLinux() {
        return System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("linux");
    }

    /** Whether the system's loader finds a library of this name and can use it. */
    @SuppressWarnings("restricted") // loading is the only sure way to know; the same libraries are loaded a moment later anyway
    static boolean canLoad(String file) {
        try (Arena arena = Arena.ofConfined()) {
            SymbolLookup.libraryLookup(file, arena);
            return true;
        } catch (IllegalArgumentException notThere) {
            return false;
        }
    }
}
