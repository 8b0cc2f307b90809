package org.indelible.benchmarks.rivals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.indelible.benchmarks.measure.Outcome;
import org.indelible.benchmarks.measure.Side;
import org.indelible.benchmarks.server.Programs;
import org.indelible.benchmarks.server.Server;
import org.indelible.benchmarks.story.Shelf;

/** One INSERT of the same bytes for each append, a transaction each, by PostgreSQL's own load driver. Nothing that appends rows one by one is quicker. */
public final class Pgbench implements Side {
    private static final String DATABASE = "bare_pgbench";
    private static final String SCRIPT = """
            \\set n :n + 1
            insert into events (event_id, stream_id, stream_type, sequence, type, revision, recorded_at, actor, metadata, key_id, payload, payload_commitment, previous_hash, event_hash) \
            values (gen_random_uuid(), lpad((:run)::text || '-' || (:client_id)::text || '-' || ((:n) %% %d)::text, 36, '0'), 'CaseFile', :n, 'casenote.added', '1', now(), \
            :actor, :metadata, :key, :payload, :hash, :hash, :hash);
            """.formatted(Shelf.FILES);
    private static final Pattern RATE = Pattern.compile("tps = ([0-9.]+)");
    private static final Pattern LATENCY = Pattern.compile("latency average = ([0-9.]+) ms");

    private final Server server;
    private final Row row;
    private final Path directory;
    private int runs;

    public Pgbench(Server server, Row row, Path directory) throws SQLException, IOException {
        BareTable.create(server, DATABASE);
        this.server = server;
        this.row = row;
        this.directory = Files.createDirectories(directory);
        Files.writeString(directory.resolve("insert.sql"), SCRIPT);
    }

    @Override
    public String name() {
        return "bare INSERT (pgbench)";
    }

    @Override
    public void prepare(int clients) {
        runs++;
    }

    @Override
    public Outcome run(int clients, Duration time) {
        String printed = Programs.run(directory, Map.of("PGHOST", "127.0.0.1"), command(clients, time));
        return Outcome.of(number(RATE, printed), number(LATENCY, printed) * 1000, Double.NaN);
    }

    private List<String> command(int clients, Duration time) {
        List<String> command = new ArrayList<>(List.of(
                "pgbench", "-n", "-M", "prepared", "-f", "insert.sql", "-U", "postgres", "-p", "" + server.port()));
        command.addAll(List.of("-c", "" + clients, "-j", "" + Math.min(2, clients), "-T", "" + time.toSeconds()));
        define(command, "n", "0");
        define(command, "run", "" + runs);
        define(command, "actor", "a".repeat(43));
        define(command, "key", "k".repeat(80));
        define(command, "hash", bytes(32));
        define(command, "payload", bytes(row.stored()));
        define(command, "metadata", bytes(row.storedMetadata()));
        command.add(DATABASE);
        return command;
    }

    private static void define(List<String> command, String name, String value) {
        command.addAll(List.of("-D", name + "=" + value));
    }

    private static String bytes(int length) {
        return "\\x" + "5a".repeat(length);
    }

    private static double number(Pattern pattern, String printed) {
        Matcher matcher = pattern.matcher(printed);
        if (!matcher.find()) throw new IllegalStateException(printed);
        return Double.parseDouble(matcher.group(1));
    }
}
