package org.indelible.app.json;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.indelible.app.problem.Problem;
import org.indelible.app.problem.RequestRefused;
import org.springframework.http.HttpStatus;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonPointer;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads one body: whole, or not at all. A body that does not fit is looked through again for all that is wrong with it.
 */
public final class BodyReader {
    /** How many faults are told at most. */
    static final int MOST_VIOLATIONS = 25;

    private final JsonMapper json;

    public BodyReader(JsonMapper json) {
        this.json = json;
    }

    /**
     * The value that the body is, of a type.
     *
     * @throws RequestRefused 400 with every fault
     */
    public <T> T read(byte[] body, Class<T> type) {
        return type.cast(read(body, json.constructType(type)));
    }

    Object read(byte[] body, JavaType type) {
        JsonNode tree = tree(text(body));
        List<Problem.Violation> violations = Texts.violations(tree);
        try {
            Object value = json.readerFor(type).readValue(tree);
            if (violations.isEmpty()) {
                if (value == null) throw malformed("The body is null.");
                return value;
            }
        } catch (JacksonException wrong) {
            violations.addAll(new Faults(json).of(tree, type));
        }
        throw refused(violations);
    }

    private JsonNode tree(String text) {
        try (JsonParser parser = json.createParser(text)) {
            try {
                JsonNode tree = json.readTree(parser);
                if (tree == null) throw malformed("The body is empty.");
                return tree;
            } catch (DatabindException twice) {
                JsonPointer pointer = parser.streamReadContext().pathAsPointer();
                throw pointer.matches()
                        ? malformed("The body goes on after its end.")
                        : refused(List.of(Problem.Violation.at(
                                pointer.toString(), "field-duplicate", "This field stands here more than once.")));
            }
        } catch (JacksonException malformed) {
            throw malformed("The body is not JSON" + at(malformed) + ".");
        }
    }

    private static String text(byte[] body) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            throw malformed("The body is not UTF-8.");
        }
    }

    private static String at(JacksonException malformed) {
        TokenStreamLocation location = malformed.getLocation();
        return location == null ? "" : " at line %d, column %d".formatted(location.getLineNr(), location.getColumnNr());
    }

    private static RequestRefused malformed(String detail) {
        return new RequestRefused(Problem.of(HttpStatus.BAD_REQUEST, "json-malformed", detail));
    }

    private static RequestRefused refused(List<Problem.Violation> all) {
        List<Problem.Violation> violations = all.stream().limit(MOST_VIOLATIONS).toList();
        Problem.Violation first = violations.getFirst();
        return new RequestRefused(
                violations.size() == 1
                        ? Problem.of(HttpStatus.BAD_REQUEST, first.code(), null, first.detail(), violations)
                        : Problem.of(
                                HttpStatus.BAD_REQUEST,
                                "body-invalid",
                                null,
                                "The body has %s%d faults."
                                        .formatted(
                                                violations.size() == MOST_VIOLATIONS ? "at least " : "",
                                                violations.size()),
                                violations));
    }
}
