package org.indelible.ledger.tamper;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.indelible.evidence.audit.AuditReport;
import org.indelible.evidence.audit.AuditState;
import org.indelible.evidence.audit.LogAudit;
import org.indelible.evidence.audit.Statements;
import org.indelible.evidence.checkpoint.PinnedLog;
import org.indelible.evidence.cosignature.WitnessPolicy;
import org.indelible.evidence.tiles.BundleId;
import org.indelible.evidence.tiles.TileId;
import org.indelible.evidence.tiles.TilePath;
import org.indelible.evidence.tiles.WithheldFile;
import org.indelible.ledger.database.TestDatabase;
import org.indelible.ledger.log.CheckpointSigner;
import org.indelible.ledger.log.DamagedTree;
import org.indelible.ledger.log.LedgerTree;
import org.indelible.ledger.node.Box.MakeBox;
import org.indelible.ledger.node.Box.PutIn;
import org.indelible.ledger.node.Node;
import org.indelible.ledger.store.LedgerEvent;
import org.indelible.ledger.store.LedgerReader;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Does to a ledger what its owner can, one thing at a time, and writes down who sees it. */
class TamperMatrixTest {
    private static final List<String> TABLES =
            List.of("events", "leaves", "nodes", "checkpoints", "head", "mismatches");
    private static final PinnedLog PINNED = new PinnedLog(TestDatabase.ORIGIN, TestDatabase.KEY.verifier());
    private static final Path PAGE = Path.of("..", "docs", "tamper-matrix.md");
    private static final Path MADE = Path.of("target", "tamper-matrix.md");

    private final Path keyset = Node.keyset();
    private final Node node = new Node(TestDatabase.fresh(), keyset);
    private final LedgerTree tree = new LedgerTree(node.app, node.reader);
    private int boxes;

    @AfterEach
    void close() {
        node.close();
    }

    @Test
    void the_page_tells_of_every_tampering_who_sees_it() throws Exception {
        AuditState before = told();
        keep();
        assertThat(seenBy(new Tampering("nothing", "select 1"), before)).isEmpty();
        StringBuilder rows = new StringBuilder();
        for (Tampering tampering : tamperings()) {
            putBack();
            Set<Layer> seenBy = seenBy(tampering, before);
            String who = seenBy.stream().map(Layer::toString).collect(Collectors.joining(", "));
            rows.append("| ")
                    .append(tampering.what())
                    .append(" | ")
                    .append(who.isEmpty() ? "nobody" : who)
                    .append(" |\n");
        }
        String page = Files.readString(PAGE);
        int table = page.indexOf("|---|---|\n") + 10;
        String made = page.substring(0, table) + rows + page.substring(page.indexOf("\n\n", table - 1) + 1);
        Files.writeString(MADE, made);
        assertThat(page)
                .as("docs/tamper-matrix.md; what is so now: ledger/" + MADE)
                .isEqualTo(made);
    }

    /** Three streams with more events than a tile has, signed for twice; and what an auditor kept of the first time. */
    private AuditState told() throws SQLException {
        for (String box : List.of("a", "b", "c")) node.send(new MakeBox(box));
        for (String box : List.of("a", "b")) {
            node.send(new PutIn(box, "first"));
            node.send(new PutIn(box, "second"));
        }
        for (int i = 0; i < 260; i++) node.send(new PutIn("c", "thing " + i));
        node.sealer.sealInline();
        sign();
        AuditReport audit = audit(null);
        assertThat(audit.findings()).isEmpty();
        node.send(new PutIn("c", "the last"));
        node.sealer.sealInline();
        sign();
        return Objects.requireNonNull(audit.state());
    }

    private List<Tampering> tamperings() {
        return Stream.of(
                        Tampering.ofEvents(columns("events")),
                        Tampering.ofLeaves(columns("leaves")),
                        Tampering.ofRows(),
                        Tampering.ofTheTree())
                .flatMap(List::stream)
                .toList();
    }

    private List<String> columns(String table) {
        return List.of(TestDatabase.query(
                        node.logins.owner(),
                        "select string_agg(attname, ',' order by attnum) from pg_attribute where attnum > 0 and"
                                + " attrelid = 'ledger."
                                + table + "'::regclass")
                .split(","));
    }

    private Set<Layer> seenBy(Tampering tampering, AuditState before) throws SQLException {
        try {
            asOwner(tampering.sql());
        } catch (SQLException refused) {
            return EnumSet.of(Layer.CONSTRAINTS);
        }
        Set<Layer> seenBy = EnumSet.noneOf(Layer.class);
        if (fails(this::readStreams)) seenBy.add(Layer.READING);
        if (fails(this::readOrder)) seenBy.add(Layer.ORDER);
        if (!audit(null).findings().isEmpty()) seenBy.add(Layer.AUDIT);
        if (!audit(before).findings().isEmpty()) seenBy.add(Layer.LATER_AUDIT);
        if (fails(this::sealMore)) seenBy.add(Layer.SEALING);
        if (fails(this::sign)) seenBy.add(Layer.SIGNING);
        return seenBy;
    }

    private interface Look {
        void at() throws SQLException;
    }

    private static boolean fails(Look look) {
        try {
            look.at();
            return false;
        } catch (SQLException | RuntimeException | AssertionError seen) {
            return true;
        }
    }

    private void readStreams() {
        for (String stream : List.of("a", "b", "c")) {
            node.reader.range(stream, 0, Long.MAX_VALUE, LedgerReader.NEWEST).forEach(LedgerEvent::payload);
        }
    }

    private void readOrder() {
        List<LedgerEvent> page = node.reader.after(-1, 1_000);
        page.forEach(LedgerEvent::payload);
        assertThat(node.reader.patrolled(-1, 1_000)).hasSameSizeAs(page);
    }

    /** With what the application would answer: only what the audit itself finds counts, and whatever it throws fails the test. */
    private AuditReport audit(@Nullable AuditState from) {
        return new LogAudit(PINNED, WitnessPolicy.NONE, this::file, (next, size, clean, state) -> true)
                .run(tree.checkpoint().orElse(null), from, Statements.NONE);
    }

    private byte[] file(TilePath path) {
        try {
            return switch (path) {
                case TileId tile -> tree.tile(tile).orElseThrow();
                case BundleId bundle -> tree.entries(bundle).orElseThrow();
            };
        } catch (NoSuchElementException | DamagedTree e) {
            throw new WithheldFile("The log does not give " + path.text() + ".");
        }
    }

    /** Appends to the streams that may be tampered with and to one that is not, on a node that has just started. */
    private void sealMore() {
        List<RuntimeException> refused = new ArrayList<>();
        try (Node fresh = new Node(node.logins, keyset)) {
            for (String box : List.of("a", "b")) {
                try {
                    fresh.send(new PutIn(box, "another"));
                } catch (RuntimeException e) {
                    refused.add(e);
                }
            }
            fresh.send(new MakeBox("box " + boxes++));
            fresh.sealer.sealInline();
        }
        assertThat(refused).isEmpty();
        assertThat(TestDatabase.query(node.logins.app(), "select count(*) from ledger.mismatches"))
                .isEqualTo("0");
    }

    private void sign() throws SQLException {
        try (Connection connection = node.logins.sealer().connect()) {
            new CheckpointSigner(TestDatabase.KEY, Clock.systemUTC()).turn(connection, true);
        }
    }

    private void keep() throws SQLException {
        for (String table : TABLES) asOwner("create table ledger.kept_" + table + " as table ledger." + table);
    }

    private void putBack() throws SQLException {
        StringBuilder all = new StringBuilder(
                "truncate ledger.timestamps, ledger.cosignatures, ledger.checkpoints, ledger.nodes, ledger.mismatches,"
                        + " ledger.leaves, ledger.events cascade;delete from ledger.head;");
        for (String table : TABLES) {
            all.append(
                    "insert into ledger.%1$s overriding system value select * from ledger.kept_%1$s;".formatted(table));
        }
        asOwner(all.toString());
    }

    /** In one transaction, with the triggers out of the way and back again. */
    private void asOwner(String sql) throws SQLException {
        try (Connection owner = node.logins.owner().connect();
                Statement statement = owner.createStatement()) {
            owner.setAutoCommit(false);
            statement.execute(triggers("disable trigger user"));
            statement.execute(sql);
            statement.execute(triggers("enable always trigger "));
            owner.commit();
        }
    }

    private static String triggers(String what) {
        return Stream.of("events", "leaves", "nodes", "checkpoints", "cosignatures", "timestamps")
                .map(table ->
                        "alter table ledger." + table + " " + what + (what.endsWith(" ") ? table + "_only_grow" : ""))
                .collect(Collectors.joining(";"));
    }
}
