package org.indelible.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.indelible.evidence.tiles.TileId;
import org.indelible.evidence.tiles.WithheldFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Servers that are slow, busy or hostile. */
class LogAddressTest {
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CountDownLatch ended = new CountDownLatch(1);

    @SuppressWarnings("NullAway.Init") // set by each test
    private HttpServer server;

    @AfterEach
    void stop() {
        ended.countDown();
        server.stop(0);
        threads.shutdownNow();
    }

    @Test
    void an_answer_that_drips_is_given_up_in_bounded_time() throws IOException {
        try (LogAddress log = serving(this::drip)) {
            assertThatThrownBy(() -> log.read("checkpoint"))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("no whole answer");
        }
    }

    @Test
    void a_server_that_is_busy_is_asked_again() throws Exception {
        AtomicInteger asked = new AtomicInteger();
        try (LogAddress log = serving(exchange -> answer(exchange, asked.incrementAndGet() == 1 ? 503 : 200, "here"))) {
            assertThat(log.read("checkpoint")).asString(StandardCharsets.UTF_8).isEqualTo("here");
        }
        assertThat(asked).hasValue(2);
    }

    @Test
    void what_a_server_says_cannot_steer_the_terminal() throws IOException {
        try (LogAddress log =
                serving(exchange -> answer(exchange, 403, "{\"detail\":\"no\\u001b[2J\\nCLEAN\\u202e\"}"))) {
            assertThatThrownBy(() -> log.read("checkpoint"))
                    .isInstanceOf(LogRefusal.class)
                    .hasMessage("no?[2J?CLEAN?");
        }
    }

    @Test
    void what_a_log_that_answers_does_not_give_says_something_of_it_and_what_it_refuses_does_not() throws IOException {
        AtomicInteger status = new AtomicInteger();
        try (LogAddress log = serving(exchange -> answer(exchange, status.get(), "{}"))) {
            for (int withheld : new int[] {404, 500, 302}) {
                status.set(withheld);
                assertThatThrownBy(() -> log.read(new TileId(0, 0, 1)))
                        .isInstanceOf(WithheldFile.class)
                        .hasMessageStartingWith("The log does not give tile/0/000.p/1: it ");
            }
            for (int refused : new int[] {401, 403, 429}) {
                status.set(refused);
                assertThatThrownBy(() -> log.read(new TileId(0, 0, 1))).isInstanceOf(LogRefusal.class);
            }
        }
    }

    private void drip(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        try (OutputStream body = exchange.getResponseBody()) {
            while (!ended.await(50, TimeUnit.MILLISECONDS)) {
                body.write('x');
                body.flush();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void answer(HttpExchange exchange, int status, String said) throws IOException {
        byte[] body = said.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private LogAddress serving(HttpHandler handler) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/log/", handler);
        server.start();
        return new LogAddress("http://localhost:" + server.getAddress().getPort(), null, Duration.ofSeconds(3));
    }
}
