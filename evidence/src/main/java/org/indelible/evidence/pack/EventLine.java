package org.indelible.evidence.pack;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import org.indelible.evidence.header.EventHeader;
import org.indelible.evidence.json.JsonMembers;
import org.indelible.evidence.json.JsonValue;
import org.indelible.evidence.json.MalformedJson;
import org.indelible.evidence.json.StrictJson;
import org.jspecify.annotations.Nullable;

/** One line of {@code data/events.jsonl}: compact JSON with one encoding. The payload is a string in it, so that its exact text survives. */
final class EventLine {

    private EventLine() {}

    /** The line, without its line feed. */
    static byte[] encode(PackagedEvent event) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        members.put("leafIndex", new JsonValue.IntegerValue(event.leafIndex()));
        members.put("sealedAt", new JsonValue.StringValue(event.sealedAt().toString()));
        members.put("header", base64(event.header().encode()));
        Disclosure disclosure = event.disclosure();
        if (disclosure != null) {
            members.put("secret", base64(disclosure.secret()));
            members.put("payload", new JsonValue.StringValue(text(disclosure.payload())));
        }
        return StrictJson.write(new JsonValue.ObjectValue(members));
    }

    /** The event that encodes to exactly this line. */
    static PackagedEvent parse(byte[] line) {
        JsonMembers members = JsonMembers.of(line);
        PackagedEvent event = new PackagedEvent(
                EventHeader.parse(Base64.getDecoder().decode(members.text("header"))),
                members.number("leafIndex"),
                members.time("sealedAt"),
                disclosure(members));
        if (!Arrays.equals(encode(event), line)) {
            throw new MalformedJson("it is not in its one form");
        }
        return event;
    }

    private static @Nullable Disclosure disclosure(JsonMembers members) {
        if (!members.has("secret") && !members.has("payload")) {
            return null;
        }
        byte[] payload = members.text("payload").getBytes(StandardCharsets.UTF_8);
        return new Disclosure(Base64.getDecoder().decode(members.text("secret")), payload);
    }

    private static JsonValue base64(byte[] bytes) {
        return new JsonValue.StringValue(Base64.getEncoder().encodeToString(bytes));
    }

    private static String text(byte[] utf8) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(utf8))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new UnfitPackage("The payload of an event is not valid UTF-8.");
        }
    }
}
