package org.indelible.app.access;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.indelible.query.accesslog.AccessLine;
import org.indelible.query.accesslog.AccessLogPart;
import org.jspecify.annotations.Nullable;

/**
 * The log as a table of comma-separated values (RFC 4180), in UTF-8. No cell is taken for a formula by a spreadsheet: one that begins like
 * one is given an apostrophe in front (OWASP, CSV injection). Where lines were cut off, a last row says so and names the cursor.
 */
final class AccessLogTable {
    private static final List<String> COLUMNS = List.of(
            "recorded_at",
            "outcome",
            "account",
            "name",
            "job_title",
            "team",
            "roles",
            "purpose",
            "reason",
            "allowed_by",
            "policy",
            "asked",
            "parameters",
            "file",
            "files_shown",
            "entries_shown",
            "refusal_codes",
            "seen_at_leaf",
            "disclosure",
            "stream",
            "sequence",
            "event_hash");
    private static final String CUT_OFF = "CUT OFF: more lines follow; ask again with the cursor in the next cell";
    private static final String FORMULA = "=+-@\t\r\n";
    private static final String LINE_END = "\r\n";

    private AccessLogTable() {}

    static byte[] of(AccessLogPart part) {
        var rows = Stream.of(
                        Stream.of(COLUMNS),
                        part.lines().stream().map(AccessLogTable::cells),
                        Stream.ofNullable(part.next()).map(AccessLogTable::cutOff))
                .flatMap(each -> each)
                .map(AccessLogTable::row)
                .collect(Collectors.joining());
        return rows.getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> cells(AccessLine line) {
        var who = line.who();
        var purpose = line.purpose();
        var verdict = line.verdict();
        return Arrays.asList(
                line.at().toString(),
                line.outcome().code(),
                who == null ? "" : who.account().value(),
                who == null ? "" : who.name(),
                who == null ? "" : who.jobTitle(),
                who == null ? "" : who.team(),
                who == null ? "" : joined(who.roles().stream().sorted().toList()),
                purpose == null ? "" : purpose.code(),
                purpose == null ? "" : text(purpose.words()),
                verdict == null ? "" : verdict.allowedBy(),
                verdict == null ? "" : verdict.pack().toString(),
                text(line.asked()),
                text(line.parameters()),
                text(line.file()),
                joined(line.files()),
                joined(line.entries()),
                joined(line.codes()),
                text(line.seenAt()),
                text(line.disclosure()),
                line.stream(),
                text(line.fact().sequence()),
                line.fact().eventHash());
    }

    private static List<String> cutOff(String next) {
        return Stream.concat(Stream.of(CUT_OFF, next), COLUMNS.stream().skip(2).map(_ -> ""))
                .toList();
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private static String joined(Collection<?> values) {
        return values.stream().map(Object::toString).collect(Collectors.joining(" "));
    }

    private static String row(List<String> cells) {
        return cells.stream().map(AccessLogTable::cell).collect(Collectors.joining(",", "", LINE_END));
    }

    private static String cell(String text) {
        String plain = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        boolean quoted = plain.chars().anyMatch(each -> each == ',' || each == '"' || each == '\r' || each == '\n');
        return quoted ? "\"" + plain.replace("\"", "\"\"") + "\"" : plain;
    }
}
