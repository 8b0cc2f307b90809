package org.indelible.evidence.json;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Members of one JSON object, by name and type. What is missing or of another type is malformed. */
public record JsonMembers(Map<String, JsonValue> members) {

    /**
     * Those of a text that is one object.
     *
     * @throws MalformedJson if it is not
     */
    public static JsonMembers of(byte[] json) {
        if (StrictJson.parse(json) instanceof JsonValue.ObjectValue object) {
            return new JsonMembers(object.members());
        }
        throw new MalformedJson("it is not an object");
    }

    /** Whether there is one of this name. */
    public boolean has(String name) {
        return members.containsKey(name);
    }

    /** A text. */
    public String text(String name) {
        if (member(name) instanceof JsonValue.StringValue string) {
            return string.text();
        }
        throw new MalformedJson("member " + name + " is not a text");
    }

    /** An integer. */
    public long number(String name) {
        if (member(name) instanceof JsonValue.IntegerValue integer) {
            return integer.number();
        }
        throw new MalformedJson("member " + name + " is not an integer");
    }

    /** A time, in the form of ISO 8601. */
    public Instant time(String name) {
        try {
            return Instant.parse(text(name));
        } catch (DateTimeException e) {
            throw new MalformedJson("member " + name + " is not a time");
        }
    }

    /** A list of texts. */
    public List<String> texts(String name) {
        if (member(name) instanceof JsonValue.ArrayValue array
                && array.elements().stream().allMatch(JsonValue.StringValue.class::isInstance)) {
            return array.elements().stream()
                    .map(element -> ((JsonValue.StringValue) element).text())
                    .toList();
        }
        throw new MalformedJson("member " + name + " is not a list of texts");
    }

    private @Nullable JsonValue member(String name) {
        return members.get(name);
    }
}
