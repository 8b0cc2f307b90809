package org.indelible.app.json;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.indelible.app.problem.Problem.Violation;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Finds all that does not fit a type, where Jackson stops at the first. Walks the body beside the type: objects by their components, lists by their
 * elements, alternatives by the field that tells them apart; whatever is none of these is given to Jackson alone.
 */
final class Faults {
    private final JsonMapper json;
    private final Misfit misfit;
    private final List<Violation> found = new ArrayList<>();

    Faults(JsonMapper json) {
        this.json = json;
        this.misfit = new Misfit(json);
    }

    /** What is wrong with the body, in its order; enough of it where there is very much. */
    List<Violation> of(JsonNode body, JavaType type) {
        look(body, type, JsonPointer.empty());
        return found;
    }

    private void look(JsonNode node, JavaType type, JsonPointer at) {
        if (found.size() >= BodyReader.MOST_VIOLATIONS) {
            return;
        }
        int before = found.size();
        if (type.isCollectionLikeType() && node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                look(node.get(i), type.getContentType(), at.appendIndex(i));
            }
        } else if (node.isObject() && isAlternative(type.getRawClass())) {
            lookAtAlternative(node, type, at);
        } else if (node.isObject() && isObject(type.getRawClass())) {
            lookAtFields(node, type, at, null);
        }
        if (found.size() == before) {
            read(node, type, at);
        }
    }

    /** What only the whole can tell: a constructor that refuses, or a value of another kind. */
    private void read(JsonNode node, JavaType type, JsonPointer at) {
        try {
            if (node.isNull()) {
                found.add(Violation.at(at.toString(), "field-required", "This cannot be null."));
            } else {
                json.readerFor(type).readValue(node);
            }
        } catch (JacksonException wrong) {
            found.add(misfit.violation(wrong, at, node));
        }
    }

    private void lookAtFields(JsonNode node, JavaType type, JsonPointer at, @Nullable String discriminator) {
        RecordComponent[] components = type.getRawClass().getRecordComponents();
        Set<String> known = new TreeSet<>(
                Stream.concat(Arrays.stream(components).map(RecordComponent::getName), Stream.ofNullable(discriminator))
                        .toList());
        node.propertyNames().stream()
                .filter(name -> !known.contains(name))
                .limit(BodyReader.MOST_VIOLATIONS)
                .forEach(name -> add(at.appendProperty(name), "field-unknown", unknown(known)));
        for (RecordComponent component : components) {
            JsonPointer pointer = at.appendProperty(component.getName());
            JsonNode value = node.get(component.getName());
            boolean required = RequiredUnlessNullable.isRequired(component);
            if (value == null) {
                if (required) add(pointer, "field-required", "This is missing.");
            } else if (required || !value.isNull()) {
                look(value, json.constructType(component.getGenericType()), pointer);
            }
        }
    }

    private void lookAtAlternative(JsonNode node, JavaType family, JsonPointer at) {
        String field = family.getRawClass().getAnnotation(JsonTypeInfo.class).property();
        JsonSubTypes.Type[] members =
                family.getRawClass().getAnnotation(JsonSubTypes.class).value();
        JsonPointer pointer = at.appendProperty(field);
        JsonNode name = node.get(field);
        if (name == null) {
            add(pointer, "field-required", "This is missing; it says what it is: " + names(members) + ".");
        } else if (!name.isString()) {
            add(pointer, "value-type", "This must be a text: one of " + names(members) + ".");
        } else {
            Arrays.stream(members)
                    .filter(member -> member.name().equals(name.stringValue()))
                    .findFirst()
                    .ifPresentOrElse(
                            member -> lookAtFields(node, json.constructType(member.value()), at, field),
                            () -> add(pointer, "value-unknown", "This must be one of " + names(members) + "."));
        }
    }

    private void add(JsonPointer pointer, String code, String sentence) {
        found.add(Violation.at(pointer.toString(), code, sentence));
    }

    private static String unknown(Set<String> known) {
        return "There is no such field here; there are " + String.join(", ", known) + ".";
    }

    private static String names(JsonSubTypes.Type[] members) {
        return Arrays.stream(members).map(JsonSubTypes.Type::name).sorted().collect(Collectors.joining(", "));
    }

    private static boolean isAlternative(Class<?> type) {
        return type.isAnnotationPresent(JsonTypeInfo.class) && type.isAnnotationPresent(JsonSubTypes.class);
    }

    /** Whether it stands in JSON as an object: a record that is not a value of one component. */
    private static boolean isObject(Class<?> type) {
        return type.isRecord()
                && Arrays.stream(type.getRecordComponents())
                        .noneMatch(component -> component.getAccessor().isAnnotationPresent(JsonValue.class));
    }
}
