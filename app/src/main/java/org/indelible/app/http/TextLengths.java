package org.indelible.app.http;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.Schema;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.indelible.command.acting.CannotBeTooLong;
import org.indelible.command.acting.Lengths;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.OpenApiCustomizer;

/** States in the description of every body how long its texts and lists may be, as {@link Lengths} and {@link CannotBeTooLong} hold it. */
@SuppressWarnings("rawtypes") // the model of OpenAPI uses them so
final class TextLengths implements OpenApiCustomizer {

    @Override
    public void customise(OpenAPI api) {
        Map<String, Schema> named = api.getComponents().getSchemas();
        Set<Schema<?>> seen = new HashSet<>();
        api.getPaths().values().stream()
                .map(PathItem::getPost)
                .filter(Objects::nonNull)
                .map(Operation::getRequestBody)
                .filter(Objects::nonNull)
                .flatMap(body -> body.getContent().values().stream())
                .forEach(content -> limit("", content.getSchema(), named, seen));
    }

    private static void limit(String name, @Nullable Schema<?> schema, Map<String, Schema> named, Set<Schema<?>> seen) {
        if (schema == null) return;
        if (schema.get$ref() != null) {
            Schema<?> meant = named.get(schema.get$ref().replaceFirst(".*/", ""));
            if (meant != null && seen.add(meant)) limit(name, meant, named, seen);
            return;
        }
        if (isFreeText(schema)) schema.setMaxLength(Lengths.of(name));
        if (schema.getItems() != null) schema.setMaxItems(CannotBeTooLong.ITEMS);
        limit(name, schema.getItems(), named, seen);
        orEmpty(schema.getProperties()).forEach((property, type) -> limit(property, type, named, seen));
        parts(schema).forEach(part -> limit(name, part, named, seen));
    }

    private static boolean isFreeText(Schema<?> schema) {
        boolean text = "string".equals(schema.getType())
                || (schema.getTypes() != null && schema.getTypes().contains("string"));
        return text && schema.getFormat() == null && schema.getEnum() == null && schema.getConst() == null;
    }

    private static Stream<Schema> parts(Schema<?> schema) {
        return Stream.of(schema.getOneOf(), schema.getAnyOf(), schema.getAllOf())
                .filter(Objects::nonNull)
                .flatMap(List::stream);
    }

    private static Map<String, Schema> orEmpty(@Nullable Map<String, Schema> properties) {
        return properties == null ? Map.of() : properties;
    }
}
