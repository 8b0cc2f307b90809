package org.indelible.evidence.note;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Pattern;

/** The three encodings that the C2SP text formats are made of. Each value has one spelling, and any other is refused. */
public final class StrictText {

    private static final Pattern DECIMAL = Pattern.compile("0|[1-9][0-9]{0,18}");

    private StrictText() {}

    /**
     * The text of UTF-8 bytes.
     *
     * @throws RefusedNote if they are not valid UTF-8, or hold a control character below U+0020 other than the line feed
     */
    public static String utf8(byte[] bytes) {
        for (byte unit : bytes) {
            if (unit >= 0 && unit < ' ' && unit != '\n') {
                throw new RefusedNote("The text holds a control character, such as a tab or a carriage return.");
            }
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new RefusedNote("The text is not valid UTF-8.");
        }
    }

    /**
     * The bytes that standard base64 with padding (RFC 4648, section 4) encodes as exactly this text.
     *
     * @throws RefusedNote if there are none
     */
    public static byte[] base64(String text) {
        try {
            byte[] bytes = Base64.getDecoder().decode(text);
            if (base64(bytes).equals(text)) {
                return bytes;
            }
        } catch (IllegalArgumentException e) {
            throw new RefusedNote("A value is not base64.");
        }
        throw new RefusedNote("A value is base64, but not spelt in the one canonical way.");
    }

    /** Standard base64 with padding. */
    public static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    /**
     * The number from 0 to 2^63-1 whose decimal digits these are.
     *
     * @throws RefusedNote if it is larger, or the text has a leading zero or anything but digits
     */
    public static long decimal(String text) {
        if (DECIMAL.matcher(text).matches()) {
            try {
                return Long.parseLong(text);
            } catch (NumberFormatException e) {
                throw new RefusedNote("A number is larger than 2^63-1.");
            }
        }
        throw new RefusedNote("A number is not written in decimal digits without leading zeroes, or is too large.");
    }
}
