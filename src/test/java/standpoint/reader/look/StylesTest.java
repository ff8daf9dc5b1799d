package standpoint.reader.look;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javafx.scene.paint.Color;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import standpoint.analysis.Entity;
import standpoint.analysis.Position;
import standpoint.article.Zone;
import standpoint.reader.state.Speakers;

import static org.assertj.core.api.Assertions.assertThat;

/** The style sheets and the code agree. */
class StylesTest {

    private static final double READABLE = 4.5;
    private static final double HIGH = 7;
    private static final Pattern DEFINED = Pattern.compile("(?m)^\\s*(-sp-[a-z-]+)\\s*:\\s*([^;]+);");
    private static final Pattern USED = Pattern.compile("(?<!^)(?<![a-z-])(-sp-[a-z-]+)");
    private static final Pattern CLASS = Pattern.compile("\\.([a-z][a-z-]*)");

    @ParameterizedTest
    @ValueSource(strings = {"dark.css", "contrast.css"})
    void allThemesDefineTheSameRoles(String theme) throws IOException {
        assertThat(roles(theme).keySet()).isNotEmpty().isEqualTo(roles("light.css").keySet());
    }

    /** Otherwise one of them would be left as it is in one theme alone. */
    @Test
    void theSafeColoursChangeTheSameRolesInAllThemes() throws IOException {
        assertThat(roles("light-safe.css").keySet()).isNotEmpty().isEqualTo(roles("dark-safe.css").keySet());
        assertThat(roles("light.css").keySet()).containsAll(roles("light-safe.css").keySet());
    }

    @Test
    void highContrastIsHigh() throws IOException {
        Map<String, Color> colours = roles("contrast.css");
        for (String ground : List.of("-sp-page", "-sp-chrome", "-sp-card", "-sp-quote", "-sp-lit", "-sp-flash", "-sp-found", "-sp-list-selected")) {
            assertThat(contrast(colour(colours, "-sp-text"), colour(colours, ground))).as("text on %s", ground).isGreaterThanOrEqualTo(HIGH);
        }
    }

    @Test
    void everyRoleOfTheRulesIsDefined() throws IOException {
        assertThat(roles("light.css").keySet()).as("roles of light.css and dark.css").containsAll(usedRoles());
    }

    @Test
    void everyDefinedRoleIsUsed() throws IOException {
        assertThat(usedRoles()).as("roles in reader.css").containsAll(roles("light.css").keySet());
    }

    @Test
    void theRulesNameNoColours() throws IOException {
        assertThat(sheet("reader.css")).doesNotContainPattern(":[^;{}]*#[0-9a-fA-F]{3,8}");
    }

    @Test
    void everyStyleClassOfTheCodeHasARule() throws IOException {
        Set<String> ruled = new TreeSet<>();
        CLASS.matcher(sheet("reader.css")).results().map(match -> match.group(1)).forEach(ruled::add);
        assertThat(ruled).as("style classes in reader.css").containsAll(classesOfTheCode());
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, false", "DARK, false", "CONTRAST, false", "LIGHT, true", "DARK, true", "CONTRAST, true"})
    void textCanBeRead(Theme theme, boolean safe) throws IOException {
        Map<String, Color> colours = SafeColoursTest.colours(theme, safe);
        Map<String, Set<String>> onGround = Map.of(
                "-sp-page", Set.of("-sp-text", "-sp-muted", "-sp-faint", "-sp-faded", "-sp-accent", "-sp-person", "-sp-organization", "-sp-place", "-sp-group"),
                "-sp-quote", Set.of("-sp-text", "-sp-muted", "-sp-person", "-sp-organization", "-sp-place", "-sp-group"),
                "-sp-lit", Set.of("-sp-text"),
                "-sp-flash", Set.of("-sp-text"),
                "-sp-chrome", Set.of("-sp-text", "-sp-muted", "-sp-faint", "-sp-accent", "-sp-against"),
                "-sp-card", Set.of("-sp-text", "-sp-muted", "-sp-accent", "-sp-faint"),
                "-sp-card-selected", Set.of("-sp-text", "-sp-muted", "-sp-accent"),
                "-sp-list-selected", Set.of("-sp-text", "-sp-muted"),
                "-sp-notice", Set.of("-sp-text"),
                "-sp-warning", Set.of("-sp-text", "-sp-warning-text"));
        onGround.forEach((ground, texts) -> texts.forEach(text -> assertReadable(colours, text, ground)));
        Stream.of("for", "against", "undecided", "affirms", "denies", "doubts", "person", "organization", "place", "group")
                .forEach(name -> assertReadable(colours, "-sp-" + name, "-sp-" + name + "-soft"));
        Stream.of("a", "b", "c", "d", "e", "f", "g", "h").map("-sp-speaker-"::concat)
                .forEach(ground -> Stream.of("-sp-text", "-sp-muted", "-sp-person", "-sp-organization", "-sp-place", "-sp-group")
                        .forEach(text -> assertReadable(colours, text, ground)));
        Stream.of("-sp-chrome", "-sp-list-selected", "-sp-list-hover").forEach(ground -> assertReadable(colours, "-sp-text", ground));
        Stream.of("-sp-text", "-sp-person", "-sp-organization", "-sp-place", "-sp-group").forEach(text -> assertReadable(colours, text, "-sp-found"));
        assertReadable(colours, "-sp-accent", "-sp-list-hover");
        assertReadable(colours, "-sp-on-accent", "-sp-accent");
    }

    private static void assertReadable(Map<String, Color> colours, String text, String ground) {
        assertThat(contrast(colour(colours, text), colour(colours, ground))).as("contrast of %s on %s", text, ground).isGreaterThanOrEqualTo(READABLE);
    }

    static Color colour(Map<String, Color> colours, String role) {
        assertThat(colours).containsKey(role);
        return colours.getOrDefault(role, Color.TRANSPARENT);
    }

    /** The contrast ratio of the Web Content Accessibility Guidelines: 1 to 21. */
    private static double contrast(Color one, Color other) {
        double lighter = Math.max(luminance(one), luminance(other));
        double darker = Math.min(luminance(one), luminance(other));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed()) + 0.7152 * linear(colour.getGreen()) + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }

    static Map<String, Color> roles(String theme) throws IOException {
        Map<String, Color> roles = new LinkedHashMap<>();
        for (MatchResult role : DEFINED.matcher(sheet(theme)).results().toList()) {
            roles.put(role.group(1), Color.web(role.group(2).strip()));
        }
        return roles;
    }

    private static Set<String> usedRoles() throws IOException {
        Set<String> used = new TreeSet<>();
        USED.matcher(sheet("reader.css")).results().map(match -> match.group(1)).forEach(used::add);
        return used;
    }

    private static Set<String> classesOfTheCode() {
        Set<String> classes = new TreeSet<>();
        Arrays.stream(Styles.class.getFields()).filter(field -> Modifier.isStatic(field.getModifiers())).map(StylesTest::value).forEach(classes::add);
        Arrays.stream(Zone.Kind.values()).map(Styles::of).forEach(classes::add);
        Arrays.stream(Entity.Kind.values()).map(Styles::of).forEach(classes::add);
        Arrays.stream(Position.values()).map(Styles::of).forEach(classes::add);
        IntStream.range(0, Speakers.COLOURS).mapToObj(Optional::of).map(Styles::ofSpeaker).forEach(classes::add);
        return classes;
    }

    private static String value(Field constant) {
        try {
            return String.valueOf(constant.get(null));
        } catch (IllegalAccessException e) {
            throw new AssertionError(constant.getName(), e);
        }
    }

    private static String sheet(String name) throws IOException {
        try (InputStream in = StylesTest.class.getResourceAsStream("/styles/" + name)) {
            assertThat(in).as(name).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replaceAll("(?s)/\\*.*?\\*/", "");
        }
    }
}
