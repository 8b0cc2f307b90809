package org.indelible.benchmarks;

import com.nimbusds.jose.JOSEException;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.indelible.benchmarks.axon.AxonAppends;
import org.indelible.benchmarks.installation.Extent;
import org.indelible.benchmarks.installation.Installation;
import org.indelible.benchmarks.installation.Issuer;
import org.indelible.benchmarks.installation.Requests;
import org.indelible.benchmarks.measure.Side;
import org.indelible.benchmarks.rivals.BareJdbc;
import org.indelible.benchmarks.rivals.Emmett;
import org.indelible.benchmarks.rivals.MessageDb;
import org.indelible.benchmarks.rivals.Packages;
import org.indelible.benchmarks.rivals.Pgbench;
import org.indelible.benchmarks.rivals.Row;
import org.indelible.benchmarks.server.Server;
import org.indelible.benchmarks.story.Notes;
import org.indelible.benchmarks.story.Shelf;
import org.jspecify.annotations.Nullable;

/** Puts together what is compared, each side on a database of its own, and ends it all. */
final class Sides implements AutoCloseable {
    private static final Path NPM = Path.of("target/npm").toAbsolutePath();
    private static final String STOCK = "axon";

    private final Server server;
    private final Path work;
    private final Issuer issuer;
    private final Deque<Runnable> open = new ArrayDeque<>();
    private final List<Side> sides = new ArrayList<>();
    private @Nullable Row row;
    private @Nullable AxonAppends stockAxon;

    Sides(Server server, Path work) throws Exception {
        this.server = server;
        this.work = work;
        this.issuer = opened(Issuer.start(), Issuer::close);
    }

    private <T> T opened(T part, Consumer<T> close) {
        open.push(() -> close.accept(part));
        return part;
    }

    /** An installation of the product. */
    Installation installation(String database, Extent extent) throws IOException, SQLException {
        return opened(Installation.start(server, database, issuer, work, extent), Installation::close);
    }

    /** Another node of an installation, which remembers nothing; whoever asked for it ends it. */
    Installation freshNode(String database, Extent extent) throws IOException {
        return Installation.node(server, database, issuer, work, extent);
    }

    /** Requests as a signed-in team manager. */
    Requests requests() throws JOSEException {
        return new Requests(issuer.token(Notes.MANAGER));
    }

    void add(Side side) {
        sides.add(opened(side, Side::close));
    }

    /** A bare INSERT of the bytes that this installation stores of a note. */
    void addBare(Installation product) throws Exception {
        Row bytes = row(product);
        add(new Pgbench(server, bytes, work.resolve("pgbench")));
        add(new BareJdbc(server, bytes));
    }

    /** What others offer. */
    void addRivals(Installation product) throws Exception {
        Row bytes = row(product);
        sides.add(Objects.requireNonNull(stockAxon));
        add(AxonAppends.cached(server, "axon_cached"));
        Path packages = Packages.install(NPM);
        add(new MessageDb(server, bytes, packages));
        add(new Emmett(server, bytes, packages));
    }

    /** The bytes of one note, from the product and from stock Axon. */
    private Row row(Installation product) throws SQLException {
        if (row == null) {
            AxonAppends stock = opened(AxonAppends.stock(server, STOCK), AxonAppends::close);
            Shelf.one(product::give);
            Shelf.one(stock::give);
            row = Row.of(server, product.database(), STOCK);
            stockAxon = stock;
        }
        return row;
    }

    List<Side> all() {
        return List.copyOf(sides);
    }

    @Override
    public void close() {
        open.forEach(Runnable::run);
    }
}
