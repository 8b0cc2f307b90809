package org.indelible.app.requests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The realm in the hands of Keycloak's administrator, through its admin API. */
record KeycloakRealm(HttpClient http, KeycloakProcess keycloak) {
    private static final String KEYS = "org.keycloak.keys.KeyProvider";

    /** A client like that of the realm file, whose access tokens end after a second. */
    void addBriefClient(String name) throws IOException, InterruptedException {
        ObjectNode client = JsonMapper.shared()
                .readTree(KeycloakProcess.REALM.toFile())
                .path("clients")
                .get(0)
                .asObject();
        client.put("clientId", name).withObject("attributes").put("access.token.lifespan", "1");
        send("POST", "/clients", client);
    }

    /** Makes a signing key that comes before those that are there. */
    void addKey(String name, int priority) throws IOException, InterruptedException {
        send(
                "POST",
                "/components",
                JsonMapper.shared()
                        .valueToTree(Map.of(
                                "name",
                                name,
                                "providerId",
                                "rsa-generated",
                                "providerType",
                                KEYS,
                                "config",
                                Map.of(
                                        "priority", new String[] {Integer.toString(priority)},
                                        "algorithm", new String[] {"RS256"}))));
    }

    /** Takes away the key that signed until then. */
    void removeKey(String name) throws IOException, InterruptedException {
        JsonNode keys = send("GET", "/components?type=" + KEYS, null);
        String id = StreamSupport.stream(keys.spliterator(), false)
                .filter(key -> key.path("name").asString().equals(name))
                .findFirst()
                .orElseThrow()
                .path("id")
                .asString();
        send("DELETE", "/components/" + id, null);
    }

    /** Ends the sessions of an account, by which nobody signs in any more. */
    void shutOut(String account) throws IOException, InterruptedException {
        setEnabled(account, false);
        send("POST", "/users/" + account + "/logout", JsonMapper.shared().createObjectNode());
    }

    /** Takes that back. */
    void letIn(String account) throws IOException, InterruptedException {
        setEnabled(account, true);
    }

    private void setEnabled(String account, boolean enabled) throws IOException, InterruptedException {
        ObjectNode user = send("GET", "/users/" + account, null).asObject();
        send("PUT", "/users/" + account, user.put("enabled", enabled));
    }

    private JsonNode send(String method, String path, @Nullable JsonNode body)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(keycloak.host() + "/admin/realms/indelible" + path))
                .header("Authorization", "Bearer " + token())
                .header("Content-Type", "application/json")
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body.toString()))
                .build();
        HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
        assertThat(answer.statusCode())
                .as(method + " " + path + ": " + answer.body())
                .isBetween(200, 299);
        return JsonMapper.shared().readTree(answer.body().isEmpty() ? "null" : answer.body());
    }

    /** Of the administrator, for one minute, from the realm of administrators. */
    String token() throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(keycloak.host() + "/realms/master/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("grant_type=password&client_id=admin-cli&username="
                        + KeycloakProcess.ADMINISTRATOR + "&password=" + keycloak.administrator()))
                .build();
        return JsonMapper.shared()
                .readTree(http.send(request, BodyHandlers.ofString()).body())
                .required("access_token")
                .asString();
    }
}
