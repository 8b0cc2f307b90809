package org.indelible.ledger.reading;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.ExecutionResult;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;

/** Remembers where one processor failed, until it gets past: per segment while handling, for the whole processor while reading. */
final class Failures implements MessageHandlerInterceptor<EventMessage<?>> {
    private final Map<Integer, Failure> bySegment = new ConcurrentHashMap<>();
    private final String segmentKey;
    private volatile @Nullable Failure reading;

    Failures(String processor) {
        this.segmentKey = "Processor[" + processor + "]/SegmentId";
    }

    @Override
    public @Nullable Object handle(UnitOfWork<? extends EventMessage<?>> unit, InterceptorChain chain)
            throws Exception {
        EventMessage<?> event = unit.getMessage();
        int segment = unit.getOrDefaultResource(segmentKey, 0);
        unit.afterCommit(committed -> bySegment.remove(segment));
        unit.onRollback(failed -> bySegment.putIfAbsent(segment, Failure.of(event, cause(failed))));
        try {
            return chain.proceed();
        } catch (Exception e) {
            bySegment.put(segment, Failure.of(event, e));
            throw e;
        }
    }

    private static Throwable cause(UnitOfWork<?> failed) {
        ExecutionResult result = failed.getExecutionResult();
        return result != null && result.isExceptionResult()
                ? result.getExceptionResult()
                : new IllegalStateException("rolled back");
    }

    /** What was read last, or could not be. */
    void reading(@Nullable Failure failure) {
        reading = failure;
    }

    Map<Integer, Failure> bySegment() {
        return Map.copyOf(bySegment);
    }

    Optional<Failure> reading() {
        return Optional.ofNullable(reading);
    }
}
