package org.indelible.app.requests;

import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** An operation as the served description tells of it, and how to call it knowing no more than that. */
record ServedOperation(String method, String path, JsonNode described, SchemaSample sample) {
    private static final String JSON = "application/json";
    private static final String FORM = "multipart/form-data";
    private static final String KEY = "Idempotency-Key";
    private static final String PURPOSE = "Access-Purpose";

    static List<ServedOperation> all(JsonNode api) {
        var sample = new SchemaSample(api);
        return api.path("paths").properties().stream()
                .flatMap(path -> path.getValue().properties().stream()
                        .map(operation -> new ServedOperation(
                                operation.getKey().toUpperCase(Locale.ROOT),
                                path.getKey(),
                                operation.getValue(),
                                sample)))
                .toList();
    }

    /** Whether it says that it needs no token. */
    boolean isPublic() {
        return described.path("security").isArray()
                && described.path("security").isEmpty();
    }

    /** The roles that it says may call it. */
    Set<String> roles() {
        return described.path("x-roles").values().stream()
                .map(JsonNode::asString)
                .collect(Collectors.toSet());
    }

    /** What stands in the lanes when somebody is refused; nothing where it neither shows nor changes anything of a record. */
    Optional<String> recordedWhenRefused() {
        if (method.equals("POST") && path.endsWith("/misuse-cases/{misuse}/access-log"))
            return Optional.of("disclosure.refused"); // the log is read first
        if (takes(KEY)) return Optional.of("command.refused");
        return takes(PURPOSE) ? Optional.of("disclosure.refused") : Optional.empty();
    }

    boolean isAboutOneFile() {
        return path.contains("{file}");
    }

    boolean takesJson() {
        return content().has(JSON);
    }

    /** The address, with what it needs to be complete; an identity that is not known is that of nothing. */
    String address(Map<String, String> known) {
        String query = parameters("query")
                .filter(parameter -> parameter.path("required").asBoolean(false))
                .map(parameter -> name(parameter) + "=" + value(parameter, known))
                .collect(Collectors.joining("&", "?", ""));
        String filled = parameters("path")
                .reduce(
                        path,
                        (address, parameter) -> address.replace("{" + name(parameter) + "}", value(parameter, known)),
                        (one, _) -> one);
        return query.length() > 1 ? filled + query : filled;
    }

    /** The headers that it needs, names and values in turn. */
    String[] headers() {
        Stream<String> type = content().propertyNames().stream()
                .flatMap(form -> Stream.of("Content-Type", form.equals(FORM) ? Multipart.TYPE : form));
        Stream<String> needed = parameters("header")
                .filter(parameter -> parameter.path("required").asBoolean(false))
                .flatMap(parameter ->
                        Stream.of(name(parameter), name(parameter).equals(PURPOSE) ? "casework" : "\"0\""));
        return Stream.concat(type, needed).toArray(String[]::new);
    }

    /** A body that has everything that is required. */
    BodyPublisher body() {
        if (takesJson()) return BodyPublishers.ofString(json().toString());
        return content().has(FORM) ? form() : BodyPublishers.noBody();
    }

    /** Whether its body may hold this, in a meaning of the operation's own. */
    boolean bodyKnows(String property) {
        return sample.knows(content().path(JSON).path("schema"), property);
    }

    /** The same as JSON, to be changed. */
    ObjectNode json() {
        return (ObjectNode) sample.of(content().path(JSON).path("schema"));
    }

    private BodyPublisher form() {
        var parts = new Multipart();
        sample.of(content().path(FORM).path("schema")).properties().stream()
                .sorted(Comparator.comparing(part -> part.getValue().isString()))
                .forEach(part -> parts.part(
                        part.getKey(), part.getValue().asString(part.getValue().toString())));
        return parts.whole();
    }

    private JsonNode content() {
        return described.path("requestBody").path("content");
    }

    private boolean takes(String header) {
        return parameters("header").anyMatch(parameter -> name(parameter).equals(header));
    }

    private Stream<JsonNode> parameters(String in) {
        return described.path("parameters").values().stream()
                .filter(parameter -> parameter.path("in").asString("").equals(in));
    }

    private static String name(JsonNode parameter) {
        return parameter.path("name").asString();
    }

    private String value(JsonNode parameter, Map<String, String> known) {
        return known.getOrDefault(
                name(parameter), sample.of(parameter.path("schema")).asString());
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
