package org.indelible.query.access;

import java.util.List;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.GenericQueryMessage;
import org.axonframework.queryhandling.QueryBus;
import org.axonframework.queryhandling.SimpleQueryBus;
import org.axonframework.queryhandling.annotation.AnnotationQueryHandlerAdapter;

/** What questions are answered with, and the only holder of a query bus. Whoever holds this shows nothing: {@link Disclosures} does. */
public final class Answers {
    private final QueryBus queries;

    /** By whatever handles questions on this bus. */
    public Answers(QueryBus queries) {
        this.queries = queries;
    }

    /** By these handlers. */
    public static Answers by(List<Object> handlers) {
        var bus = SimpleQueryBus.builder().build();
        handlers.forEach(handler -> new AnnotationQueryHandlerAdapter<>(handler).subscribe(bus));
        return new Answers(bus);
    }

    /**
     * The answer.
     *
     * @throws ReadRefused if the question cannot be answered as it was asked
     * @throws NotYetProjected if the tables are not as far as it asks
     */
    public <A extends DisclosedAnswer> A to(AuditedQuery<A> query) {
        var message = new GenericQueryMessage<>(query, ResponseTypes.instanceOf(query.answeredWith()));
        var response = queries.query(message).join();
        if (response.isExceptional()) throw unwrapped(response.exceptionResult());
        return response.getPayload();
    }

    private static RuntimeException unwrapped(Throwable failure) {
        return switch (failure) {
            case RuntimeException unchecked -> unchecked;
            case Error error -> throw error;
            default -> new IllegalStateException("the question could not be answered", failure);
        };
    }
}
