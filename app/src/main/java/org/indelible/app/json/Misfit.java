package org.indelible.app.json;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.indelible.app.problem.Problem.Violation;
import org.indelible.events.ImpossibleValue;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.ValueInstantiationException;
import tools.jackson.databind.json.JsonMapper;

/** Says in our words what Jackson could not read. Never quotes the value: it may be a person's. */
final class Misfit {
    private final JsonMapper json;

    Misfit(JsonMapper json) {
        this.json = json;
    }

    /** What is wrong with a value that Jackson could not read by itself. */
    Violation violation(JacksonException wrong, JsonPointer at, JsonNode value) {
        String pointer = at.toString();
        return switch (wrong) {
            case InvalidFormatException format
            when value.isString() && Wanted.isText(format.getTargetType()) ->
                malformed(format.getTargetType(), pointer);
            case MismatchedInputException mismatch ->
                Violation.at(pointer, "value-type", "This must be " + Wanted.of(mismatch.getTargetType()) + ".");
            case ValueInstantiationException refused -> impossible(refused, pointer);
            default -> Violation.at(pointer, "value-malformed", "This cannot be read, or is out of range.");
        };
    }

    private static Violation impossible(ValueInstantiationException refused, String pointer) {
        return refused.getCause() instanceof ImpossibleValue why
                ? Violation.at(pointer, why.code(), String.valueOf(why.getMessage()))
                : Violation.at(pointer, "value-impossible", "This value is not possible here.");
    }

    private Violation malformed(Class<?> wanted, String pointer) {
        return wanted.isEnum()
                ? Violation.at(pointer, "value-unknown", "This must be one of " + allowed(wanted) + ".")
                : Violation.at(pointer, "value-malformed", "This is not " + Wanted.of(wanted) + ".");
    }

    private String allowed(Class<?> type) {
        return list(Arrays.stream(type.getEnumConstants())
                .map(constant -> json.valueToTree(constant).asString()));
    }

    private static String list(Stream<?> words) {
        return words.map(Object::toString).sorted().collect(Collectors.joining(", "));
    }
}
