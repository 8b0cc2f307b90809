package org.indelible.app.requests;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.indelible.app.http.Asks;
import org.indelible.app.http.Gives;
import org.indelible.app.http.Reader;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** One way to ask: a method and a path in which {@code {file}} and the like stand for identities. */
record ReadRoute(String method, String path) {
    /** Bodies of the questions that are sent, by path. */
    private static final Map<String, String> BODIES = Map.of(
            "/api/v1/case-files/search", "{\"name\":\"Farrant\"}",
            "/api/v1/access-log/search", "{\"reader\":\"amara.bello\"}",
            "/api/v1/findings/search", "{}",
            "/api/v1/access-log/counts", "{\"reader\":\"amara.bello\",\"by\":\"day\"}",
            "/api/v1/case-files/{file}/access-log/subject-report", "{\"staffNamed\":false}");

    private static final String COMPARISON = "/comparison";
    private static final String REPORT = "/subject-report";

    private static final String OPERATIONS = "/api/v1/operations/";
    /** What people are shown of their own sessions tells nothing of any record. */
    private static final String OWN = "/api/v1/me/";

    /** Every route that shows something of the record, as the application serves them. */
    static List<ReadRoute> all(RequestMappingHandlerMapping mapping) {
        return mapping.getHandlerMethods().entrySet().stream()
                .filter(entry -> asks(entry.getValue()))
                .map(entry -> of(entry.getKey()))
                .sorted(Comparator.comparing(ReadRoute::path))
                .toList();
    }

    /** Routes of the API that answer with something and do not say what they ask. A command may ask before it is given: it answers with its receipt. */
    static List<String> silent(RequestMappingHandlerMapping mapping) {
        return mapping.getHandlerMethods().entrySet().stream()
                .filter(entry -> entry.getValue().getBeanType().getPackageName().startsWith("org.indelible"))
                .filter(entry -> !asks(entry.getValue()) && answers(entry.getKey(), entry.getValue()))
                .map(entry -> of(entry.getKey()).toString())
                .toList();
    }

    private static boolean asks(HandlerMethod handler) {
        return handler.hasMethodAnnotation(Asks.class);
    }

    private static boolean answers(RequestMappingInfo info, HandlerMethod handler) {
        ReadRoute route = of(info);
        Method method = handler.getMethod();
        boolean gives = handler.hasMethodAnnotation(Gives.class);
        return (!gives && Arrays.asList(method.getParameterTypes()).contains(Reader.class))
                || (!route.method().equals("POST")
                        && route.path().startsWith("/api/")
                        && !route.path().startsWith(OPERATIONS)
                        && !route.path().startsWith(OWN));
    }

    private static ReadRoute of(RequestMappingInfo info) {
        String method = info.getMethodsCondition().getMethods().stream()
                .findFirst()
                .map(Enum::name)
                .orElse("any");
        return new ReadRoute(
                method, info.getPatternValues().stream().findFirst().orElse("nowhere"));
    }

    boolean aboutOneFile() {
        return path.contains("{file}");
    }

    /** The purpose for which it is asked, where the officer's usual one is not enough. */
    String purpose(String usual) {
        return path.endsWith(REPORT) && usual.equals("data-protection") ? "subject-access" : usual;
    }

    /** The path of this question about these things. */
    String about(Map<String, String> identities) {
        String filled = path.endsWith(COMPARISON) ? path + "?earlier={moment}" : path;
        for (Map.Entry<String, String> identity : identities.entrySet()) {
            filled = filled.replace("{" + identity.getKey() + "}", identity.getValue());
        }
        if (filled.contains("{")) throw new IllegalStateException("tell this test what stands for " + filled);
        return filled;
    }

    /** What is sent with it. */
    String body() {
        if (method.equals("GET")) return "";
        String body = BODIES.get(path);
        if (body == null) throw new IllegalStateException("tell this test what to send to " + path);
        return body;
    }
}
