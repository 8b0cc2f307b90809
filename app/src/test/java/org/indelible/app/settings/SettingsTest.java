package org.indelible.app.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SettingsTest {
    /** Read by Spring and by the command line, not by {@link Settings}. */
    private static final Set<String> BESIDE = Set.of("INDELIBLE_PORT");

    @Test
    void the_page_of_settings_names_every_variable_that_is_read_and_no_other() throws IOException {
        Set<String> read = Stream.concat(variables("INDELIBLE", Settings.class), BESIDE.stream())
                .collect(Collectors.toSet());
        assertThat(onThePage()).containsExactlyInAnyOrderElementsOf(read);
    }

    @Test
    void the_page_says_needed_of_every_variable_without_which_nothing_starts() throws IOException {
        List<String> missing = SettingsReader.read(List.of()).missing();
        String page = Files.readString(page());
        assertThat(missing)
                .isNotEmpty()
                .allSatisfy(variable ->
                        assertThat(page).containsPattern("(?m)^\\| `" + variable + "` \\|.*\\| needed \\|$"));
        assertThat(Pattern.compile("\\| needed \\|").matcher(page).results()).hasSameSizeAs(missing);
    }

    private static Stream<String> variables(String prefix, Class<?> settings) {
        return Arrays.stream(settings.getRecordComponents()).flatMap(component -> variables(prefix, component));
    }

    private static Stream<String> variables(String prefix, RecordComponent component) {
        String name = prefix + "_" + component.getName().toUpperCase(Locale.ROOT);
        if (component.getType().isRecord()) return variables(name, component.getType());
        if (component.getGenericType() instanceof ParameterizedType list
                && list.getActualTypeArguments()[0] instanceof Class<?> element
                && element.isRecord()) return variables(name + "_0", element);
        return Stream.of(name);
    }

    private static List<String> onThePage() throws IOException {
        return Pattern.compile("(?m)^\\| `(INDELIBLE_\\w+)` \\|")
                .matcher(Files.readString(page()))
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }

    private static Path page() {
        return Path.of("..", "docs", "settings.md");
    }
}
