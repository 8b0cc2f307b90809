package org.indelible.app.wiring;

import java.nio.charset.StandardCharsets;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdScalarSerializer;

/**
 * Writes a text only if all of it is characters. Half of a surrogate pair has no encoding: what was stored would not be what was
 * committed to, whatever stood in its place.
 */
final class WholeCharacters extends StdScalarSerializer<String> {
    WholeCharacters() {
        super(String.class);
    }

    @Override
    public void serialize(String text, JsonGenerator json, SerializationContext context) {
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
            context.reportBadDefinition(String.class, "half a character cannot be stored");
        }
        json.writeString(text);
    }
}
