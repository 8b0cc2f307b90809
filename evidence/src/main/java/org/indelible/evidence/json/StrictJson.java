package org.indelible.evidence.json;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Reads and writes the JSON of this format. */
public final class StrictJson {

    /** How deep arrays and objects may nest. */
    public static final int MAX_DEPTH = 64;

    /** How many values one document may hold: more than any record has, few enough that a hostile document cannot exhaust the memory. */
    public static final int MAX_VALUES = 4_000_000;

    private StrictJson() {}

    /**
     * The one value in the document.
     *
     * @param utf8 the whole document, UTF-8 without byte order mark
     * @throws MalformedJson if it is anything but one strict JSON value with optional white space around it
     */
    public static JsonValue parse(byte[] utf8) {
        return new JsonReader(decode(utf8)).document();
    }

    /** The value as compact UTF-8: no white space, only the escapes that JSON demands. */
    public static byte[] write(JsonValue value) {
        StringBuilder text = new StringBuilder();
        JsonWriter.append(text, value);
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String decode(byte[] utf8) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(utf8))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new MalformedJson("the text is not valid UTF-8");
        }
    }
}
