package org.indelible.ledger.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Starts and stops the server process over one data directory. */
final class Postmaster {
    private static final int ATTEMPTS = 3;
    private static final int PORT_LINE = 3;
    private static final String SECONDS = "120";

    private final Path data;
    private final Path log;
    private final Path programs;
    private final Shell shell;

    Postmaster(Path data, Path log, Path programs, Shell shell) {
        this.data = data;
        this.log = log;
        this.programs = programs;
        this.shell = shell;
    }

    /**
     * The port of the server that runs over a data directory, as it wrote it down.
     *
     * @throws IOException if none runs
     */
    static int portOf(Path data) throws IOException {
        return Integer.parseInt(Files.readAllLines(data.resolve("postmaster.pid"))
                .get(PORT_LINE)
                .strip());
    }

    /** Starts the server on a free port of the loopback interface, after stopping one that its process left behind. */
    int start() throws IOException {
        stopOrphan();
        EmbeddedPostgresFailed last = new EmbeddedPostgresFailed("not tried");
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            int port = freePort();
            try {
                startOn(port);
                return port;
            } catch (EmbeddedPostgresFailed e) {
                // Somebody may have taken the port in between.
                last = e;
            }
        }
        throw new EmbeddedPostgresFailed(last.getMessage() + tailOfLog(), last);
    }

    /** Stops the server that a killed process left behind, if there is one. */
    void stopOrphan() throws IOException {
        if (orphan().isPresent()) {
            stop();
        }
    }

    void stop() {
        try {
            shell.must("", List.of(control(), "stop", "-D", data.toString(), "-m", "fast", "-w", "-t", SECONDS));
        } catch (IOException e) {
            throw new EmbeddedPostgresFailed("Cannot stop the embedded PostgreSQL", e);
        }
    }

    private void startOn(int port) throws IOException {
        Shell.Result result = shell.run(
                "",
                Map.of("LC_ALL", "C"),
                List.of(
                        control(),
                        "start",
                        "-D",
                        data.toString(),
                        "-l",
                        logFile(),
                        "-w",
                        "-t",
                        SECONDS,
                        "-o",
                        "-p " + port));
        if (result.exit() != 0) {
            throw new EmbeddedPostgresFailed("The embedded PostgreSQL does not start: " + result.output());
        }
    }

    /** The process named in the data directory's lock file, if it is alive and really a server of this directory. */
    private Optional<ProcessHandle> orphan() throws IOException {
        Path lock = data.resolve("postmaster.pid");
        if (!Files.exists(lock)) {
            return Optional.empty();
        }
        String first = Files.readAllLines(lock).stream().findFirst().orElse("");
        return first.isBlank()
                ? Optional.empty()
                : ProcessHandle.of(Long.parseLong(first.strip())).filter(this::isServer);
    }

    private boolean isServer(ProcessHandle process) {
        return process.info()
                .commandLine()
                .filter(line -> line.contains(data.toString()))
                .isPresent();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private String tailOfLog() throws IOException {
        if (!Files.exists(log)) {
            return "";
        }
        List<String> lines = Files.readAllLines(log);
        return "\n" + String.join("\n", lines.subList(Math.max(0, lines.size() - 10), lines.size()));
    }

    private String logFile() throws IOException {
        if (!Files.exists(log)) {
            Files.createFile(log);
        }
        shell.own(log);
        return log.toString();
    }

    private String control() {
        return programs.resolve("bin/pg_ctl").toString();
    }
}
