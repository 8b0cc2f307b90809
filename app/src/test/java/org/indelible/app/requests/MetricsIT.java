package org.indelible.app.requests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Objects;
import org.indelible.app.settings.Settings;
import org.indelible.projection.Projections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@DemoUnderTest
class MetricsIT {
    private static final String STORY = """
            @files = {{host}}/api/v1/case-files
            @file = {{opened.response.body.$.id}}

            ### Open
            # @name opened
            # @expect 201
            POST {{files}}
            Authorization: Bearer {{hassan}}
            Access-Purpose: referral
            Content-Type: application/json

            {
              "kind": "child",
              "service": "statutory",
              "subject": { "person": "{{$guid}}", "name": "Orla Quince", "bornOn": "2018-05-02" },
              "accountableTeam": "Safeguarding North",
              "reason": "Seen alone at night",
              "referredAt": { "kind": "on", "date": "{{$datetime 'YYYY-MM-DD' -3 d}}" }
            }

            ### Read
            # @expect 200
            GET {{files}}/{{file}}?atLeast={{opened.response.body.$.position.lastSequence}}
            Authorization: Bearer {{joan}}
            Access-Purpose: management-oversight

            ### Read without a purpose
            # @expect 400 purpose-required
            GET {{files}}/{{file}}
            Authorization: Bearer {{joan}}

            ### Read for a purpose of one's own
            # @expect 400
            GET {{files}}/{{file}}
            Authorization: Bearer {{joan}}
            Access-Purpose: Orla Quince

            ### Ask for closure too early
            # @expect 422
            POST {{files}}/{{file}}/closure/request
            Authorization: Bearer {{joan}}
            If-Match: "0"
            Content-Type: application/json

            { "ground": "needs-met", "reasons": "Nothing more" }
            """;

    private final Settings settings;
    private final String host;

    @Autowired
    MetricsIT(Settings settings, @LocalServerPort int port) {
        this.settings = settings;
        this.host = "http://localhost:" + port;
    }

    @Test
    void what_happens_is_measured_and_names_nobody(@TempDir Path saved) throws IOException, InterruptedException {
        String file = new RequestRun(saved)
                .run(RequestFile.parse(STORY), DemoTokens.given(host, settings.data()))
                .fill("{{opened.response.body.$.id}}");
        askedByAStranger(file);
        String measured = measured();
        assertThat(measured)
                .as("metrics are open, and a file must not be told from none")
                .contains("indelible_disclosures_refused_total{code=\"not-found\",query=\"ReadCaseFile\"}")
                .doesNotContain("not-related")
                .contains("indelible_commands_total{command=\"OpenCaseFile\"}")
                .contains(
                        "indelible_commands_refused_total{code=\"good-order-not-attested\",command=\"RequestClosure\"}")
                .contains("indelible_disclosures_total{purpose=\"management-oversight\",query=\"ReadCaseFile\"}")
                .contains("indelible_disclosures_refused_total{code=\"purpose-required\",query=\"ReadCaseFile\"}")
                .contains("indelible_appends_seconds_count", "indelible_appends_seconds_sum")
                .contains("indelible_appends_batch_sum", "indelible_appends_events_total")
                .contains("indelible_unsealed_oldest_seconds", "indelible_sealed_leaf", "indelible_quarantined_streams")
                .contains("indelible_checkpoint_age_seconds", "indelible_checkpoint_size")
                .contains(projections("indelible_unprojected_oldest_seconds"))
                .contains(projections("indelible_projected_leaf"))
                .contains("indelible_projections_seen_seconds")
                .doesNotContain("Quince", "joan", "Joan", file);
    }

    private void askedByAStranger(String file) throws IOException, InterruptedException {
        String token = Objects.requireNonNull(
                DemoTokens.byFirstName(host, settings.data()).get("colin"));
        try (HttpClient http = HttpClient.newHttpClient()) {
            HttpRequest request = HttpRequest.newBuilder(URI.create(host + "/api/v1/case-files/" + file))
                    .header("Authorization", "Bearer " + token)
                    .header("Access-Purpose", "casework")
                    .build();
            assertThat(http.send(request, BodyHandlers.ofString()).statusCode()).isEqualTo(404);
        }
    }

    private static String[] projections(String measure) {
        return Projections.names().stream()
                .map(name -> measure + "{projection=\"" + name + "\"}")
                .toArray(String[]::new);
    }

    private String measured() throws IOException, InterruptedException {
        try (HttpClient http = HttpClient.newHttpClient()) {
            HttpRequest request = HttpRequest.newBuilder(URI.create(host + "/actuator/prometheus"))
                    .build();
            return http.send(request, BodyHandlers.ofString()).body();
        }
    }
}
