package org.indelible.benchmarks;

import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.indelible.benchmarks.installation.Extent;
import org.indelible.benchmarks.installation.Filling;
import org.indelible.benchmarks.installation.Installation;
import org.indelible.benchmarks.measure.Medians;
import org.indelible.benchmarks.measure.Options;
import org.indelible.benchmarks.measure.Table;
import org.indelible.benchmarks.server.Server;
import org.indelible.evidence.audit.AuditReport;
import org.indelible.evidence.audit.LogAudit;
import org.indelible.evidence.audit.Statements;
import org.indelible.evidence.checkpoint.PinnedLog;
import org.indelible.evidence.checkpoint.SignedCheckpoint;
import org.indelible.evidence.cosignature.WitnessPolicy;
import org.indelible.evidence.note.VerifierKey;
import org.indelible.evidence.tiles.BundleId;
import org.indelible.evidence.tiles.TileId;
import org.indelible.evidence.tiles.TilePath;
import org.indelible.ledger.log.LedgerTree;

/** A full audit of all events ({@code --events}) against SHA-256 over the bytes that it covers: from memory, and as they are read from the database. */
final class Audits implements Benchmark {
    private static final int EVENTS = 100_000;
    private static final int PAGE = 2_000;
    private static final String BYTES = "select payload, metadata, event_id, stream_id, type, revision, actor, key_id,"
            + " payload_commitment, previous_hash, event_hash from ledger.events order by global_index";

    @Override
    public void run(Server server, Options options, Path work) throws Exception {
        try (Sides sides = new Sides(server, work)) {
            Installation node = sides.installation("ledger_audit", Extent.WITHOUT_PROJECTIONS);
            Filling.to(node, options.number("events", EVENTS));
            SignedCheckpoint signed = covering(node);
            List<byte[]> bytes = new ArrayList<>();
            double[] audits = new double[options.rounds()];
            double[] reads = new double[options.rounds()];
            double[] hashes = new double[options.rounds()];
            for (int round = -2; round < options.rounds(); round++) {
                double audit = audit(node, signed);
                bytes.clear();
                double read = readAndHash(server.url(node.database()), bytes);
                double hash = hash(bytes);
                System.err.printf(
                        "round %d: audit %.2f s, read and hash %.2f s, hash %.2f s%n", round, audit, read, hash);
                if (round < 0) continue;
                audits[round] = audit;
                reads[round] = read;
                hashes[round] = hash;
            }
            long sum = bytes.stream().mapToLong(each -> each.length).sum();
            print(signed.checkpoint().size(), sum, Medians.of(audits), Medians.of(reads), Medians.of(hashes));
        }
    }

    private static SignedCheckpoint covering(Installation node) {
        VerifierKey key = node.part(VerifierKey.class);
        PinnedLog log = new PinnedLog(key.name(), key);
        while (true) {
            SignedCheckpoint signed =
                    log.open(node.part(LedgerTree.class).checkpoint().orElseThrow());
            if (signed.checkpoint().size() >= node.count("select next_leaf from ledger.head")) return signed;
            LockSupport.parkNanos(50_000_000);
        }
    }

    private static double audit(Installation node, SignedCheckpoint signed) {
        VerifierKey key = node.part(VerifierKey.class);
        LedgerTree tree = node.part(LedgerTree.class);
        long began = System.nanoTime();
        AuditReport report = new LogAudit(
                        new PinnedLog(key.name(), key),
                        new WitnessPolicy(0, List.of()),
                        path -> file(tree, path),
                        (_, _, _, _) -> true)
                .run(signed.note().bytes(), null, Statements.NONE);
        if (!report.clean()) throw new IllegalStateException(report.findings().toString());
        return (System.nanoTime() - began) / 1e9;
    }

    private static byte[] file(LedgerTree tree, TilePath path) {
        return switch (path) {
            case TileId tile -> tree.tile(tile).orElseThrow();
            case BundleId bundle -> tree.entries(bundle).orElseThrow();
        };
    }

    private static double readAndHash(String url, List<byte[]> kept) throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        long began = System.nanoTime();
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.setFetchSize(PAGE);
            try (ResultSet row = statement.executeQuery(BYTES)) {
                while (row.next()) {
                    for (int column = 1; column <= 11; column++) kept.add(row.getBytes(column));
                    kept.subList(kept.size() - 11, kept.size()).forEach(digest::digest);
                }
            }
        }
        return (System.nanoTime() - began) / 1e9;
    }

    private static double hash(List<byte[]> bytes) throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        long began = System.nanoTime();
        for (int at = 0; at < bytes.size(); at += 11) {
            digest.digest(bytes.get(at));
            digest.digest(bytes.get(at + 1));
            for (int column = 2; column < 11; column++) digest.update(bytes.get(at + column));
            digest.digest();
        }
        return (System.nanoTime() - began) / 1e9;
    }

    private static void print(long entries, long bytes, double audit, double read, double hash) {
        Table table = new Table(
                "%,d entries, %.0f MB".formatted(entries, bytes / 1e6),
                "seconds",
                "ratio to reading and SHA-256",
                "ratio to SHA-256");
        row(table, "SHA-256 of all bytes, in memory", hash, read, hash);
        row(table, "read all bytes, and SHA-256", read, read, hash);
        row(table, "audit: tree, headers, chains, stored bytes", audit, read, hash);
        table.print("### Audit");
    }

    private static void row(Table table, String what, double seconds, double read, double hash) {
        table.row(what, "%.2f".formatted(seconds), "%.2f".formatted(seconds / read), "%.2f".formatted(seconds / hash));
    }
}
