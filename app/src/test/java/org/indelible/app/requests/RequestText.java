package org.indelible.app.requests;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One request as it is written, placeholders and all.
 *
 * @param title what stands behind {@code ###}
 * @param directives the comments of the form {@code # @directive value}
 * @param headers as written, in order
 */
record RequestText(
        String title, Map<String, String> directives, String method, String url, List<Header> headers, String body) {

    record Header(String name, String value) {}

    Optional<String> directive(String name) {
        return Optional.ofNullable(directives.get(name));
    }
}
