package org.indelible.app.http;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.indelible.events.people.AccountId;
import org.indelible.events.people.Actor;
import org.indelible.events.people.Role;
import org.indelible.query.access.Reach;
import org.indelible.query.access.Rights;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.web.method.HandlerMethod;

/** Adds to an operation what its code says elsewhere: who may ask for it, and how it is refused. */
final class DescribedOperation implements GlobalOperationCustomizer {

    @Override
    public Operation customize(Operation operation, HandlerMethod handler) {
        Gives gives = handler.getMethodAnnotation(Gives.class);
        Asks asks = handler.getMethodAnnotation(Asks.class);
        if (gives != null) {
            name(operation, handler, gives.value());
            roles(operation, GiverRoles.of(gives.value()).stream(), "");
        }
        if (asks != null) {
            name(operation, handler, asks.value());
            roles(
                    operation,
                    askers(asks.reach()),
                    " Which files they see follows from allocation, team, involvement, grant, role and emergency, and"
                            + " from what restricts the file.");
        }
        OpenTo open = handler.getMethodAnnotation(OpenTo.class);
        if (open != null) roles(operation, OpenToRoles.of(open).stream(), "");
        ApiResponse created = operation.getResponses().get("201");
        if (created != null && gives != null && gives.readWithFile()) {
            created.setDescription("Recorded. It is read with its file and has no Location; id names it there.");
        } else if (created != null) {
            created.addHeaderObject("Location", header("Where it is read."));
        }
        operation.getResponses().addApiResponse("default", problem());
        DescribedParameters.describe(operation, handler);
        return operation;
    }

    private static void name(Operation operation, HandlerMethod handler, Class<?> type) {
        var own = handler.getMethodAnnotation(io.swagger.v3.oas.annotations.Operation.class);
        String name = own == null || own.operationId().isEmpty() ? type.getSimpleName() : own.operationId();
        operation.setOperationId(name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1));
    }

    private static void roles(Operation operation, Stream<Role> roles, String more) {
        List<String> codes = roles.map(Role::name).sorted().toList();
        String own = operation.getDescription() == null ? "" : " " + operation.getDescription();
        operation.setDescription("Roles: " + String.join(", ", codes) + "." + more + own);
        operation.addExtension("x-roles", codes);
    }

    private static Stream<Role> askers(Reach reach) {
        return Arrays.stream(Role.values())
                .filter(role -> Rights.mayAsk(new Actor(new AccountId("anybody"), "", "", "", Set.of(role)), reach));
    }

    private static Header header(String description) {
        return new Header().description(description).schema(new StringSchema());
    }

    private static ApiResponse problem() {
        return new ApiResponse()
                .description("A problem (RFC 9457) with a stable code, and every violation at once.")
                .content(new Content()
                        .addMediaType(
                                "application/problem+json",
                                new MediaType().schema(new Schema<>().$ref("#/components/schemas/Problem"))));
    }
}
