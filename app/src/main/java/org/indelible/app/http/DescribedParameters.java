package org.indelible.app.http;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.DateTimeSchema;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.media.UUIDSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.indelible.events.access.AccessPurpose;
import org.indelible.query.moment.PointInTime;
import org.indelible.query.paging.PageSize;
import org.springframework.core.MethodParameter;
import org.springframework.web.method.HandlerMethod;

/** Describes the headers and the query parameters that handlers take as one argument. */
final class DescribedParameters {
    private static final Map<String, String> HEADERS = Map.of(
            Headers.PURPOSE,
            "Why the record is opened: a code of the recording policy (HCC-5.13). On a read of one file, as-before"
                    + " stands for the purpose that you gave for it last, for four hours from when you gave it.",
            Headers.VERSION,
            "The version that the change was decided on, as ETag gave it: a number in double quotes.");

    private DescribedParameters() {}

    static void describe(Operation operation, HandlerMethod handler) {
        if (takes(handler, Caller.class)) {
            operation.addParametersItem(idempotencyKey());
        }
        if (takes(handler, Reader.class) || takes(handler, AccessPurpose.class)) {
            operation.addParametersItem(header(Headers.PURPOSE).required(true));
            operation.addParametersItem(header(Headers.REASON)
                    .description("The same in words, where the purpose asks for them; what is not ASCII as"
                            + " percent-encoded UTF-8."));
        }
        identities(operation, handler);
        if (takes(handler, PointInTime.class)) {
            pointInTime().forEach(operation::addParametersItem);
        }
        Objects.requireNonNullElse(operation.getParameters(), List.<Parameter>of()).stream()
                .filter(parameter -> HEADERS.containsKey(parameter.getName()))
                .forEach(parameter -> parameter.setDescription(HEADERS.get(parameter.getName())));
        Objects.requireNonNullElse(operation.getParameters(), List.<Parameter>of()).stream()
                .filter(parameter -> parameter.getName().equals("limit"))
                .forEach(parameter -> parameter
                        .description("How many things the page holds; " + PageSize.USUAL + " without it.")
                        .schema(pageSize()));
    }

    /** What stands for an identity in an address is one, whatever type of ours holds it. */
    private static void identities(Operation operation, HandlerMethod handler) {
        Set<String> names = Arrays.stream(handler.getMethodParameters())
                .filter(parameter -> PathIds.TYPES.contains(parameter.getParameterType()))
                .map(parameter -> parameter.getParameter().getName())
                .collect(Collectors.toSet());
        Objects.requireNonNullElse(operation.getParameters(), List.<Parameter>of()).stream()
                .filter(parameter -> "path".equals(parameter.getIn()) && names.contains(parameter.getName()))
                .forEach(parameter -> parameter.schema(new UUIDSchema()));
    }

    private static boolean takes(HandlerMethod handler, Class<?> type) {
        return Arrays.stream(handler.getMethodParameters())
                .map(MethodParameter::getParameterType)
                .anyMatch(type::equals);
    }

    private static Parameter idempotencyKey() {
        return header(Headers.IDEMPOTENCY_KEY)
                .description(
                        "A key of the client's choice, 1 to 200 visible ASCII characters. The same key and request get"
                                + " the first answer again.");
    }

    private static Parameter header(String name) {
        return new HeaderParameter().name(name).schema(new StringSchema());
    }

    private static Schema<?> pageSize() {
        return new IntegerSchema().minimum(BigDecimal.ONE).maximum(BigDecimal.valueOf(PageSize.MOST));
    }

    private static List<Parameter> pointInTime() {
        return List.of(
                new QueryParameter()
                        .name("asAt")
                        .description("Leaves out what had not happened by then.")
                        .schema(new DateTimeSchema()),
                new QueryParameter()
                        .name("knownAt")
                        .description("Leaves out what was not sealed by then: a time, or a position in the ledger.")
                        .schema(new StringSchema()),
                new QueryParameter()
                        .name("atLeast")
                        .description(
                                "The last sequence that the answer must know, as the position of an accepted command"
                                        + " gave it.")
                        .schema(new IntegerSchema().format("int64")));
    }
}
