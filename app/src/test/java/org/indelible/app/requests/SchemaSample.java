package org.indelible.app.requests;

import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The smallest value that a schema of the described API allows: of an object, what it requires; of several forms, the first. */
record SchemaSample(JsonNode api) {
    private static final JsonNodeFactory JSON = JsonMapper.shared().getNodeFactory();
    private static final Map<String, String> TEXTS = Map.of(
            "", "words",
            "uuid", "6f1c1f52-6c8e-4b7e-9a33-0c5a4b1d2e01",
            "date", "2026-01-05",
            "date-time", "2026-01-05T09:00:00Z",
            "binary", "Dear all");

    /** Whether what the schema describes may hold this. */
    boolean knows(JsonNode schema, String property) {
        return schema.has("$ref")
                ? knows(api.at(schema.path("$ref").asString().substring(1)), property)
                : schema.path("properties").has(property);
    }

    JsonNode of(JsonNode schema) {
        if (schema.has("$ref")) return of(api.at(schema.path("$ref").asString().substring(1)));
        if (schema.has("oneOf"))
            return formed(schema.path("oneOf").path(0).path("$ref").asString());
        if (schema.has("enum")) return schema.path("enum").path(0);
        String type = schema.path("type").asString("");
        return switch (type) {
            case "object" -> object(schema, schema);
            case "string" -> JSON.stringNode(text(schema.path("format").asString("")));
            case "array" -> JSON.arrayNode();
            case "integer" -> JSON.numberNode(1);
            case "boolean" -> JSON.booleanNode(true);
            default -> throw new IllegalStateException("tell this test what " + schema + " is like");
        };
    }

    private static String text(String format) {
        String text = TEXTS.get(format);
        if (text == null) throw new IllegalStateException("tell this test what a " + format + " is like");
        return text;
    }

    /** What the schema requires, with the properties as another part of it describes them. */
    private ObjectNode object(JsonNode requiring, JsonNode describing) {
        ObjectNode object = JSON.objectNode();
        requiring.path("required").forEach(name -> {
            JsonNode property = describing.path("properties").path(name.asString());
            object.set(name.asString(), of(property));
        });
        return object;
    }

    /** One form of a value that has several: its own properties, and the name by which it is told from the others. */
    private ObjectNode formed(String reference) {
        JsonNode form = api.at(reference.substring(1));
        JsonNode base =
                api.at(form.path("allOf").path(0).path("$ref").asString().substring(1));
        JsonNode discriminator = base.path("discriminator");
        String name = discriminator.path("mapping").properties().stream()
                .filter(mapped -> mapped.getValue().asString().equals(reference))
                .findFirst()
                .orElseThrow()
                .getKey();
        return object(form, form.path("allOf").path(1))
                .put(discriminator.path("propertyName").asString(), name);
    }
}
