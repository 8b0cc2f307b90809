package org.indelible.app.requests;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What stands for {@code {{...}}}: variables, values of answers to named requests, days, times and random identities. */
final class Placeholders {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{([^{}]+)}}");
    private static final Pattern DAY = Pattern.compile("\\$datetime 'YYYY-MM-DD'(?: (-?\\d+) d)?");
    private static final Pattern TIME = Pattern.compile("\\$datetime iso8601(?: (-?\\d+) h)?");
    private static final Pattern OF_BODY = Pattern.compile("(\\w+)\\.response\\.body\\.(\\$[.\\w\\[\\]-]*)");
    private static final Pattern OF_HEADER = Pattern.compile("(\\w+)\\.response\\.headers\\.([\\w-]+)");

    private final Map<String, String> variables;
    private final Clock clock;
    private final Map<String, HttpResponse<byte[]>> answers = new HashMap<>();

    Placeholders(Map<String, String> variables, Clock clock) {
        this.variables = variables;
        this.clock = clock;
    }

    /** From here on values can be taken from this answer. */
    void remember(String name, HttpResponse<byte[]> answer) {
        answers.put(name, answer);
    }

    String fill(String text) {
        return PLACEHOLDER.matcher(text).replaceAll(found -> Matcher.quoteReplacement(value(found)));
    }

    private String value(MatchResult found) {
        String name = found.group(1).strip();
        if (variables.containsKey(name)) {
            return fill(Objects.requireNonNull(variables.get(name)));
        }
        if (name.equals("$guid")) {
            return UUID.randomUUID().toString();
        }
        Matcher day = DAY.matcher(name);
        if (day.matches()) {
            return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)
                    .plusDays(number(day.group(1)))
                    .toString();
        }
        Matcher time = TIME.matcher(name);
        if (time.matches()) {
            return clock.instant()
                    .truncatedTo(ChronoUnit.MILLIS)
                    .plus(number(time.group(1)), ChronoUnit.HOURS)
                    .toString();
        }
        return ofAnswer(name);
    }

    private String ofAnswer(String name) {
        Matcher body = OF_BODY.matcher(name);
        if (body.matches()) {
            return json(answer(body.group(1)), body.group(2)).asString();
        }
        Matcher header = OF_HEADER.matcher(name);
        if (header.matches()) {
            return answer(header.group(1))
                    .headers()
                    .firstValue(header.group(2))
                    .orElseThrow(() -> new IllegalArgumentException("no such header: " + name));
        }
        throw new IllegalArgumentException("nothing stands for {{" + name + "}}");
    }

    private HttpResponse<byte[]> answer(String name) {
        HttpResponse<byte[]> answer = answers.get(name);
        if (answer == null) throw new IllegalArgumentException("no request named " + name + " was sent");
        return answer;
    }

    private static long number(@Nullable String group) {
        return group == null ? 0 : Long.parseLong(group);
    }

    /** What the path names in the body of an answer; missing where there is nothing. */
    static JsonNode json(HttpResponse<byte[]> answer, String path) {
        String pointer = path.substring(1).replace("[", ".").replace("]", "").replace('.', '/');
        return JsonMapper.shared()
                .readTree(new String(answer.body(), StandardCharsets.UTF_8))
                .at(pointer);
    }
}
