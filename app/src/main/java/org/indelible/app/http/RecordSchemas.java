package org.indelible.app.http;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonValue;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.media.Discriminator;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Iterator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Describes our records as they are read and written: a component is required unless the code says {@code @Nullable}, a nested type is
 * named with the type around it, and the alternatives of a sealed type by their codes.
 */
final class RecordSchemas implements ModelConverter {
    private static final String SCHEMAS = "#/components/schemas/";

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> others) {
        Class<?> raw = Json.mapper().constructType(type.getType()).getRawClass();
        if (isOurs(raw)) {
            type.setName(name(raw));
        }
        Schema<?> resolved = others.hasNext() ? others.next().resolve(type, context, others) : null;
        Schema<?> defined = context.getDefinedModels().get(name(raw));
        if (isOurs(raw) && defined != null) {
            describe(defined, raw);
        }
        return resolved;
    }

    private static boolean isOurs(Class<?> raw) {
        return raw.getName().startsWith("org.indelible.")
                && (raw.isRecord() || raw.isInterface())
                && components(raw)
                        .noneMatch(component -> component.getAccessor().isAnnotationPresent(JsonValue.class));
    }

    private static String name(Class<?> raw) {
        Class<?> around = raw.getEnclosingClass();
        boolean alone = around == null || around.getSimpleName().endsWith("Api");
        return alone ? raw.getSimpleName() : name(around) + raw.getSimpleName();
    }

    private static void describe(Schema<?> schema, Class<?> raw) {
        JsonSubTypes alternatives = raw.getAnnotation(JsonSubTypes.class);
        Discriminator discriminator = schema.getDiscriminator();
        if (alternatives != null && discriminator != null) {
            Arrays.stream(alternatives.value())
                    .forEach(each -> discriminator.mapping(each.name(), SCHEMAS + name(each.value())));
        }
        Schema<?> own = own(schema);
        components(raw)
                .filter(component -> !component.getAnnotatedType().isAnnotationPresent(Nullable.class))
                .map(RecordComponent::getName)
                .filter(name ->
                        own.getProperties() != null && own.getProperties().containsKey(name))
                .filter(name -> own.getRequired() == null || !own.getRequired().contains(name))
                .forEach(own::addRequiredItem);
    }

    private static Stream<RecordComponent> components(Class<?> raw) {
        return raw.isRecord() ? Arrays.stream(raw.getRecordComponents()) : Stream.empty();
    }

    /** The part of a schema that names the components, which stands beside a reference where the type is one of several alternatives. */
    private static Schema<?> own(Schema<?> schema) {
        if (schema.getAllOf() != null) {
            for (Schema<?> part : schema.getAllOf()) {
                if (part.getProperties() != null) {
                    return part;
                }
            }
        }
        return schema;
    }
}
