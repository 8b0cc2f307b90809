package org.indelible.app.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/** What builds packages: the product in the version of its build, as Maven writes it beside the classes. */
final class Product {
    static final String NAME_AND_VERSION = "Indelible " + version();

    private Product() {}

    private static String version() {
        var build = new Properties();
        try (InputStream built =
                Objects.requireNonNull(Product.class.getResourceAsStream("build.properties"), "build.properties")) {
            build.load(built);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return build.getProperty("version");
    }
}
