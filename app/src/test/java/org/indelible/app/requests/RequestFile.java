package org.indelible.app.requests;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A file of requests, in order. */
record RequestFile(Map<String, String> variables, List<RequestText> requests) {
    private static final Pattern VARIABLE = Pattern.compile("@([A-Za-z]\\w*)\\s*=\\s*(.*)");
    private static final Pattern DIRECTIVE = Pattern.compile("# @(\\w+) (.*)");
    private static final Pattern REQUEST_LINE = Pattern.compile("(GET|POST|PUT|PATCH|DELETE) (\\S+)");

    static RequestFile parse(String text) {
        Map<String, String> variables = new HashMap<>();
        List<RequestText> requests = new ArrayList<>();
        for (String part : ("\n" + text).split("\n###", -1)) {
            List<String> lines = part.lines().toList();
            int requestLine = find(lines);
            lines.subList(0, requestLine).forEach(line -> {
                Matcher variable = VARIABLE.matcher(line);
                if (variable.matches()) {
                    variables.put(variable.group(1), variable.group(2).strip());
                }
            });
            if (requestLine < lines.size()) {
                requests.add(request(lines, requestLine));
            }
        }
        return new RequestFile(variables, requests);
    }

    /** The requests before the one of this name. */
    RequestFile before(String name) {
        return new RequestFile(
                variables,
                requests.stream()
                        .takeWhile(request -> !request.directive("name").equals(Optional.of(name)))
                        .toList());
    }

    private static int find(List<String> lines) {
        int line = 0;
        while (line < lines.size() && !REQUEST_LINE.matcher(lines.get(line)).matches()) {
            line++;
        }
        return line;
    }

    private static RequestText request(List<String> lines, int requestLine) {
        Map<String, String> directives = new HashMap<>();
        lines.subList(0, requestLine).forEach(line -> {
            Matcher directive = DIRECTIVE.matcher(line);
            if (directive.matches()) {
                directives.put(directive.group(1), directive.group(2).strip());
            }
        });
        Matcher request = REQUEST_LINE.matcher(lines.get(requestLine));
        if (!request.matches()) throw new IllegalArgumentException(lines.get(requestLine));
        List<RequestText.Header> headers = lines.stream()
                .skip(requestLine + 1L)
                .takeWhile(line -> !line.isBlank())
                .map(line -> line.split(": *", 2))
                .map(header -> new RequestText.Header(header[0], header[1]))
                .toList();
        boolean parts = headers.stream().anyMatch(header -> header.value().startsWith("multipart/"));
        String body = lines.stream()
                .skip(requestLine + 1L + headers.size())
                .collect(Collectors.joining(parts ? "\r\n" : "\n"))
                .strip();
        return new RequestText(lines.getFirst().strip(), directives, request.group(1), request.group(2), headers, body);
    }
}
