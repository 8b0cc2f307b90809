package org.indelible.app.requests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.indelible.evidence.digest.Sha256;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Signs people in as a browser does: by an authorization code with PKCE, through Keycloak's own form. */
record KeycloakSignIn(HttpClient http, String issuer) {
    private static final String BACK = "http://127.0.0.1/back";
    private static final Pattern FORM = Pattern.compile("<form[^>]*id=\"kc-form-login\"[^>]*action=\"([^\"]+)\"");
    private static final Pattern CODE = Pattern.compile("[?&]code=([^&]+)");

    /** What somebody who has signed in is given. */
    record Given(String access, String id, String refresh) {
        JsonNode claims() {
            String claims = access.substring(access.indexOf('.') + 1, access.lastIndexOf('.'));
            return JsonMapper.shared().readTree(Base64.getUrlDecoder().decode(claims));
        }
    }

    /** Somebody of the realm file, with the password that it gives them. */
    Given as(String client, String user) throws IOException, InterruptedException {
        return attempt(client, user, "demo-" + user).orElseThrow();
    }

    /** Empty where Keycloak asks again. */
    Optional<Given> attempt(String client, String user, String password) throws IOException, InterruptedException {
        String verifier = UUID.randomUUID().toString() + UUID.randomUUID();
        HttpResponse<String> page = send(HttpRequest.newBuilder(URI.create(authorization(client, verifier))));
        HttpResponse<String> answer = send(post(formOf(page), Map.of("username", user, "password", password))
                .header("Cookie", cookiesOf(page)));
        Matcher code = CODE.matcher(answer.headers().firstValue("Location").orElse(""));
        if (!code.find()) return Optional.empty();
        return Optional.of(given(token(Map.of(
                "grant_type", "authorization_code",
                "client_id", client,
                "code", code.group(1),
                "redirect_uri", BACK,
                "code_verifier", verifier))));
    }

    /** Another access token for a refresh token, or what Keycloak says against it. */
    HttpResponse<String> refresh(String client, Given given) throws IOException, InterruptedException {
        return token(Map.of("grant_type", "refresh_token", "client_id", client, "refresh_token", given.refresh()));
    }

    private String authorization(String client, String verifier) {
        String challenge = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(Sha256.of(verifier.getBytes(StandardCharsets.US_ASCII)));
        return issuer + "/protocol/openid-connect/auth?"
                + form(Map.of(
                        "response_type", "code",
                        "scope", "openid",
                        "client_id", client,
                        "redirect_uri", BACK,
                        "nonce", verifier,
                        "code_challenge", challenge,
                        "code_challenge_method", "S256"));
    }

    private HttpResponse<String> token(Map<String, String> form) throws IOException, InterruptedException {
        return send(post(issuer + "/protocol/openid-connect/token", form));
    }

    static Given given(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        JsonNode tokens = JsonMapper.shared().readTree(answer.body());
        return new Given(
                tokens.required("access_token").asString(),
                tokens.required("id_token").asString(),
                tokens.required("refresh_token").asString());
    }

    private static String formOf(HttpResponse<String> page) {
        Matcher form = FORM.matcher(page.body());
        assertThat(form.find()).as("a form to sign in by: " + page).isTrue();
        return form.group(1).replace("&amp;", "&");
    }

    /** They are marked for TLS and sent all the same, as browsers do to a loopback address. */
    private static String cookiesOf(HttpResponse<String> page) {
        return page.headers().allValues("Set-Cookie").stream()
                .map(cookie -> cookie.substring(0, cookie.indexOf(';')))
                .collect(Collectors.joining("; "));
    }

    private static HttpRequest.Builder post(String url, Map<String, String> form) {
        return HttpRequest.newBuilder(URI.create(url))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form(form)));
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.build(), BodyHandlers.ofString());
    }
}
