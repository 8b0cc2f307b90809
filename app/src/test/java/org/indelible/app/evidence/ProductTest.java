package org.indelible.app.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ProductTest {
    @Test
    void a_package_names_the_version_that_was_built() throws IOException {
        String version = Product.NAME_AND_VERSION.substring("Indelible ".length());
        assertThat(version).matches("[0-9]+[.][0-9]+[.][0-9]+(-SNAPSHOT)?");
        assertThat(Files.readString(Path.of("pom.xml"))).contains("<version>" + version + "</version>");
    }
}
