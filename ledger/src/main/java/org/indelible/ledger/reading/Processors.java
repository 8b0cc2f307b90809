package org.indelible.ledger.reading;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import javax.sql.DataSource;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.SimpleEventHandlerInvoker;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.TokenSchema;
import org.axonframework.messaging.StreamableMessageSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

/** Makes this node's processors, which share their threads. */
public final class Processors implements AutoCloseable {
    private static final long CLAIM_INTERVAL_MILLIS = 1_000;
    private static final Duration CLAIM_TIMEOUT = Duration.ofSeconds(10);

    private final SealedEventStore events;
    private final TransactionManager transactions;
    private final TokenStore tokens;
    private final ScheduledExecutorService coordinators;
    private final ScheduledExecutorService workers;

    /**
     * @param dataSource where tokens and the handlers' tables are; handlers join the transaction by using this same data source
     * @param events the ledger
     * @param node name of this node, unlike any other's; segments are claimed under it
     * @param threads how many batches run side by side on this node
     */
    public Processors(DataSource dataSource, SealedEventStore events, String node, int threads) {
        this(dataSource, events, node, threads, CLAIM_TIMEOUT);
    }

    Processors(DataSource dataSource, SealedEventStore events, String node, int threads, Duration claimTimeout) {
        this.events = events;
        this.transactions = new DatabaseTransactions(dataSource);
        this.tokens = JdbcTokenStore.builder()
                .connectionProvider(new TransactionAwareDataSourceProxy(dataSource)::getConnection)
                .serializer(new LeafTokens())
                .schema(schema())
                .nodeId(node)
                .claimTimeout(claimTimeout)
                .build();
        this.coordinators = pool("coordinator-", 2);
        this.workers = pool("projector-", threads);
    }

    private static TokenSchema schema() {
        return TokenSchema.builder()
                .setTokenTable("ledger.tokens")
                .setProcessorNameColumn("processor_name")
                .setSegmentColumn("segment")
                .setTokenColumn("token")
                .setTokenTypeColumn("token_type")
                .setTimestampColumn("time_stamp")
                .setOwnerColumn("owner")
                .build();
    }

    private static ScheduledExecutorService pool(String name, int threads) {
        return Executors.newScheduledThreadPool(
                threads, Thread.ofPlatform().daemon().name(name, 0).factory());
    }

    /** A processor, not yet started, that hands events to the {@code @EventHandler} methods of {@code handler}. */
    public TrackedProcessor processor(ProcessorSettings settings, Object handler) {
        Failures failures = new Failures(settings.name());
        EventHandlerInvoker invoker = invoker(handler);
        PooledStreamingEventProcessor processor = PooledStreamingEventProcessor.builder()
                .name(settings.name())
                .eventHandlerInvoker(invoker)
                .errorHandler(PropagatingErrorHandler.instance())
                .messageSource(new WatchedSource(events, failures))
                .initialToken(source -> start(source, settings.start()))
                .tokenStore(tokens)
                .transactionManager(transactions)
                .coordinatorExecutor(coordinators)
                .workerExecutor(workers)
                .initialSegmentCount(settings.segments())
                .batchSize(settings.batchSize())
                .tokenClaimInterval(CLAIM_INTERVAL_MILLIS)
                .enableCoordinatorClaimExtension()
                .build();
        processor.registerHandlerInterceptor(failures);
        return new TrackedProcessor(processor, failures, () -> toBeginning(settings.name(), invoker));
    }

    private static EventHandlerInvoker invoker(Object handler) {
        return SimpleEventHandlerInvoker.builder()
                .eventHandlers(handler)
                .listenerInvocationErrorHandler(PropagatingErrorHandler.instance())
                .build();
    }

    private static @Nullable TrackingToken start(
            StreamableMessageSource<TrackedEventMessage<?>> source, ProcessorSettings.Start start) {
        return switch (start) {
            case FIRST_EVENT -> LeafTokens.beginning();
            case NEXT_EVENT -> source.createHeadToken();
        };
    }

    private void toBeginning(String name, EventHandlerInvoker invoker) {
        transactions.executeInTransaction(() -> {
            int[] segments = tokens.fetchSegments(name);
            for (int segment : segments) {
                tokens.fetchToken(name, segment);
            }
            invoker.performReset();
            for (int segment : segments) {
                tokens.storeToken(LeafTokens.beginning(), name, segment);
                tokens.releaseClaim(name, segment);
            }
        });
    }

    /** Ends the threads; the processors must have been stopped. */
    @Override
    public void close() {
        coordinators.shutdownNow();
        workers.shutdownNow();
    }
}
