package org.indelible.ledger.embedded;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A JVM of its own that starts the embedded server, says so, and waits to be killed. */
final class ServerProcess {
    private ServerProcess() {}

    static Process launch(Path directory) throws IOException {
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                ServerProcess.class.getName(),
                directory.toString());
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    public static void main(String[] arguments) throws IOException {
        try (EmbeddedPostgres server = EmbeddedPostgres.start(Path.of(arguments[0]))) {
            System.out.println("ready " + server.logins().app().url());
            int end = System.in.read();
            System.out.println("ended " + end);
        }
    }
}
