package org.indelible.app.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.indelible.query.accesslog.AccessLine;
import org.indelible.query.accesslog.AccessLogPart;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccessLogTableTest {
    @Test
    void every_line_is_a_row_with_as_many_cells_as_the_header() {
        var rows = rows(null, Lines.refused(), Lines.destroyed());
        assertThat(rows).hasSize(3);
        assertThat(rows.getFirst()).startsWith("recorded_at,outcome,account,name,");
        assertThat(rows.get(1))
                .contains("refused,amara.bello,\"Amara Bello, BSc\",Social worker,Safeguarding North,ASW PR,casework,")
                .contains(",not-related,");
        assertThat(rows.get(2)).startsWith("2026-11-20T13:30:00Z,destroyed,,,,").endsWith("," + "ab".repeat(32));
        assertThat(rows.get(2).chars().filter(each -> each == ',').count())
                .isEqualTo(rows.getFirst().chars().filter(each -> each == ',').count());
    }

    @Test
    void quotes_and_line_ends_within_a_cell_are_quoted() {
        assertThat(text(null, Lines.shown("team", "other", "They \"said\" so,\r\nand more")))
                .contains(",other,\"They \"\"said\"\" so,\r\nand more\",team,");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=cmd|' /C calc'!A0", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"})
    void no_cell_is_taken_for_a_formula(String reason) {
        var quoted = reason.contains("\r") ? "\"'" + reason + "\"" : "'" + reason;
        assertThat(text(null, Lines.shown("team", "other", reason))).contains(",other," + quoted + ",team,");
    }

    @Test
    void a_table_that_was_cut_off_says_so_in_its_last_row() {
        var rows = rows("next-part", Lines.refused());
        assertThat(rows.getLast()).startsWith("CUT OFF: more lines follow").contains(",next-part,,");
        assertThat(rows.getLast().chars().filter(each -> each == ',').count())
                .isEqualTo(rows.getFirst().chars().filter(each -> each == ',').count());
    }

    private static List<String> rows(@Nullable String next, AccessLine... lines) {
        var text = text(next, lines);
        assertThat(text).endsWith("\r\n");
        return List.of(text.split("\r\n"));
    }

    private static String text(@Nullable String next, AccessLine... lines) {
        return new String(AccessLogTable.of(new AccessLogPart(7, List.of(lines), next)), StandardCharsets.UTF_8);
    }
}
