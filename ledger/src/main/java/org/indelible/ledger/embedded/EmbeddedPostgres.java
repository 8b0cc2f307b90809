package org.indelible.ledger.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.indelible.ledger.database.Login;
import org.indelible.ledger.database.Logins;

/**
 * A running PostgreSQL server whose programs, data and passwords are kept in one directory.
 *
 * <p>The directory belongs to one process at a time. A server that outlived its process (killed with -9) is stopped and started again.
 * Whatever is built in several steps is built beside its place and renamed into it, so a half-built thing is never mistaken for a whole one.
 */
public final class EmbeddedPostgres implements AutoCloseable {
    private static final String LOG = "server.log";

    private final DirectoryLock lock;
    private final Postmaster postmaster;
    private final Logins logins;

    private EmbeddedPostgres(DirectoryLock lock, Postmaster postmaster, Logins logins) {
        this.lock = lock;
        this.postmaster = postmaster;
        this.logins = logins;
    }

    /**
     * Starts the server kept in a directory, creating it there if there is none.
     *
     * @throws EmbeddedPostgresFailed if another process uses the directory, or the server does not start
     */
    public static EmbeddedPostgres start(Path directory) {
        return start(directory, directory);
    }

    /** As {@link #start(Path)}, after removing whatever database is kept there. */
    public static EmbeddedPostgres startAnew(Path directory) {
        return start(directory, directory, true);
    }

    /** As {@link #start(Path)}, with the unpacked programs in another directory, which several servers can share. */
    public static EmbeddedPostgres start(Path directory, Path programs) {
        return start(directory, programs, false);
    }

    /** Whether another process uses the directory now. Changes nothing. */
    public static boolean isUsed(Path directory) {
        try {
            return Files.isDirectory(directory) && DirectoryLock.isTaken(directory.toRealPath());
        } catch (IOException e) {
            throw new EmbeddedPostgresFailed("Cannot use " + directory + " for the embedded PostgreSQL: " + e, e);
        }
    }

    /**
     * The application's login at the server that another process runs from a directory.
     *
     * @throws EmbeddedPostgresFailed if none runs there, or its passwords cannot be read
     */
    public static Login app(Path directory) {
        try {
            Path home = directory.toRealPath();
            return logins(Postmaster.portOf(Cluster.dataIn(home)), Cluster.passwordsIn(home))
                    .app();
        } catch (IOException e) {
            throw new EmbeddedPostgresFailed("No embedded PostgreSQL runs from " + directory, e);
        }
    }

    private static EmbeddedPostgres start(Path directory, Path programs, boolean anew) {
        try {
            Files.createDirectories(programs);
            Path home = Files.createDirectories(directory).toRealPath();
            DirectoryLock lock = DirectoryLock.take(home);
            try {
                return start(lock, home, programs.toRealPath(), anew);
            } catch (IOException | RuntimeException e) {
                lock.close();
                throw e;
            }
        } catch (IOException e) {
            throw new EmbeddedPostgresFailed("Cannot use " + directory + " for the embedded PostgreSQL: " + e, e);
        }
    }

    private static EmbeddedPostgres start(DirectoryLock lock, Path home, Path programs, boolean anew)
            throws IOException {
        Shell shell = Shell.detect();
        Path installed = Programs.in(programs);
        if (anew) {
            Cluster.discard(home, data -> new Postmaster(data, home.resolve(LOG), installed, shell).stopOrphan());
        }
        Staging.sweep(home);
        Cluster cluster = Cluster.in(home, installed, shell);
        Postmaster postmaster = new Postmaster(cluster.data(), home.resolve(LOG), installed, shell);
        int port = postmaster.start();
        return new EmbeddedPostgres(lock, postmaster, logins(port, cluster.passwords()));
    }

    private static Logins logins(int port, Passwords passwords) {
        String url = "jdbc:postgresql://127.0.0.1:" + port + "/" + Cluster.DATABASE
                + "?logServerErrorDetail=false&reWriteBatchedInserts=true";
        return new Logins(
                new Login(url, Logins.OWNER, passwords.of(Logins.OWNER)),
                new Login(url, Logins.APP, passwords.of(Logins.APP)),
                new Login(url, Logins.SEALER, passwords.of(Logins.SEALER)),
                new Login(url, Logins.DESTROYER, passwords.of(Logins.DESTROYER)));
    }

    /** The URL, name and password of each of the four logins. */
    public Logins logins() {
        return logins;
    }

    /** Stops the server after ending its connections, and waits until it has stopped. */
    @Override
    public void close() {
        try {
            postmaster.stop();
        } finally {
            lock.close();
        }
    }
}
