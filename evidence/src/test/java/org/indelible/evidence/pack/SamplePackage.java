package org.indelible.evidence.pack;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.indelible.evidence.commitment.PayloadCommitment;
import org.indelible.evidence.completeness.SampleCompleteness;
import org.indelible.evidence.digest.Sha256;
import org.indelible.evidence.header.EventHeader;

/** A small package of a fictional file, the same every time. The golden vectors and the worked example are made of it. */
public final class SamplePackage {

    public static final String STREAM = "0190f3c2-7b1a-7c3e-8f00-5d2e6a9b1c44";

    public static final PackageDescription DESCRIPTION = new PackageDescription(
            "demo.indelible.example",
            STREAM,
            "CaseFile",
            Instant.parse("2024-03-31T22:59:59Z"),
            Instant.parse("2024-04-02T08:00:00Z"),
            41,
            "court",
            "Indelible 0.1.0",
            Instant.parse("2024-04-02T09:15:00Z"));

    public static final byte[] RECORD =
            "{\"file\":\"CF-1\",\"entries\":[{\"id\":\"N-1\",\"text\":\"Seen at home.\",\"events\":[1]}]}"
                    .getBytes(UTF_8);

    private static final List<String> PAYLOADS = List.of(
            "{\"file\":\"CF-1\",\"kind\":\"child\"}",
            "{\"note\":\"N-1\",\"text\":\"Seen at home.\",\"late\":false,\"days\":2}",
            "{\"note\":\"N-1\",\"grounds\":[]}");

    private static final List<String> TYPES = List.of("casefile.opened", "casenote.added", "casenote.finalised");

    private SamplePackage() {}

    /** Three events; the payload of the last is not disclosed. */
    public static List<PackagedEvent> events() {
        List<PackagedEvent> events = new ArrayList<>();
        byte[] previous = new byte[Sha256.LENGTH];
        for (int sequence = 0; sequence < PAYLOADS.size(); sequence++) {
            EventHeader header = header(sequence, previous);
            previous = header.hash();
            Disclosure disclosure = sequence < 2 ? disclosure(sequence) : null;
            Instant sealedAt = Instant.parse("2024-03-01T09:00:00.020Z").plusSeconds(60L * sequence);
            events.add(new PackagedEvent(header, 17 + 3L * sequence, sealedAt, disclosure));
        }
        return events;
    }

    /** The secret and payload of an event. */
    public static Disclosure disclosure(int sequence) {
        byte[] secret =
                HexFormat.of().parseHex("%02x".formatted(0xa0 + sequence).repeat(32));
        return new Disclosure(secret, PAYLOADS.get(sequence).getBytes(UTF_8));
    }

    /** The page for a record. */
    public static byte[] page(byte[] recordJson) {
        String page =
                "<!DOCTYPE html>\n<html lang=\"en-GB\"><head><meta charset=\"utf-8\">" + RecordPage.meta(recordJson)
                        + "<title>Record CF-1</title></head><body><p>Seen at home.</p></body></html>\n";
        return page.getBytes(UTF_8);
    }

    /** Writes the package. */
    public static PackageReceipt write(Path file) throws IOException {
        try (PackageWriter writer = PackageWriter.create(file, DESCRIPTION, SampleCompleteness.proofs())) {
            for (PackagedEvent event : events()) {
                writer.append(event);
            }
            return writer.finish(RECORD, page(RECORD));
        }
    }

    private static EventHeader header(int sequence, byte[] previous) {
        Disclosure disclosure = disclosure(sequence);
        return new EventHeader(
                DESCRIPTION.origin(),
                STREAM,
                "CaseFile",
                sequence,
                new UUID(0x0190f3c27b1a7000L + sequence, 0x8000000000000001L),
                TYPES.get(sequence),
                "1",
                1_709_283_600_000_000L + 60_000_000L * sequence,
                "actor-7",
                Sha256.of("metadata".getBytes(UTF_8)),
                "file-key-1",
                Sha256.of(("ciphertext " + sequence).getBytes(UTF_8)),
                PayloadCommitment.root(disclosure.secret(), disclosure.payload()),
                previous);
    }
}
