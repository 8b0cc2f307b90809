package org.indelible.evidence.audit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.indelible.evidence.checkpoint.Checkpoint;
import org.indelible.evidence.checkpoint.PinnedLog;
import org.indelible.evidence.completeness.CompletenessProof;
import org.indelible.evidence.completeness.SampleCompleteness;
import org.indelible.evidence.completeness.StreamHead;
import org.indelible.evidence.cosignature.WitnessPolicy;
import org.indelible.evidence.digest.Sha256;
import org.indelible.evidence.header.EventHeader;
import org.indelible.evidence.note.Keys;
import org.indelible.evidence.note.RefusedNote;
import org.indelible.evidence.tiles.BundleId;
import org.indelible.evidence.tiles.SampleLog;
import org.indelible.evidence.tiles.TileSource;
import org.indelible.evidence.tiles.WithheldFile;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is done to a ledger, and which layer sees it. */
class LogAuditTest {
    private static final String ORIGIN = "demo.indelible.example";
    private static final PinnedLog LOG = new PinnedLog(ORIGIN, Keys.ledger().verifier());

    private final SampleLog ledger = new SampleLog();
    private final Map<String, EventHeader> last = new HashMap<>();

    @Test
    void a_true_ledger_is_clean_and_the_audit_says_what_it_checked() {
        AuditReport report = audit(grown(600), null);

        assertThat(report.findings()).isEmpty();
        assertThat(report.checked())
                .containsExactly(
                        "Checkpoint: signed by the pinned key, covering 600 entries.",
                        "Entries: 600 from entry 0 on, each a header of this ledger under the root of the checkpoint,"
                                + " each following from the event before it in its stream.");
        assertThat(report.next()).isEqualTo(600);
        assertThat(stateOf(report).heads()).hasSize(7);
    }

    @Test
    void an_audit_goes_on_from_the_one_before_and_from_where_it_was_broken_off() {
        AuditState half =
                stateOf(new LogAudit(LOG, WitnessPolicy.NONE, grown(600), (next, size, clean, state) -> next < 256)
                        .run(signed(), null, Statements.NONE));
        assertThat(half.next()).isEqualTo(256);
        AuditState kept = AuditState.parse(half.encode());
        assertThat(kept).isEqualTo(half);

        AuditReport rest = audit(grown(700), kept);
        assertThat(rest.findings()).isEmpty();
        assertThat(rest.notChecked()).noneMatch(sentence -> sentence.startsWith("History"));
        assertThat(audit(ledger, null).notChecked()).anyMatch(sentence -> sentence.startsWith("History"));
        assertThat(rest.state()).isEqualTo(audit(ledger, null).state());
        assertThat(rest.checked()).contains("History: the ledger begins with the 600 entries of the audit before.");
    }

    @Test
    void each_bundle_is_fetched_once_and_none_beyond_the_checkpoint() {
        SampleLog grown = grown(600);
        Queue<String> fetched = new ConcurrentLinkedQueue<>();
        TileSource noting = path -> {
            if (path instanceof BundleId) fetched.add(path.text());
            return grown.read(path);
        };
        assertThat(audit(noting, null).clean()).isTrue();
        assertThat(fetched).containsExactly("tile/entries/000", "tile/entries/001", "tile/entries/002.p/88");
    }

    @Test
    void a_bundle_that_cannot_be_fetched_ends_the_audit_with_the_reason() {
        SampleLog grown = grown(600);
        TileSource broken = path -> {
            if (path.text().equals("tile/entries/001")) throw new UncheckedIOException(new IOException("gone"));
            return grown.read(path);
        };
        assertThatThrownBy(() -> audit(broken, null)).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void what_the_log_withholds_is_a_finding_that_names_the_place_and_hides_nothing_else() {
        SampleLog grown = grown(600);
        AuditReport report = audit(withholding("tile/entries/001", grown), null);
        assertFound(report, AuditLayer.ENTRIES, 256);
        assertThat(report.next()).isEqualTo(600);
        assertThat(report.state()).isNull();
        assertThat(report.findings().getFirst().sentence()).isEqualTo("withheld");
        assertFound(audit(withholding("tile/0/002.p/88", grown), null), AuditLayer.TILES, -1);
    }

    @Test
    void a_checkpoint_that_is_missing_or_that_the_pinned_key_did_not_sign_is_a_finding() {
        SampleLog grown = grown(3);
        for (byte[] bad : new byte[][] {null, new byte[0], "x\n1\n\n".getBytes(UTF_8), changed(signed())}) {
            AuditReport report = new LogAudit(LOG, WitnessPolicy.NONE, grown, (next, size, clean, state) -> true)
                    .run(bad, null, Statements.NONE);
            assertFound(report, AuditLayer.HISTORY, -1);
        }
    }

    private static byte[] changed(byte[] note) {
        byte[] changed = note.clone();
        changed[changed.length - 20] ^= 1;
        return changed;
    }

    @Test
    void a_changed_entry_is_seen_by_the_entries_layer_and_named_though_its_bundle_holds_others() {
        AuditReport report = audit(changing("tile/entries/001", grown(600)), null);
        assertFound(report, AuditLayer.ENTRIES, 384);
        assertThat(report.findings())
                .filteredOn(found -> found.layer() == AuditLayer.ENTRIES)
                .hasSize(1);
    }

    @Test
    void a_changed_tile_is_seen_by_the_tiles_or_the_entries_under_it() {
        assertFound(audit(changing("tile/0/002.p/88", grown(600)), null), AuditLayer.TILES, -1);
        assertFound(audit(changing("tile/0/001", grown(600)), null), AuditLayer.ENTRIES, 256);
    }

    @Test
    void an_event_of_another_ledger_and_what_is_no_event_are_seen_by_the_headers_layer() {
        grown(3);
        ledger.add(header("s0", "other.example").encode());
        ledger.add("no header".getBytes(UTF_8));
        ledger.write();

        assertThat(audit(ledger, null).findings())
                .extracting(AuditFinding::layer, AuditFinding::leaf)
                .containsExactly(tuple(AuditLayer.HEADERS, 3L), tuple(AuditLayer.HEADERS, 4L));
    }

    @Test
    void a_deleted_swapped_or_doubled_event_is_seen_by_the_chains() {
        grown(20);
        header("s1", ORIGIN); // appended and never logged
        ledger.add(header("s1", ORIGIN).encode());
        EventHeader twice = Objects.requireNonNull(last.get("s2"));
        ledger.add(twice.encode());
        ledger.write();

        assertThat(audit(ledger, null).findings())
                .extracting(AuditFinding::layer, AuditFinding::leaf)
                .containsExactly(tuple(AuditLayer.CHAINS, 20L), tuple(AuditLayer.CHAINS, 21L));
    }

    @Test
    void a_ledger_that_was_rolled_back_or_replaced_is_seen_by_its_history() {
        AuditState before = stateOf(audit(grown(300), null));
        LogAuditTest other = new LogAuditTest();
        assertFound(other.audit(other.grown(299), before), AuditLayer.HISTORY, -1);
        other.ledger.add("another".getBytes(UTF_8));
        assertFound(other.audit(other.grown(400), before), AuditLayer.HISTORY, -1);
    }

    @Test
    void what_the_ledger_states_of_its_streams_is_counted_again() {
        grown(5);
        List<StreamHead> heads = new ArrayList<>();
        last.forEach((stream, header) -> heads.add(new StreamHead(stream, header.sequence(), header.hash())));
        CompletenessProof truly = SampleCompleteness.proof(heads, "completeness.stated");
        AuditReport report = audit(ledger, null, truly);
        assertThat(report.findings()).isEmpty();
        assertThat(report.checked())
                .contains("Completeness: the ledger's statement of how its streams ended at leaf 4 is what the entries"
                        + " give.");

        heads.set(0, new StreamHead(heads.getFirst().streamId(), 9, new byte[32]));
        assertFound(
                audit(ledger, null, SampleCompleteness.proof(heads, "completeness.stated")),
                AuditLayer.COMPLETENESS,
                4);
    }

    @Test
    void a_statement_beyond_what_was_audited_is_not_taken_for_checked() {
        AuditReport report = audit(grown(3), null, SampleCompleteness.proof());
        assertThat(report.findings()).isEmpty();
        assertThat(report.checked()).noneMatch(sentence -> sentence.startsWith("Completeness"));
        assertThat(report.notChecked())
                .contains("The last statement of how the streams end: it counts through entry 4, and this audit"
                        + " came as far as entry 2.");
        assertThat(audit(grown(3), null).notChecked())
                .contains("How the streams end: the ledger has stated nothing of it yet.");
    }

    @Test
    void a_ledger_that_made_a_statement_and_shows_none_is_found_out() {
        grown(5);
        ledger.add(header("s9", ORIGIN, "completeness.stated").encode());
        ledger.write();
        assertFound(audit(ledger, null), AuditLayer.COMPLETENESS, 5);
        assertFound(audit(ledger, null, SampleCompleteness.proof()), AuditLayer.COMPLETENESS, 4);
    }

    @Test
    void a_statement_that_is_not_in_the_audited_tree_is_found_out_at_its_entry() {
        AuditReport report = audit(grown(6), null, SampleCompleteness.proof());
        assertThat(report.findings())
                .contains(new AuditFinding(
                        AuditLayer.COMPLETENESS, 5, "The entry is not the statement that the ledger gives for it."));
    }

    @Test
    void a_statement_that_is_withheld_or_none_is_a_finding() {
        grown(3);
        Statements withholding = _ -> {
            throw new WithheldFile("withheld");
        };
        assertFound(audit(ledger, null, withholding), AuditLayer.COMPLETENESS, -1);
        assertFound(audit(ledger, null, (Statements) _ -> Optional.of(new byte[] {'{'})), AuditLayer.COMPLETENESS, -1);
    }

    @Test
    void many_findings_are_counted_and_not_kept() {
        for (int i = 0; i < 150; i++) {
            ledger.add(new byte[] {1});
        }
        ledger.write();
        AuditReport report = audit(ledger, null);
        assertThat(report.findings()).hasSize(LogAudit.MAX_FINDINGS);
        assertThat(report.further()).isEqualTo(50);
    }

    @Test
    void a_state_that_is_none_is_refused_in_a_sentence() {
        byte[] good = stateOf(audit(grown(10), null)).encode();
        for (byte[] bad : List.of(new byte[0], "x".getBytes(UTF_8), Arrays.copyOf(good, good.length - 40))) {
            assertThatThrownBy(() -> AuditState.parse(bad)).isInstanceOf(RefusedNote.class);
        }
    }

    private SampleLog grown(int size) {
        while (ledger.size() < size) {
            ledger.add(header("s" + ledger.size() % 7, ORIGIN).encode());
        }
        ledger.write();
        return ledger;
    }

    private EventHeader header(String stream, String origin) {
        return header(stream, origin, "casenote.added");
    }

    private EventHeader header(String stream, String origin, String type) {
        EventHeader before = last.get(stream);
        long sequence = before == null ? 0 : before.sequence() + 1;
        EventHeader header = new EventHeader(
                origin,
                stream,
                "CaseFile",
                sequence,
                new UUID(sequence, stream.hashCode()),
                type,
                "1",
                1_709_283_600_000_000L,
                "actor-7",
                Sha256.of(new byte[0]),
                "key",
                Sha256.of(new byte[0]),
                Sha256.of(new byte[0]),
                before == null ? new byte[Sha256.LENGTH] : before.hash());
        last.put(stream, header);
        return header;
    }

    private byte[] signed() {
        return new Checkpoint(ORIGIN, ledger.size(), ledger.root())
                .sign(Keys.ledger())
                .bytes();
    }

    private AuditReport audit(TileSource source, @Nullable AuditState from) {
        return audit(source, from, Statements.NONE);
    }

    private AuditReport audit(TileSource source, @Nullable AuditState from, CompletenessProof stated) {
        return audit(source, from, _ -> Optional.of(stated.encode()));
    }

    private AuditReport audit(TileSource source, @Nullable AuditState from, Statements statements) {
        return new LogAudit(LOG, WitnessPolicy.NONE, source, (next, size, clean, state) -> true)
                .run(signed(), from, statements);
    }

    private static AuditState stateOf(AuditReport report) {
        return Objects.requireNonNull(report.state());
    }

    private static TileSource withholding(String path, SampleLog log) {
        return id -> {
            if (id.text().equals(path)) throw new WithheldFile("withheld");
            return log.read(id);
        };
    }

    private static TileSource changing(String path, SampleLog log) {
        return id -> {
            byte[] bytes = log.read(id).clone();
            if (id.text().equals(path)) {
                bytes[bytes.length / 2 + 20] ^= 1;
            }
            return bytes;
        };
    }

    private static void assertFound(AuditReport report, AuditLayer layer, long leaf) {
        assertThat(report.clean()).isFalse();
        assertThat(report.checked()).isEmpty();
        assertThat(report.findings().getFirst().layer()).isEqualTo(layer);
        assertThat(report.findings().getFirst().leaf()).isEqualTo(leaf);
    }
}
