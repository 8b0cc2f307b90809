package org.indelible.app.requests;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import org.indelible.door.Door;
import org.indelible.door.Door.Answer;

/** Somebody with one role, who comes through the door for one purpose. */
record Officer(Door door, String account, String role, String purpose) {
    static Officer miriam(Door door, String purpose) {
        return new Officer(door, "miriam.stein", "dpo", purpose);
    }

    /** @param headers names and values in turn */
    Answer get(String path, String... headers) {
        return door.send(request(path, headers));
    }

    /** @param headers names and values in turn */
    Answer post(String path, String body, String... headers) {
        return door.send(request(path, headers)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body)));
    }

    HttpRequest.Builder request(String path, String... headers) {
        String token = door.token(claims -> claims.subject(account)
                .claim("name", account)
                .claim("team", "Information Governance")
                .claim("roles", List.of(role)));
        var request = door.to(path).header("Authorization", "Bearer " + token).header("Access-Purpose", purpose);
        return headers.length == 0 ? request : request.headers(headers);
    }
}
