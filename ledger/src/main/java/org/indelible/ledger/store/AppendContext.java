package org.indelible.ledger.store;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;

/**
 * What one command's append carries besides its events, and the receipts once it is durable. A resource of the root unit of work; used by one thread.
 */
public final class AppendContext {
    private static final String RESOURCE = AppendContext.class.getName();

    private final Instant at;
    private final List<KeyedClaim> claims = new ArrayList<>();
    private final List<KeyedClaim> releases = new ArrayList<>();
    private @Nullable IdempotencyKey idempotencyKey;
    private List<Appended> appended = List.of();

    /** A context whose events are all recorded at one instant, cut to the microsecond. */
    public AppendContext(Instant at) {
        this.at = at.truncatedTo(ChronoUnit.MICROS);
    }

    /** The context of the command that this thread is handling, if one was attached. */
    public static Optional<AppendContext> current() {
        return CurrentUnitOfWork.isStarted()
                ? Optional.ofNullable(CurrentUnitOfWork.get().root().getResource(RESOURCE))
                : Optional.empty();
    }

    /** Makes this the context of a unit of work and of those nested in it. */
    public AppendContext attachTo(UnitOfWork<?> unit) {
        unit.root().resources().put(RESOURCE, this);
        return this;
    }

    public Instant at() {
        return at;
    }

    /** Stores the key with the events, so that it can be used once. */
    public AppendContext under(IdempotencyKey key) {
        idempotencyKey = key;
        return this;
    }

    /** Lets the stream hold a value of a set from this append on. */
    public AppendContext claim(KeyedClaim claim) {
        claims.add(claim);
        return this;
    }

    /** Lets the stream hold a value no longer. Releases come before claims. */
    public AppendContext release(KeyedClaim claim) {
        releases.add(claim);
        return this;
    }

    /** The receipts, in the order of the events; empty until the append is durable. */
    public List<Appended> appended() {
        return appended;
    }

    Optional<IdempotencyKey> idempotencyKey() {
        return Optional.ofNullable(idempotencyKey);
    }

    List<KeyedClaim> claims() {
        return List.copyOf(claims);
    }

    List<KeyedClaim> releases() {
        return List.copyOf(releases);
    }

    void complete(List<Appended> receipts) {
        appended = List.copyOf(receipts);
    }
}
