package org.indelible.benchmarks.installation;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.indelible.app.Indelible;
import org.indelible.app.commands.CommandDesk;
import org.indelible.app.commands.CommandRequest;
import org.indelible.app.commands.Receipt;
import org.indelible.benchmarks.server.Server;
import org.indelible.benchmarks.story.Notes;
import org.indelible.command.acting.CaseFileCommand;
import org.indelible.ledger.keys.CheckpointKey;
import org.indelible.ledger.keys.KeysetFile;
import org.indelible.ledger.store.LedgerBusy;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.SmartLifecycle;

/** The product on a database of its own, as its own application puts it together for production. */
public final class Installation implements AutoCloseable {
    private static final String ORIGIN = "benchmark.indelible.invalid/ledger";
    private static final String NODE = "node";
    private static final int UNLIMITED = 1_000_000_000;
    private static final AtomicInteger NODES = new AtomicInteger();

    private final Server server;
    private final String database;
    private final Extent extent;
    private final ConfigurableApplicationContext context;
    private final CommandDesk desk;
    private final AtomicLong putOff = new AtomicLong();

    private Installation(Server server, String database, Extent extent, ConfigurableApplicationContext context) {
        this.server = server;
        this.database = database;
        this.extent = extent;
        this.context = context;
        this.desk = context.getBean(CommandDesk.class);
    }

    /** Makes the database and starts the application on it. */
    public static Installation start(Server server, String database, Issuer issuer, Path directory, Extent extent)
            throws IOException, SQLException {
        server.ledgerDatabase(database);
        return node(server, database, issuer, directory, extent);
    }

    /** Starts the application anew on a database that there is: a node that remembers nothing. */
    public static Installation node(Server server, String database, Issuer issuer, Path directory, Extent extent)
            throws IOException {
        Path data = Files.createDirectories(directory.resolve(database));
        var application = new SpringApplicationBuilder(Indelible.class);
        application.initializers(new EverybodySigned());
        if (extent == Extent.WITHOUT_SEALING) application.initializers(new NothingBehind(NODE));
        if (extent == Extent.WITHOUT_DISCLOSURES) application.initializers(new Unrecorded());
        var context = application.run(settings(server, database, issuer, data).toArray(String[]::new));
        if (extent == Extent.WITHOUT_PROJECTIONS)
            context.getBean(NODE, SmartLifecycle.class).stop();
        return new Installation(server, database, extent, context);
    }

    private static List<String> settings(Server server, String database, Issuer issuer, Path data) {
        List<String> settings = new ArrayList<>(List.of(
                "--server.port=0",
                "--indelible.data=" + data,
                "--indelible.jdbc.url=jdbc:postgresql://127.0.0.1:" + server.port() + "/" + database,
                "--indelible.issuer.url=" + issuer.url(),
                "--indelible.teams=" + Notes.TEAM,
                "--indelible.rate.account=" + UNLIMITED,
                "--indelible.ledger.origin=" + ORIGIN,
                "--indelible.ledger.node=" + NODE + "-" + NODES.incrementAndGet(),
                "--indelible.ledger.keys=" + KeysetFile.createUnlessPresent(data.resolve("keyset.json")),
                "--indelible.ledger.checkpoint.key="
                        + CheckpointKey.createUnlessPresent(data.resolve("checkpoint.pem"), ORIGIN),
                "--indelible.authority.name=Harrow Vale County Council",
                "--indelible.authority.contact=dpo@harrow-vale.example"));
        for (String login : List.of("owner", "app", "sealer", "destroyer")) {
            settings.add("--indelible." + login + ".password=not-asked-for");
        }
        return settings;
    }

    /** Gives a command as the application's own edge does; what is put off because sealing is behind is given again, as clients do. */
    public Receipt give(CaseFileCommand command) {
        while (true) {
            try {
                return desk.give(command, Notes.MANAGER, CommandRequest.of(UUID.randomUUID()));
            } catch (LedgerBusy busy) {
                putOff.incrementAndGet();
                pause();
            }
        }
    }

    public Extent extent() {
        return extent;
    }

    public Server server() {
        return server;
    }

    /** The name of its database. */
    public String database() {
        return database;
    }

    /** Where it listens. */
    public int port() {
        return Integer.parseInt(Objects.requireNonNull(context.getEnvironment().getProperty("local.server.port")));
    }

    /** A part of the application. */
    public <T> T part(Class<T> type) {
        return context.getBean(type);
    }

    /** Waits until everything that was appended is sealed and projected, as far as this installation does so; returns how long that took. */
    public Duration settle() {
        long began = System.nanoTime();
        long events = extent == Extent.WITHOUT_SEALING ? 0 : count("select count(*) from ledger.events");
        while (extent != Extent.WITHOUT_SEALING && count("select next_leaf from ledger.head") < events) pause();
        while (isProjected() && count("select min(leaf) + 1 from reading.projection") < events) pause();
        return Duration.ofNanos(System.nanoTime() - began);
    }

    private boolean isProjected() {
        return extent == Extent.EVERYTHING || extent == Extent.WITHOUT_DISCLOSURES;
    }

    private static void pause() {
        LockSupport.parkNanos(2_000_000);
    }

    /** How many appends shared a transaction, and what one append has written, on the average since the start. */
    public String batches() {
        MeterRegistry meters = part(MeterRegistry.class);
        double appends = meters.get("indelible.appends.batch").summary().totalAmount();
        Timer transactions = meters.get("indelible.appends").timer();
        return "%s: %.1f appends a transaction, %.0f us a transaction, %.2f events and %.2f keys an append, %d put off"
                .formatted(
                        extent.title(),
                        appends / transactions.count(),
                        transactions.mean(TimeUnit.MICROSECONDS),
                        count("select count(*) from ledger.events") / appends,
                        count("select count(*) from ledger.keys") / appends,
                        putOff.get());
    }

    /** One number from its database. */
    public long count(String sql) {
        return server.number(database, sql);
    }

    @Override
    public void close() {
        context.close();
    }
}
