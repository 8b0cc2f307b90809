package org.indelible.app.requests;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.indelible.door.Door;
import org.indelible.door.Door.Answer;

/**
 * Calls operations as somebody who may not, and holds every refusal against what a refusal may tell.
 *
 * @param known what stands for the identities in addresses
 */
record RouteWalk(Door door, Map<String, String> known, SoftAssertions softly) {
    /** What people of the story and of this walk are called, and what was written about them. */
    private static final List<String> PERSONAL =
            List.of("Farrant", "Isla", "bread", "rushed", "Amara", "amara", "Whitcombe", "whitcombe", "Bellweather");

    /**
     * Calls an operation with all that it requires.
     *
     * @param token empty for none
     * @param more further headers, names and values in turn
     */
    Answer call(ServedOperation operation, String token, String... more) {
        return send(operation, operation.address(known), operation.body(), token, more);
    }

    Answer send(ServedOperation operation, String address, BodyPublisher body, String token, String... more) {
        HttpRequest.Builder request = door.to(address).method(operation.method(), body);
        add(request, operation.headers());
        add(request, more);
        return door.send(token.isEmpty() ? request : request.header("Authorization", "Bearer " + token));
    }

    private static void add(HttpRequest.Builder request, String... headers) {
        for (int i = 0; i < headers.length; i += 2) request.header(headers[i], headers[i + 1]);
    }

    /** A refusal is a problem with this status and one of these codes, kept nowhere, that tells of nobody. */
    void refused(String who, ServedOperation operation, Answer answer, int status, String... codes) {
        String what = "%s as %s: %s".formatted(operation, who, answer.response().body());
        softly.assertThat(answer.status()).as(what).isEqualTo(status);
        softly.assertThat(codes(answer)).as(what).containsAnyOf(codes);
        softly.assertThat(answer.header("Content-Type")).as(what).isEqualTo("application/problem+json");
        softly.assertThat(answer.header("Cache-Control")).as(what).contains("no-store");
        softly.assertThat(answer.header("Disclosure")).as(what).isEmpty();
        softly.assertThat(answer.response().body()).as(what).doesNotContain(PERSONAL);
    }

    /** The problem's code, and those of everything that is wrong. */
    private static List<String> codes(Answer answer) {
        Stream<String> violations = answer.body().path("violations").values().stream()
                .map(violation -> violation.path("code").asString());
        return Stream.concat(Stream.of(answer.code()), violations).toList();
    }
}
