package org.indelible.app.json;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.indelible.app.problem.Problem.Violation;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JacksonException.Reference;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.InvalidNullException;
import tools.jackson.databind.exc.InvalidTypeIdException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.exc.ValueInstantiationException;
import tools.jackson.databind.json.JsonMapper;

/** Says in our words what Jackson could not read. Never quotes the value: it may be a person's. */
final class Misfit {
    private static final Pattern CODE = Pattern.compile("[a-z]+(-[a-z]+)+");

    private final JsonMapper json;

    Misfit(JsonMapper json) {
        this.json = json;
    }

    List<Violation> violations(JacksonException wrong, JsonNode tree) {
        JsonPointer pointer = pointer(wrong);
        if (!pointer.matches() && tree.at(pointer).isMissingNode()) {
            return missing(wrong, pointer.head(), tree);
        }
        return List.of(violation(wrong, pointer.toString(), tree.at(pointer)));
    }

    private Violation violation(JacksonException wrong, String pointer, JsonNode value) {
        return switch (wrong) {
            case UnrecognizedPropertyException unknown -> unknown(pointer, unknown.getKnownPropertyIds());
            case InvalidNullException _ -> Violation.at(pointer, "field-required", "This cannot be null.");
            case InvalidTypeIdException _ -> Violation.at(pointer, "value-unknown", "This type is not known here.");
            case InvalidFormatException format
            when value.isString() && Wanted.isText(format.getTargetType()) ->
                malformed(format.getTargetType(), pointer);
            case MismatchedInputException mismatch
            when !value.isNull() ->
                Violation.at(pointer, "value-type", "This must be " + Wanted.of(mismatch.getTargetType()) + ".");
            case MismatchedInputException _ -> Violation.at(pointer, "field-required", "This cannot be null.");
            case ValueInstantiationException refused ->
                Violation.at(pointer, code(refused), "This value is not possible here.");
            default -> Violation.at(pointer, "value-malformed", "This cannot be read, or is out of range.");
        };
    }

    private Violation malformed(Class<?> wanted, String pointer) {
        return wanted.isEnum()
                ? Violation.at(pointer, "value-unknown", "This must be one of " + allowed(wanted) + ".")
                : Violation.at(pointer, "value-malformed", "This is not " + Wanted.of(wanted) + ".");
    }

    /** Jackson stops at the first field that is missing, and looks for unknown ones later: both are said here at once. */
    private static List<Violation> missing(JacksonException wrong, JsonPointer owner, JsonNode tree) {
        JsonNode node = tree.at(owner);
        RecordComponent[] components = components(wrong);
        Set<String> known = Stream.concat(
                        Arrays.stream(components).map(RecordComponent::getName),
                        Stream.ofNullable(discriminator(wrong)))
                .collect(Collectors.toSet());
        Stream<Violation> missing = Arrays.stream(components)
                .filter(component -> RequiredUnlessNullable.isRequired(component) && !node.has(component.getName()))
                .map(component -> owner.appendProperty(component.getName()).toString())
                .map(pointer -> Violation.at(pointer, "field-required", "This is missing."));
        Stream<Violation> unknown = node.propertyNames().stream()
                .filter(name -> !known.contains(name))
                .limit(BodyReader.MOST_VIOLATIONS)
                .map(name -> unknown(owner.appendProperty(name).toString(), known));
        return Stream.concat(missing, unknown).toList();
    }

    private static Violation unknown(String pointer, Collection<?> known) {
        return Violation.at(
                pointer, "field-unknown", "There is no such field here; there are " + list(known.stream()) + ".");
    }

    /** The field that tells which alternative an object is, where its type is one of several. */
    private static @Nullable String discriminator(JacksonException wrong) {
        return Arrays.stream(owner(wrong).getInterfaces())
                .map(family -> family.getAnnotation(JsonTypeInfo.class))
                .filter(Objects::nonNull)
                .map(JsonTypeInfo::property)
                .findFirst()
                .orElse(null);
    }

    private static Class<?> owner(JacksonException wrong) {
        Object owner = wrong.getPath().getLast().from();
        return owner instanceof Class<?> named ? named : owner.getClass();
    }

    private static RecordComponent[] components(JacksonException wrong) {
        Class<?> type = owner(wrong);
        return type.isRecord() ? type.getRecordComponents() : new RecordComponent[0];
    }

    private static JsonPointer pointer(JacksonException wrong) {
        JsonPointer pointer = JsonPointer.empty();
        for (Reference step : wrong.getPath()) {
            pointer = step.getPropertyName() == null
                    ? pointer.appendIndex(step.getIndex())
                    : pointer.appendProperty(step.getPropertyName());
        }
        return pointer;
    }

    private static String code(ValueInstantiationException refused) {
        @Nullable Throwable cause = refused.getCause();
        @Nullable String message = cause == null ? null : cause.getMessage();
        return message != null && CODE.matcher(message).matches() ? message : "value-impossible";
    }

    private String allowed(Class<?> type) {
        return list(Arrays.stream(type.getEnumConstants())
                .map(constant -> json.valueToTree(constant).asString()));
    }

    private static String list(Stream<?> words) {
        return words.map(Object::toString).sorted().collect(Collectors.joining(", "));
    }
}
