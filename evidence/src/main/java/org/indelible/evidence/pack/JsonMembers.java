package org.indelible.evidence.pack;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import org.indelible.evidence.json.JsonValue;
import org.indelible.evidence.json.MalformedJson;
import org.indelible.evidence.json.StrictJson;
import org.jspecify.annotations.Nullable;

/** Members of one JSON object, by name and type. */
record JsonMembers(Map<String, JsonValue> members) {

    static JsonMembers of(byte[] json) {
        if (StrictJson.parse(json) instanceof JsonValue.ObjectValue object) {
            return new JsonMembers(object.members());
        }
        throw new MalformedJson("it is not an object");
    }

    boolean has(String name) {
        return members.containsKey(name);
    }

    String text(String name) {
        if (member(name) instanceof JsonValue.StringValue string) {
            return string.text();
        }
        throw new MalformedJson("member " + name + " is not a text");
    }

    long number(String name) {
        if (member(name) instanceof JsonValue.IntegerValue integer) {
            return integer.number();
        }
        throw new MalformedJson("member " + name + " is not an integer");
    }

    Instant time(String name) {
        try {
            return Instant.parse(text(name));
        } catch (DateTimeException e) {
            throw new MalformedJson("member " + name + " is not a time");
        }
    }

    private @Nullable JsonValue member(String name) {
        return members.get(name);
    }
}
