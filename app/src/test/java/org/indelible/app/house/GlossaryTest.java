package org.indelible.app.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The glossary is the contract of names: every type it points at exists. */
class GlossaryTest {
    private static final Pattern TYPE = Pattern.compile("\\| `(\\w+)` \\|$", Pattern.MULTILINE);

    @Test
    void every_term_is_embodied_by_a_type_that_exists() throws IOException {
        Set<String> types = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.indelible").stream()
                        .map(JavaClass::getSimpleName)
                        .collect(Collectors.toSet());
        List<String> named = TYPE.matcher(Files.readString(Path.of("../GLOSSARY.md")))
                .results()
                .map(match -> match.group(1))
                .toList();
        assertThat(named).hasSizeGreaterThan(30);
        assertThat(types).containsAll(named);
    }
}
