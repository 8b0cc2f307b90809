package org.indelible.evidence.pack;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import org.indelible.evidence.json.JsonMembers;
import org.indelible.evidence.json.JsonValue;
import org.indelible.evidence.json.MalformedJson;
import org.indelible.evidence.json.StrictJson;

/**
 * {@code data/package.json}: description and head. It has one encoding: compact JSON, the members below in this order.
 *
 * @param description what the package is of
 * @param head the event that it ends with
 */
public record PackageStatement(PackageDescription description, PackageHead head) {

    /** Name of the format. */
    public static final String FORMAT = "indelible-evidence";

    /** Version of the format. */
    public static final int VERSION = 1;

    byte[] encode() {
        return StrictJson.write(toJson());
    }

    /** The statement as JSON, as it stands in the package. */
    public JsonValue.ObjectValue toJson() {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        members.put("format", new JsonValue.StringValue(FORMAT));
        members.put("version", new JsonValue.IntegerValue(VERSION));
        members.put("origin", new JsonValue.StringValue(description.origin()));
        members.put("streamId", new JsonValue.StringValue(description.streamId()));
        members.put("streamType", new JsonValue.StringValue(description.streamType()));
        members.put("asAt", time(description.asAt()));
        members.put("knownAt", time(description.knownAt()));
        members.put("knownAtPosition", new JsonValue.IntegerValue(description.knownAtPosition()));
        members.put("purpose", new JsonValue.StringValue(description.purpose()));
        members.put("producer", new JsonValue.StringValue(description.producer()));
        members.put("producedAt", time(description.producedAt()));
        members.put("headSequence", new JsonValue.IntegerValue(head.sequence()));
        members.put("headHash", new JsonValue.StringValue(head.hash()));
        return new JsonValue.ObjectValue(members);
    }

    /**
     * The statement that encodes to exactly these bytes.
     *
     * @throws MalformedJson if there is none
     * @throws UnfitPackage if what it says is not fit to be said
     */
    static PackageStatement parse(byte[] json) {
        JsonMembers members = JsonMembers.of(json);
        if (!members.text("format").equals(FORMAT) || members.number("version") != VERSION) {
            throw new UnfitPackage("The package is of a format version that this verifier does not know.");
        }
        PackageDescription description = new PackageDescription(
                members.text("origin"),
                members.text("streamId"),
                members.text("streamType"),
                members.time("asAt"),
                members.time("knownAt"),
                members.number("knownAtPosition"),
                members.text("purpose"),
                members.text("producer"),
                members.time("producedAt"));
        PackageHead head = new PackageHead(members.number("headSequence"), members.text("headHash"));
        PackageStatement statement = new PackageStatement(description, head);
        if (!Arrays.equals(statement.encode(), json)) {
            throw new MalformedJson("it is not in its one form");
        }
        return statement;
    }

    /** The lines of {@code bag-info.txt}, all of them drawn from the statement. */
    SequencedMap<String, String> info() {
        SequencedMap<String, String> lines = new LinkedHashMap<>();
        lines.put("Bag-Software-Agent", description.producer());
        lines.put(
                "Bagging-Date",
                description.producedAt().atOffset(ZoneOffset.UTC).toLocalDate().toString());
        lines.put("External-Identifier", description.streamId());
        lines.put("Indelible-Format", FORMAT + " " + VERSION);
        lines.put("Indelible-Origin", description.origin());
        lines.put("Indelible-Head", head.hash());
        return lines;
    }

    private static JsonValue time(Instant time) {
        return new JsonValue.StringValue(time.toString());
    }
}
