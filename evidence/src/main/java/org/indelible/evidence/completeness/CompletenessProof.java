package org.indelible.evidence.completeness;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.indelible.evidence.header.EventHeader;
import org.indelible.evidence.json.JsonMembers;
import org.indelible.evidence.json.JsonValue;
import org.indelible.evidence.json.MalformedJson;
import org.indelible.evidence.json.StrictJson;
import org.indelible.evidence.note.RefusedNote;
import org.indelible.evidence.note.StrictText;
import org.indelible.evidence.proof.TlogProof;

/**
 * How one stream ended when a ledger stated how all of them did. Parsing checks the form only.
 *
 * @param statement the proof that the statement is in the ledger; its extra data is the header of the statement's event
 * @param secret the event's secret, 32 bytes
 * @param payload the statement, the event's payload exactly as it was committed
 * @param head how the stream ended
 * @param path from its leaf to the root that is stated
 */
@SuppressWarnings("ArrayRecordComponent") // bytes in, bytes out; never compared
public record CompletenessProof(
        TlogProof statement, byte[] secret, byte[] payload, StreamHead head, List<byte[]> path) {

    /** How many bytes a proof may have. */
    public static final int MAX_BYTES = 2 * TlogProof.MAX_BYTES;

    private static final String FORMAT = "indelible-completeness/1";
    private static final byte[] BEGINNING = ("{\"format\":\"" + FORMAT + "\",").getBytes(StandardCharsets.US_ASCII);

    /** Takes copies. */
    public CompletenessProof {
        secret = secret.clone();
        payload = payload.clone();
        path = path.stream().map(byte[]::clone).toList();
    }

    @Override
    public byte[] secret() {
        return secret.clone();
    }

    @Override
    public byte[] payload() {
        return payload.clone();
    }

    /** Whether an event states how the streams end. */
    public static boolean isStatedBy(EventHeader header) {
        return header.type().equals(CompletenessStatement.TYPE);
    }

    /** Whether a file begins as a proof does. */
    public static boolean isOne(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return Arrays.equals(in.readNBytes(BEGINNING.length), BEGINNING);
        }
    }

    /** Compact JSON with one encoding. */
    public byte[] encode() {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        members.put("format", text(FORMAT));
        members.put("stream", text(head.streamId()));
        members.put("sequence", new JsonValue.IntegerValue(head.sequence()));
        members.put("hash", text(HexFormat.of().formatHex(head.hash())));
        members.put(
                "path",
                new JsonValue.ArrayValue(path.stream()
                        .<JsonValue>map(hash -> text(HexFormat.of().formatHex(hash)))
                        .toList()));
        members.put("statement", text(new String(statement.bytes(), StandardCharsets.UTF_8)));
        members.put("secret", text(Base64.getEncoder().encodeToString(secret)));
        members.put("payload", text(new String(payload, StandardCharsets.UTF_8)));
        return StrictJson.write(new JsonValue.ObjectValue(members));
    }

    /**
     * The proof that encodes to exactly these bytes.
     *
     * @throws MalformedJson if there is none
     */
    public static CompletenessProof parse(byte[] bytes) {
        if (bytes.length > MAX_BYTES) {
            throw new MalformedJson("it has more than " + MAX_BYTES + " bytes");
        }
        JsonMembers members = JsonMembers.of(bytes);
        try {
            CompletenessProof proof = new CompletenessProof(
                    TlogProof.parse(members.text("statement").getBytes(StandardCharsets.UTF_8)),
                    StrictText.base64(members.text("secret")),
                    members.text("payload").getBytes(StandardCharsets.UTF_8),
                    new StreamHead(members.text("stream"), members.number("sequence"), hash(members.text("hash"))),
                    members.texts("path").stream().map(CompletenessProof::hash).toList());
            if (Arrays.equals(proof.encode(), bytes)) {
                return proof;
            }
        } catch (RefusedNote e) {
            throw new MalformedJson("the proof in it is none: " + e.getMessage());
        } catch (MalformedJson e) {
            throw e;
        } catch (IllegalArgumentException e) {
            throw new MalformedJson("it holds what is no hash or no end of a stream");
        }
        throw new MalformedJson("it is not in its one form");
    }

    private static byte[] hash(String hex) {
        return HexFormat.of().parseHex(hex);
    }

    private static JsonValue text(String text) {
        return new JsonValue.StringValue(text);
    }
}
