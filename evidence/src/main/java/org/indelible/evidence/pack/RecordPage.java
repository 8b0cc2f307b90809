package org.indelible.evidence.pack;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.indelible.evidence.digest.Sha256;

/** How the readable page is tied to the structured record: by a {@code meta} element with the record's digest. */
public final class RecordPage {

    /** The element must begin within this many bytes of the page. */
    public static final int SEARCHED = 16 << 10;

    private static final String NAME = "indelible-record-sha256";

    private RecordPage() {}

    /** The element that {@code record.html} must carry in its head, exactly once and exactly so. */
    public static String meta(byte[] recordJson) {
        return metaWith(HexFormat.of().formatHex(Sha256.of(recordJson)));
    }

    /** Whether the beginning of a page holds the element for a record of this digest, and no other. */
    static boolean carries(byte[] beginning, String recordSha256) {
        String text = new String(beginning, StandardCharsets.ISO_8859_1);
        int at = text.indexOf(NAME);
        return text.contains(metaWith(recordSha256)) && text.indexOf(NAME, at + 1) < 0;
    }

    private static String metaWith(String sha256) {
        return "<meta name=\"" + NAME + "\" content=\"" + sha256 + "\">";
    }
}
