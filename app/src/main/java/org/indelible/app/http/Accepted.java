package org.indelible.app.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;
import org.indelible.app.commands.Receipt;
import org.indelible.app.problem.EntryVersion;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.casefile.EntryId;
import org.indelible.events.evidence.ExportId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/**
 * What is answered to an accepted command.
 *
 * @param id the identity of what arose, where something did
 * @param version the version of what was changed, as in {@code ETag}, where it has one
 * @param position where the events stand in their stream; a read that is at least as fresh as its last sequence shows them. Where
 *     there was nothing to record, where the stream's last event stands
 * @param events their identities, in order; empty where there was nothing to record
 * @param receipt the hash of the last event in lower-case hexadecimal, for the caller to keep: it proves later that the event is unchanged
 * @param notice what else follows that the caller should know, in words, where something does
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        description =
                "A durable change. Where there was nothing to record, because all of it is on record already, events is empty and"
                        + " position and receipt are those of the stream's last event.")
public record Accepted(
        @Nullable UUID id,
        @Nullable Integer version,
        Position position,
        List<UUID> events,
        String receipt,
        @Nullable String notice) {

    /** A run of events in one stream, counted from 0. */
    public record Position(String stream, long firstSequence, long lastSequence) {}

    /** A file was opened: 201. */
    public static ResponseEntity<Accepted> file(CaseFileId file, Receipt receipt) {
        return ResponseEntity.created(Addresses.of(file)).body(of(file.value(), null, receipt));
    }

    /** An entry was added to a file, in its first version: 201. */
    public static ResponseEntity<Accepted> entry(CaseFileId file, EntryId entry, Receipt receipt) {
        EntryVersion first = new EntryVersion(1);
        return ResponseEntity.created(Addresses.of(file, entry))
                .eTag(first.tag())
                .body(of(entry.value(), first, receipt));
    }

    /** A package of a file's record was asked for: 201. */
    public static ResponseEntity<Accepted> export(CaseFileId file, ExportId export, Receipt receipt) {
        return ResponseEntity.created(Addresses.of(file, export)).body(of(export.value(), null, receipt));
    }

    /** Something arose that is read with its file and has no address of its own: 201. */
    public static ResponseEntity<Accepted> within(UUID id, Receipt receipt) {
        return ResponseEntity.status(HttpStatus.CREATED).body(of(id, null, receipt));
    }

    /** What was at this version has changed: 200. */
    public static ResponseEntity<Accepted> changed(EntryVersion before, Receipt receipt) {
        EntryVersion after = new EntryVersion(before.number() + 1);
        return ResponseEntity.ok().eTag(after.tag()).body(of(null, after, receipt));
    }

    /** Something was recorded that has neither identity nor version: 200. */
    public static ResponseEntity<Accepted> done(Receipt receipt) {
        return ResponseEntity.ok(of(null, null, receipt));
    }

    /** The same, with what follows from it in words. */
    public static ResponseEntity<Accepted> done(Receipt receipt, String notice) {
        Accepted done = of(null, null, receipt);
        return ResponseEntity.ok(new Accepted(null, null, done.position(), done.events(), done.receipt(), notice));
    }

    private static Accepted of(@Nullable UUID id, @Nullable EntryVersion version, Receipt receipt) {
        return new Accepted(
                id,
                version == null ? null : version.number(),
                new Position(receipt.stream(), receipt.firstSequence(), receipt.lastSequence()),
                receipt.events(),
                receipt.receipt(),
                null);
    }
}
