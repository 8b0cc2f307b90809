package org.indelible.benchmarks.rivals;

import org.indelible.benchmarks.server.Server;

/**
 * The bytes of one stored case note: what every rival writes.
 *
 * @param json the payload as it is serialised
 * @param metadata the metadata as it is serialised
 * @param stored how long the payload is as the product stores it, encrypted
 * @param storedMetadata how long the metadata is as the product stores it
 */
public record Row(String json, String metadata, int stored, int storedMetadata) {
    /** As the product and as Axon's stock engine stored the same note in these databases. */
    public static Row of(Server server, String product, String axon) {
        String note = " from DomainEventEntry where payloadType = 'casenote.added' limit 1";
        String average = " from ledger.events where type = 'casenote.added'";
        return new Row(
                server.text(axon, "select convert_from(payload, 'UTF8')" + note),
                server.text(axon, "select convert_from(metaData, 'UTF8')" + note),
                (int) server.number(product, "select round(avg(octet_length(payload)))" + average),
                (int) server.number(product, "select round(avg(octet_length(metadata)))" + average));
    }
}
