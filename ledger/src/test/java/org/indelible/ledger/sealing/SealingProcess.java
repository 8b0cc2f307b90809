package org.indelible.ledger.sealing;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.indelible.ledger.database.Login;
import org.indelible.ledger.keys.CheckpointKey;

/** A JVM of its own that seals, and at some point says so and goes no further. */
final class SealingProcess {
    private SealingProcess() {}

    /**
     * Starts one.
     *
     * @param mark the statement to wait for
     * @param more how many steps it takes after that
     */
    static Process launch(Login sealer, String key, String origin, String mark, int more) throws IOException {
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                SealingProcess.class.getName(),
                sealer.url(),
                sealer.role(),
                sealer.password(),
                key,
                origin,
                mark,
                Integer.toString(more));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    public static void main(String[] arguments) throws SQLException, IOException {
        var sealer = new Login(arguments[0], arguments[1], arguments[2]);
        var halt = new Halt(arguments[5], Integer.parseInt(arguments[6]), SealingProcess::stand);
        try (var driver = new SteppedDriver(halt);
                var sealing = new Sealer(
                        driver.through(sealer),
                        CheckpointKey.open(arguments[3], arguments[4]),
                        Clock.systemUTC(),
                        () -> {})) {
            sealing.start();
            int end = System.in.read();
            System.out.println("ended " + end);
        }
    }

    private static void stand() {
        System.out.println("standing");
        while (true) {
            LockSupport.park();
        }
    }
}
