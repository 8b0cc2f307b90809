package org.indelible.ledger.dispatch;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.RollbackConfigurationType;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.modelling.command.ConcurrencyException;
import org.indelible.ledger.store.AppendContext;
import org.indelible.ledger.store.Appended;

/**
 * Sends commands on a bus without transactions: a command's events are appended, and durable, before {@link #send} returns. A command that lost the
 * race for its stream is decided again from the stream's new state; a refusal is final.
 */
public final class Dispatcher {
    private static final int RETRIES = 3;
    private static final long JITTER_NANOS = TimeUnit.MILLISECONDS.toNanos(5);
    private static final ScopedValue<AppendContext> CONTEXT = ScopedValue.newInstance();

    private final SimpleCommandBus bus;
    private final Clock clock;
    private final RandomGenerator random;

    /**
     * @param clock gives each attempt its moment
     * @param random spreads retries; need not be secure
     * @param carried what of a command's metadata its events carry
     */
    public Dispatcher(Clock clock, RandomGenerator random, CorrelationDataProvider carried) {
        this.clock = clock;
        this.random = random;
        this.bus = SimpleCommandBus.builder()
                .transactionManager(NoTransactionManager.INSTANCE)
                .rollbackConfiguration(RollbackConfigurationType.ANY_THROWABLE)
                .build();
        bus.registerHandlerInterceptor((unit, chain) -> {
            CONTEXT.get().attachTo(unit);
            unit.registerCorrelationDataProvider(carried);
            return chain.proceed();
        });
    }

    /** The bus, for handlers to subscribe to. Commands are sent through {@link #send} only. */
    public CommandBus bus() {
        return bus;
    }

    /**
     * Has a command decided and its events appended.
     *
     * @param command the command as given at the moment of an attempt
     * @param terms adds claims and the idempotency key to each attempt's append
     * @return the receipts of its events in order; none if it had nothing to append
     * @throws TooManyConflicts if the stream moved on at the first attempt and at three retries
     * @throws RuntimeException whatever the handler threw, unchanged
     */
    public List<Appended> send(Function<Instant, CommandMessage<?>> command, Consumer<AppendContext> terms) {
        Deque<UnitOfWork<?>> suspended = suspend();
        try {
            return sendUntilDecided(command, terms);
        } finally {
            suspended.forEach(CurrentUnitOfWork::set);
        }
    }

    private List<Appended> sendUntilDecided(
            Function<Instant, CommandMessage<?>> command, Consumer<AppendContext> terms) {
        for (int retries = 0; ; retries++) {
            try {
                return attempt(command, terms);
            } catch (ConcurrencyException conflict) {
                if (retries == RETRIES) {
                    throw new TooManyConflicts(RETRIES + 1, conflict);
                }
                LockSupport.parkNanos(random.nextLong(JITTER_NANOS) + 1);
            }
        }
    }

    private List<Appended> attempt(Function<Instant, CommandMessage<?>> command, Consumer<AppendContext> terms) {
        AppendContext context = new AppendContext(clock.instant());
        terms.accept(context);
        AtomicReference<CommandResultMessage<?>> answer = new AtomicReference<>();
        ScopedValue.where(CONTEXT, context)
                .run(() -> bus.dispatch(command.apply(context.at()), (sent, result) -> answer.set(result)));
        CommandResultMessage<?> result = answer.get();
        if (result.isExceptional()) {
            throw unchecked(result.exceptionResult());
        }
        return context.appended();
    }

    private static RuntimeException unchecked(Throwable failure) {
        return switch (failure) {
            case RuntimeException thrown -> thrown;
            case Error error -> throw error;
            default -> new CommandFailed(failure);
        };
    }

    /**
     * Takes this thread out of the units of work it is in, innermost last. A command sent while an event is being handled would otherwise be nested in
     * the event's, and appended only when that is committed.
     */
    private static Deque<UnitOfWork<?>> suspend() {
        Deque<UnitOfWork<?>> suspended = new ArrayDeque<>();
        while (CurrentUnitOfWork.isStarted()) {
            UnitOfWork<?> unit = CurrentUnitOfWork.get();
            CurrentUnitOfWork.clear(unit);
            suspended.push(unit);
        }
        return suspended;
    }
}
