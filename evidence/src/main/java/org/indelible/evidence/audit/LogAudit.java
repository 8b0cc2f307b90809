package org.indelible.evidence.audit;

import java.util.List;
import java.util.Map;
import org.indelible.evidence.checkpoint.Checkpoint;
import org.indelible.evidence.checkpoint.PinnedLog;
import org.indelible.evidence.checkpoint.SignedCheckpoint;
import org.indelible.evidence.cosignature.WitnessPolicy;
import org.indelible.evidence.header.EventHeader;
import org.indelible.evidence.header.MalformedHeader;
import org.indelible.evidence.merkle.MerkleProver;
import org.indelible.evidence.merkle.MerkleVerifier;
import org.indelible.evidence.note.RefusedNote;
import org.indelible.evidence.tiles.BundleEntry;
import org.indelible.evidence.tiles.RefusedTile;
import org.indelible.evidence.tiles.TileSource;
import org.indelible.evidence.tiles.VerifiedTiles;
import org.indelible.evidence.tiles.WithheldFile;
import org.jspecify.annotations.Nullable;

/** Audits a ledger from its log, with nothing but the pinned key. Its memory grows with the number of streams, not with that of entries. One audit each. */
public final class LogAudit {
    /** How many findings are told one by one. */
    public static final int MAX_FINDINGS = 100;

    private static final int BUNDLE = 256;

    private final PinnedLog log;
    private final WitnessPolicy policy;
    private final TileSource source;
    private final AuditWatcher watcher;
    private final Findings findings = new Findings();

    /**
     * One audit.
     *
     * @param source the log's files
     * @param watcher told after each bundle of entries
     */
    public LogAudit(PinnedLog log, WitnessPolicy policy, TileSource source, AuditWatcher watcher) {
        this.log = log;
        this.policy = policy;
        this.source = source;
        this.watcher = watcher;
    }

    /**
     * Audits up to a checkpoint. Whatever the ledger gives or withholds is told as a finding.
     *
     * @param note the latest checkpoint as the log gives it; null where it gives none
     * @param from how far an earlier audit was; null to begin at the first entry
     * @param statements how the ledger says that its streams end
     * @throws RefusedNote if the witnesses that are required have not cosigned, or the earlier audit was of another log
     * @throws java.io.UncheckedIOException if the log cannot be reached
     */
    public AuditReport run(byte @Nullable [] note, @Nullable AuditState from, Statements statements) {
        SignedCheckpoint signed = opened(note);
        if (signed == null) {
            return findings.report(from == null ? 0 : from.next(), null);
        }
        policy.check(signed);
        return run(signed, from, new StatedEnds(log, policy, statements, findings));
    }

    private @Nullable SignedCheckpoint opened(byte @Nullable [] note) {
        if (note == null) {
            findings.found(AuditLayer.HISTORY, -1, "The log shows no checkpoint.");
            return null;
        }
        try {
            return log.open(note);
        } catch (RefusedNote e) {
            findings.found(AuditLayer.HISTORY, -1, e);
            return null;
        }
    }

    private AuditReport run(SignedCheckpoint signed, @Nullable AuditState from, StatedEnds ends) {
        Checkpoint checkpoint = signed.checkpoint();
        findings.checked("Checkpoint: signed by the pinned key, covering " + checkpoint.size() + " entries.");
        long next = from == null ? 0 : from.next();
        Chains chains = new Chains(from == null ? Map.of() : from.heads());
        try (BundlesAhead ahead = new BundlesAhead(source, checkpoint.size())) {
            VerifiedTiles tiles = VerifiedTiles.open(ahead, checkpoint.size(), checkpoint.root());
            if (extendsWhatWas(from, checkpoint, tiles)) {
                if (from != null) from.heads().keySet().stream().findFirst().ifPresent(ends::ask);
                long first = next;
                next = walk(signed, tiles, first, chains, ends);
                ends.end(first, next);
            }
        } catch (RefusedTile | WithheldFile e) {
            findings.found(AuditLayer.TILES, -1, e);
        }
        sayWhatWasChecked(from, next, checkpoint.size());
        return findings.report(next, new AuditState(signed.note(), next, chains.heads()));
    }

    private boolean extendsWhatWas(@Nullable AuditState from, Checkpoint now, VerifiedTiles tiles) {
        if (from == null) {
            return true;
        }
        Checkpoint before = log.open(from.checkpoint()).checkpoint();
        if (before.size() > now.size() || from.next() > before.size()) {
            findings.found(
                    AuditLayer.HISTORY,
                    -1,
                    "The ledger has " + now.size() + " entries, and " + before.size() + " were signed for before.");
            return false;
        }
        boolean extended = MerkleVerifier.consistency(
                before.size(),
                before.root(),
                now.size(),
                now.root(),
                new MerkleProver(tiles).consistency(before.size(), now.size()));
        if (!extended) {
            findings.found(
                    AuditLayer.HISTORY,
                    -1,
                    "The ledger does not begin with the " + before.size() + " entries that were signed for before.");
        }
        return extended;
    }

    private long walk(SignedCheckpoint signed, VerifiedTiles tiles, long first, Chains chains, StatedEnds ends) {
        long size = signed.checkpoint().size();
        long next = first;
        boolean on = true;
        while (on && next < size) {
            long bundle = next / BUNDLE;
            long end = Math.min(size, (bundle + 1) * BUNDLE);
            try {
                List<BundleEntry> entries = tiles.bundle(bundle);
                for (; next < end; next++) {
                    look(entries.get((int) (next % BUNDLE)), next, chains, ends);
                    ends.at(next, chains);
                }
            } catch (RefusedTile | WithheldFile e) {
                findings.found(AuditLayer.ENTRIES, next, e);
                next = end;
            }
            long reached = next;
            on = watcher.looked(
                    reached, size, findings.none(), () -> new AuditState(signed.note(), reached, chains.heads()));
        }
        return next;
    }

    private void look(BundleEntry entry, long leaf, Chains chains, StatedEnds ends) {
        if (!entry.sealed()) {
            findings.found(AuditLayer.ENTRIES, leaf, "The entry is not the one that the ledger sealed.");
            return;
        }
        try {
            EventHeader header = EventHeader.parse(entry.bytes());
            if (!header.origin().equals(log.origin())) {
                findings.found(AuditLayer.HEADERS, leaf, "The event is of another ledger.");
            }
            String broken = chains.follow(header);
            if (broken != null) {
                findings.found(AuditLayer.CHAINS, leaf, broken);
            }
            ends.entry(header, leaf);
        } catch (MalformedHeader e) {
            findings.found(AuditLayer.HEADERS, leaf, "The entry is not the header of an event.");
        }
    }

    private void sayWhatWasChecked(@Nullable AuditState from, long next, long size) {
        long first = from == null ? 0 : from.next();
        if (from != null) {
            findings.checked("History: the ledger begins with the "
                    + log.open(from.checkpoint()).checkpoint().size() + " entries of the audit before.");
        } else {
            findings.notChecked(
                    "History: whether the ledger was another before. That is held against the checkpoint of an audit"
                            + " before, and none was given.");
        }
        findings.checked(
                "Entries: " + (next - first) + " from entry " + first + " on, each a header of this ledger under the"
                        + " root of the checkpoint, each following from the event before it in its stream.");
        if (next < size) {
            findings.notChecked("The entries from " + next + " on: the audit was broken off there.");
        }
    }
}
