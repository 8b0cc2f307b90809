package org.indelible.query;

import java.time.Clock;
import java.util.UUID;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.indelible.query.access.AnswerDigest;
import org.indelible.query.access.DisclosureListener;
import org.indelible.query.access.DisclosureLog;
import org.indelible.query.access.DutyHours;
import org.indelible.query.access.Purposes;
import org.indelible.query.access.StaffStandings;
import org.indelible.query.closure.ClosurePolicy;
import org.indelible.query.coredetails.CoreDetailPolicy;
import org.indelible.query.documents.StoredDocuments;
import org.indelible.query.moment.Moments;
import org.indelible.query.record.RecordedHistory;

/**
 * What the query side needs from outside.
 *
 * @param history the events of the ledger, hash-checked
 * @param moments which leaf was the last at a moment
 * @param log where disclosures are recorded
 * @param digest the keyed digest of answers
 * @param purposes the purposes of the pack in force
 * @param dutyHours when the out-of-hours team is on duty
 * @param people where whoever asks stands as a member of staff
 * @param closure the gates of closure, by the pack in force
 * @param coreDetails what a record must hold, by the pack in force
 * @param documents the stored bytes of documents
 * @param clock the server's clock
 * @param nanoTime a clock that only measures, such as {@link System#nanoTime}
 * @param ids the identifiers of disclosures
 * @param listener told what became of questions
 */
public record QueryPorts(
        RecordedHistory history,
        Moments moments,
        DisclosureLog log,
        AnswerDigest digest,
        Purposes purposes,
        DutyHours dutyHours,
        StaffStandings people,
        ClosurePolicy closure,
        CoreDetailPolicy coreDetails,
        StoredDocuments documents,
        Clock clock,
        LongSupplier nanoTime,
        Supplier<UUID> ids,
        DisclosureListener listener) {}
