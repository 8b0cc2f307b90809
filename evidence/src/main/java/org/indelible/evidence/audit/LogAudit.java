package org.indelible.evidence.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.indelible.evidence.checkpoint.Checkpoint;
import org.indelible.evidence.checkpoint.PinnedLog;
import org.indelible.evidence.checkpoint.SignedCheckpoint;
import org.indelible.evidence.completeness.CompletenessProof;
import org.indelible.evidence.completeness.CompletenessVerifier;
import org.indelible.evidence.completeness.CountedRoot;
import org.indelible.evidence.cosignature.WitnessPolicy;
import org.indelible.evidence.header.EventHeader;
import org.indelible.evidence.header.MalformedHeader;
import org.indelible.evidence.merkle.MerkleProver;
import org.indelible.evidence.merkle.MerkleVerifier;
import org.indelible.evidence.note.RefusedNote;
import org.indelible.evidence.tiles.RefusedTile;
import org.indelible.evidence.tiles.TileSource;
import org.indelible.evidence.tiles.VerifiedTiles;
import org.jspecify.annotations.Nullable;

/** Audits a ledger from its log, with nothing but the pinned key. Its memory grows with the number of streams, not with that of entries. */
public final class LogAudit {
    /** How many findings are told one by one. */
    public static final int MAX_FINDINGS = 100;

    private static final int BUNDLE = 256;

    private final PinnedLog log;
    private final WitnessPolicy policy;
    private final TileSource source;
    private final AuditWatcher watcher;
    private final List<AuditFinding> findings = new ArrayList<>();
    private final List<String> checked = new ArrayList<>();
    private final List<String> notChecked = new ArrayList<>();
    private long further;

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
     * Audits up to a checkpoint.
     *
     * @param signed the latest checkpoint, opened with the pinned key
     * @param from how far an earlier audit was; null to begin at the first entry
     * @param stated how the ledger says that its streams end; null where it gives no such statement
     * @throws RefusedNote if the witnesses that are required have not cosigned
     */
    public AuditReport run(SignedCheckpoint signed, @Nullable AuditState from, @Nullable CompletenessProof stated) {
        Checkpoint checkpoint = signed.checkpoint();
        policy.check(signed);
        checked.add("Checkpoint: signed by the pinned key, covering " + checkpoint.size() + " entries.");
        long next = from == null ? 0 : from.next();
        Chains chains = new Chains(from == null ? Map.of() : from.heads());
        try (BundlesAhead ahead = new BundlesAhead(source, checkpoint.size())) {
            VerifiedTiles tiles = VerifiedTiles.open(ahead, checkpoint.size(), checkpoint.root());
            if (extendsWhatWas(from, checkpoint, tiles)) {
                next = walk(signed, tiles, next, chains, counted(stated));
            }
        } catch (RefusedTile e) {
            found(AuditLayer.TILES, -1, String.valueOf(e.getMessage()));
        }
        sayWhatWasChecked(from, next, checkpoint.size());
        return new AuditReport(
                new AuditState(signed.note(), next, chains.heads()),
                List.copyOf(findings),
                further,
                findings.isEmpty() ? List.copyOf(checked) : List.of(),
                List.copyOf(notChecked));
    }

    private boolean extendsWhatWas(@Nullable AuditState from, Checkpoint now, VerifiedTiles tiles) {
        if (from == null) {
            return true;
        }
        Checkpoint before = log.open(from.checkpoint()).checkpoint();
        if (before.size() > now.size() || from.next() > before.size()) {
            found(
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
            found(
                    AuditLayer.HISTORY,
                    -1,
                    "The ledger does not begin with the " + before.size() + " entries that were signed for before.");
        }
        return extended;
    }

    private @Nullable CountedRoot counted(@Nullable CompletenessProof stated) {
        if (stated == null) {
            notChecked.add("How the streams end: the ledger has stated nothing of it yet.");
            return null;
        }
        var problems = new CompletenessVerifier(log, policy).verify(stated).problems();
        problems.forEach(problem -> found(AuditLayer.COMPLETENESS, -1, problem));
        return problems.isEmpty() ? CountedRoot.of(stated) : null;
    }

    private long walk(
            SignedCheckpoint signed, VerifiedTiles tiles, long first, Chains chains, @Nullable CountedRoot counted) {
        long size = signed.checkpoint().size();
        if (counted != null && counted.throughLeaf() < first) {
            notChecked.add("The last statement of how the streams end: it is older than the audit before.");
        }
        long next = first;
        boolean on = true;
        while (on && next < size) {
            long bundle = next / BUNDLE;
            long end = Math.min(size, (bundle + 1) * BUNDLE);
            try {
                List<byte[]> entries = tiles.entries(bundle);
                for (; next < end; next++) {
                    look(entries.get((int) (next % BUNDLE)), next, chains);
                    if (counted != null && counted.throughLeaf() == next) {
                        compare(counted, chains, next);
                    }
                }
            } catch (RefusedTile e) {
                found(AuditLayer.ENTRIES, next, String.valueOf(e.getMessage()));
                next = end;
            }
            long reached = next;
            on = watcher.looked(
                    reached, findings.isEmpty(), () -> new AuditState(signed.note(), reached, chains.heads()));
        }
        return next;
    }

    private void look(byte[] entry, long leaf, Chains chains) {
        try {
            EventHeader header = EventHeader.parse(entry);
            if (!header.origin().equals(log.origin())) {
                found(AuditLayer.HEADERS, leaf, "The event is of another ledger.");
            }
            String broken = chains.follow(header);
            if (broken != null) {
                found(AuditLayer.CHAINS, leaf, broken);
            }
        } catch (MalformedHeader e) {
            found(AuditLayer.HEADERS, leaf, "The entry is not the header of an event.");
        }
    }

    private void compare(CountedRoot counted, Chains chains, long leaf) {
        if (Arrays.equals(counted.root(), chains.root())) {
            checked.add("Completeness: the ledger's statement of how its streams ended at leaf " + leaf
                    + " is what the entries give.");
        } else {
            found(AuditLayer.COMPLETENESS, leaf, "The ledger states another end of its streams than the entries give.");
        }
    }

    private void sayWhatWasChecked(@Nullable AuditState from, long next, long size) {
        long first = from == null ? 0 : from.next();
        if (from != null) {
            checked.add("History: the ledger begins with the "
                    + log.open(from.checkpoint()).checkpoint().size() + " entries of the audit before.");
        }
        checked.add(
                "Entries: " + (next - first) + " from entry " + first + " on, each a header of this ledger under the"
                        + " root of the checkpoint, each following from the event before it in its stream.");
        if (next < size) {
            notChecked.add("The entries from " + next + " on: the audit was broken off there.");
        }
    }

    private void found(AuditLayer layer, long leaf, String sentence) {
        if (findings.size() < MAX_FINDINGS) {
            findings.add(new AuditFinding(layer, leaf, sentence));
        } else {
            further++;
        }
    }
}
