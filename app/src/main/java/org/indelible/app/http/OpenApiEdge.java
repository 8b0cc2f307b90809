package org.indelible.app.http;

import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import java.util.UUID;
import org.indelible.app.problem.EntryVersion;
import org.indelible.app.problem.Problem;
import org.indelible.events.access.AccessPurpose;
import org.indelible.events.people.Actor;
import org.indelible.query.moment.PointInTime;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Describes the API as OpenAPI 3.1. The description is committed, so that a change of it is seen. */
@Configuration(proxyBeanMethods = false)
class OpenApiEdge {
    private static final String TOKEN = "access-token";

    static {
        SpringDocUtils.getConfig()
                .addRequestWrapperToIgnore(
                        Caller.class, Reader.class, Upload.class, AccessPurpose.class, PointInTime.class, Actor.class)
                .replaceWithClass(EntryVersion.class, String.class);
        PathIds.TYPES.forEach(id -> SpringDocUtils.getConfig().replaceWithClass(id, UUID.class));
    }

    @Bean
    OpenAPI describedApi() {
        return new OpenAPI()
                .info(new Info()
                        .title("Indelible")
                        .version("v1")
                        .description(
                                "A record store for children's social care: what is final never changes, every read is recorded with"
                                        + " its purpose before it is answered, and every refusal lists all its reasons.")
                        .license(new License().name("MIT").identifier("MIT")))
                .servers(List.of(new Server().url("/")))
                .components(
                        new Components()
                                .addSecuritySchemes(
                                        TOKEN,
                                        new SecurityScheme()
                                                .type(SecurityScheme.Type.HTTP)
                                                .scheme("bearer")
                                                .bearerFormat("JWT")
                                                .description(
                                                        "An OpenID Connect access token; who acts, and in which roles, comes from it alone.")))
                .addSecurityItem(new SecurityRequirement().addList(TOKEN));
    }

    @Bean
    OpenApiCustomizer describedProblems() {
        return api -> ModelConverters.getInstance(true).readAll(Problem.class).forEach(api.getComponents()::addSchemas);
    }

    @Bean
    OpenApiCustomizer describedLengths() {
        return new TextLengths();
    }

    @Bean
    ModelConverter recordSchemas() {
        return new RecordSchemas();
    }

    @Bean
    GlobalOperationCustomizer describedOperations() {
        return new DescribedOperation();
    }
}
