package org.indelible.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.indelible.app.cli.CommandProcess.Ended;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What an auditor's script hears of a log that is true, of one that was tampered with, and of one that refuses. */
class AuditTest {
    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    private Path directory;

    @Test
    void a_true_log_is_clean_in_json_and_what_was_not_checked_is_named() throws Exception {
        try (SmallLog log = new SmallLog(directory)) {
            Ended ended = audit(log);
            assertThat(ended.code()).as(ended.err()).isZero();
            JsonNode outcome = json(ended);
            assertThat(outcome.propertyNames())
                    .containsExactly("clean", "next", "findings", "further", "checked", "notChecked");
            assertThat(outcome.path("clean").asBoolean()).isTrue();
            assertThat(outcome.path("next").asInt()).isEqualTo(SmallLog.SIZE);
            assertThat(outcome.path("findings").isEmpty()).isTrue();
            assertThat(outcome.path("checked").toString()).contains("covering 6 entries", "Entries: 6 from entry 0 on");
            assertThat(outcome.path("notChecked").toString())
                    .contains("the ledger has stated nothing of it yet", "History: ", "Grants and triggers");
        }
    }

    @Test
    void a_changed_entry_a_withheld_file_and_a_forged_checkpoint_end_with_3_and_say_where() throws Exception {
        try (SmallLog log = new SmallLog(directory)) {
            log.change(4);
            assertFound(audit(log), "ENTRIES", 4, "The entry is not the one that the ledger sealed.");
            log.answerWith(500, SmallLog.BUNDLE);
            assertFound(
                    audit(log),
                    "ENTRIES",
                    0,
                    "The log does not give " + SmallLog.BUNDLE + ": it answers with status 500.");
            log.replace("checkpoint", new byte[] {'x'});
            Ended forged = audit(log);
            assertThat(forged.code()).isEqualTo(3);
            assertThat(json(forged).at("/findings/0/layer").asString()).isEqualTo("HISTORY");
        }
    }

    @Test
    void a_refusal_is_no_finding_and_is_said_in_one_plain_sentence() throws Exception {
        try (SmallLog log = new SmallLog(directory)) {
            log.answerWith(403, SmallLog.BUNDLE);
            Ended refused = audit(log);
            assertThat(refused.code()).isEqualTo(1);
            assertThat(refused.out()).isEmpty();
            assertThat(refused.err()).contains("indelible: not?[2J now").doesNotContain("\u001b", "Exception");
        }
    }

    private Ended audit(SmallLog log) throws IOException, InterruptedException {
        return CommandProcess.run(directory, "audit", "--json", "--log", log.key(), "--url", log.address());
    }

    private static JsonNode json(Ended ended) {
        return JsonMapper.shared().readTree(ended.out());
    }

    private static void assertFound(Ended ended, String layer, int leaf, String sentence) {
        assertThat(ended.code()).as(ended.err()).isEqualTo(3);
        JsonNode found = json(ended).at("/findings/0");
        assertThat(found.path("layer").asString()).isEqualTo(layer);
        assertThat(found.path("leaf").asInt()).isEqualTo(leaf);
        assertThat(found.path("sentence").asString()).isEqualTo(sentence);
        assertThat(json(ended).path("clean").asBoolean()).isFalse();
        assertThat(json(ended).path("checked").isEmpty()).isTrue();
    }
}
