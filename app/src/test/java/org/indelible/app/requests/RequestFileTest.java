package org.indelible.app.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RequestFileTest {
    private final List<String> received = new ArrayList<>();

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    private Path saved;

    @SuppressWarnings("NullAway.Init") // set before each test
    private HttpServer server;

    @BeforeEach
    void listen() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            received.add(exchange.getRequestMethod() + " " + exchange.getRequestURI() + " "
                    + exchange.getRequestHeaders().getFirst("If-Match") + " " + body);
            byte[] answer = "{\"code\":\"odd\",\"count\":%d%s,\"list\":[{\"id\":\"a b\"}]}"
                    .formatted(received.size(), received.size() > 2 ? ",\"done\":true" : "")
                    .getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("ETag", "\"7\"");
            exchange.sendResponseHeaders(received.size() == 1 ? 201 : 409, answer.length);
            try (var out = exchange.getResponseBody()) {
                out.write(answer);
            }
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private void run(String text) {
        String host = "http://localhost:" + server.getAddress().getPort();
        new RequestRun(saved).run(RequestFile.parse(text), Map.of("host", host));
    }

    @Test
    void requests_are_sent_in_order_with_values_of_earlier_answers() throws IOException {
        run("""
                # About the file
                @host = http://nowhere
                @path = {{host}}/things

                ### The first
                # @name first
                # @expect 201
                POST {{path}}
                Content-Type: application/json

                {"day":"{{$datetime 'YYYY-MM-DD' -1 d}}"}

                ### The second
                # @expect 409 odd
                # @holds $.list[0].id {{first.response.body.$.list[0].id}}
                # @save second.json
                POST {{path}}/{{first.response.body.$.count}}
                If-Match: {{first.response.headers.ETag}}

                {"id":"{{first.response.body.$.list[0].id}}"}
                """);
        assertThat(received.get(0)).startsWith("POST /things null {\"day\":\"20");
        assertThat(received.get(1)).isEqualTo("POST /things/1 \"7\" {\"id\":\"a b\"}");
        assertThat(Files.readString(saved.resolve("second.json"))).contains("\"count\":2");
    }

    @Test
    void a_read_is_repeated_until_its_answer_has_what_is_waited_for() {
        run("""
                ### Wait
                # @until $.done
                GET {{host}}/job
                """);
        assertThat(received).hasSize(3);
    }

    @Test
    void an_unexpected_answer_fails_the_run_and_names_the_request() {
        assertThatThrownBy(() -> run("""
                ### Ask too much
                # @expect 204
                GET {{host}}/
                """)).isInstanceOf(AssertionError.class).hasMessageContaining("Ask too much");
    }

    @Test
    void a_placeholder_for_nothing_fails_the_run() {
        assertThatThrownBy(() -> run("""
                ### Ask
                GET {{host}}/{{unknown}}
                """)).hasMessageContaining("{{unknown}}");
    }
}
