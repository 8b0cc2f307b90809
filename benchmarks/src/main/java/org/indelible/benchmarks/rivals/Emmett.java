package org.indelible.benchmarks.rivals;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.indelible.benchmarks.measure.Outcome;
import org.indelible.benchmarks.measure.Side;
import org.indelible.benchmarks.server.Server;
import org.indelible.benchmarks.story.Shelf;

/** Emmett's PostgreSQL event store in one Node process that lives as long as the measurement, so that its compiler warms up too. */
public final class Emmett implements Side {
    private static final String DATABASE = "emmett";
    private static final String SCRIPT = "emmett.mjs";

    private final Process node;
    private final BufferedWriter orders;
    private final BufferedReader answers;
    private int runs;

    /** Installs it from where npm has put the package. */
    public Emmett(Server server, Row row, Path packages) throws SQLException, IOException {
        server.database(DATABASE);
        try (InputStream script = Objects.requireNonNull(Emmett.class.getResourceAsStream(SCRIPT))) {
            Files.copy(script, packages.resolve(SCRIPT), StandardCopyOption.REPLACE_EXISTING);
        }
        Files.writeString(
                packages.resolve("note.json"), "{\"data\":%s,\"metadata\":%s}".formatted(row.json(), row.metadata()));
        String url = "postgresql://postgres@127.0.0.1:" + server.port() + "/" + DATABASE;
        this.node = new ProcessBuilder("node", SCRIPT, url, "note.json", "" + Shelf.FILES)
                .directory(packages.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        this.orders = node.outputWriter();
        this.answers = node.inputReader();
        if (!"ready".equals(answers.readLine())) throw new IllegalStateException("node did not start");
    }

    @Override
    public String name() {
        return "Emmett 0.42.0 (node)";
    }

    @Override
    public void prepare(int clients) {
        runs++;
    }

    @Override
    public Outcome run(int clients, Duration time) {
        try {
            orders.write(runs + " " + clients + " " + time.toSeconds() + "\n");
            orders.flush();
            List<String> answer = List.of(answers.readLine().split(" ", -1));
            return Outcome.of(
                    Double.parseDouble(answer.get(0)),
                    Double.parseDouble(answer.get(1)),
                    Double.parseDouble(answer.get(2)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        node.destroy();
    }
}
