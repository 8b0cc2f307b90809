package org.indelible.evidence.pack;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import org.indelible.evidence.cosignature.WitnessPolicy;
import org.indelible.evidence.header.EventHeader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every archive here is a perfect bag with right manifests: only what it says is wrong. */
class ForgeryTest {

    private static final String NOT_READ = "Line 1 of data/events.jsonl cannot be read: ";

    @TempDir
    private Path directory;

    private List<PackagedEvent> events = List.of();

    @BeforeEach
    void take_the_sample() {
        events = new ArrayList<>(SamplePackage.events());
    }

    @Test
    void the_sample_itself_verifies() throws IOException {
        assertThat(problems(Forgery.sample())).isEmpty();
    }

    @Test
    void another_text_than_the_committed_one() throws IOException {
        assertThat(problems(Forgery.sample().replacing(PackageFiles.EVENTS, "Seen at home.", "Seen at hope.")))
                .containsExactly("Event 1 has another payload than its header commits to.");
    }

    @Test
    void another_type_of_the_same_value() throws IOException {
        assertThat(problems(
                        Forgery.sample().replacing(PackageFiles.EVENTS, "\\\"days\\\":2", "\\\"days\\\":\\\"2\\\"")))
                .containsExactly("Event 1 has another payload than its header commits to.");
    }

    @Test
    void a_payload_that_is_not_strict_json() throws IOException {
        assertThat(problems(Forgery.sample().replacing(PackageFiles.EVENTS, "\\\"days\\\":2", "\\\"late\\\":2")))
                .containsExactly(
                        "Event 1 has a payload that is not the JSON of this format: at character 58: a member name occurs twice in one object.");
    }

    @Test
    void another_secret() throws IOException {
        PackagedEvent event = events.get(1);
        events.set(
                1,
                disclosing(
                        event,
                        new Disclosure(new byte[32], SamplePackage.disclosure(1).payload())));
        assertThat(problems(Forgery.of(events)))
                .containsExactly("Event 1 has another payload than its header commits to.");

        events.set(
                1,
                disclosing(
                        event,
                        new Disclosure(new byte[31], SamplePackage.disclosure(1).payload())));
        assertThat(problems(Forgery.of(events))).containsExactly("Event 1 has a secret of a wrong length.");
    }

    @Test
    void an_event_dropped_from_the_middle_the_start_or_the_end() throws IOException {
        assertThat(problems(Forgery.of(List.of(events.get(0), events.get(2)))))
                .containsExactly("Event 2 stands where event 1 must stand.");
        assertThat(problems(Forgery.of(List.of(events.get(1), events.get(2)))))
                .containsExactly("Event 1 stands where event 0 must stand.");
        Forgery shortened = Forgery.of(events.subList(0, 2));
        byte[] head = Forgery.sample().content(PackageFiles.STATEMENT);
        assertThat(problems(shortened.with(PackageFiles.STATEMENT, head)))
                .containsExactly("The last event is not the head that data/package.json names.");
        assertThat(problems(Forgery.sample().with(PackageFiles.EVENTS, new byte[0])))
                .containsExactly("The last event is not the head that data/package.json names.");
    }

    @Test
    void events_swapped_or_doubled() throws IOException {
        assertThat(problems(Forgery.of(List.of(events.get(0), events.get(0)))))
                .contains("Event 0 stands where event 1 must stand.");
        Collections.swap(events, 1, 2);
        assertThat(problems(Forgery.of(events))).contains("Event 2 stands where event 1 must stand.");
    }

    @Test
    void a_header_rewritten_without_those_that_follow() throws IOException {
        EventHeader header = events.getFirst().header();
        events.set(0, withHeader(events.getFirst(), copy(header, header.origin(), header.streamId(), "actor-8")));

        assertThat(problems(Forgery.of(events)))
                .containsExactly("Event 1 does not follow from the event before it: its previous hash is another.");
    }

    @Test
    void an_event_of_another_ledger_or_stream() throws IOException {
        EventHeader header = events.get(2).header();
        PackagedEvent last = events.get(2);
        events.set(2, withHeader(last, copy(header, "elsewhere", header.streamId(), "actor-7")));
        assertThat(problems(Forgery.of(events)))
                .containsExactly("Event 2 belongs to another ledger than the package says.");
        events.set(2, withHeader(last, copy(header, header.origin(), "another", "actor-7")));
        assertThat(problems(Forgery.of(events)))
                .containsExactly("Event 2 belongs to another stream than the package says.");
    }

    @Test
    void events_sealed_out_of_order_or_too_late() throws IOException {
        PackagedEvent last = events.get(2);
        events.set(2, new PackagedEvent(last.header(), 20, last.sealedAt(), null));
        assertThat(problems(Forgery.of(events)))
                .containsExactly("Event 2 is said to be sealed before the event before it.");
        events.set(2, new PackagedEvent(last.header(), 23, Instant.EPOCH, null));
        assertThat(problems(Forgery.of(events)))
                .containsExactly("Event 2 is said to be sealed before the event before it.");
        events.set(2, new PackagedEvent(last.header(), 42, last.sealedAt(), null));
        assertThat(problems(Forgery.of(events)))
                .containsExactly("Event 2 was sealed after the position that the package says it was known at.");
    }

    @Test
    void a_head_that_is_not_the_last_event() throws IOException {
        String hash = HexFormat.of().formatHex(events.getLast().header().hash());
        Forgery forged = Forgery.sample().replacing(PackageFiles.STATEMENT, hash, "0".repeat(64));

        assertThat(problems(forged)).containsExactly("The last event is not the head that data/package.json names.");
        assertThat(problems(Forgery.sample().withInfo("Indelible-Head", "0".repeat(64))))
                .containsExactly("bag-info.txt does not say what data/package.json says.");
        assertThat(problems(Forgery.sample().withInfo("Contact-Name", "Nobody")))
                .containsExactly("bag-info.txt does not say what data/package.json says.");
    }

    @Test
    void a_whole_package_made_up_is_told_by_the_receipt_only() throws IOException {
        String receipt = HexFormat.of().formatHex(events.getLast().header().hash());
        EventHeader header = events.getFirst().header();
        PackagedEvent other =
                withHeader(events.getFirst(), copy(header, header.origin(), header.streamId(), "actor-8"));
        Path file = Forgery.of(List.of(other))
                .with(PackageFiles.RECORD, "{\"entries\":[]}".getBytes(UTF_8))
                .write(directory.resolve("forged.zip"));

        assertThat(Verifier.verify(file, null, null, WitnessPolicy.NONE).problems())
                .isEmpty();
        assertThat(Verifier.verify(file, receipt, null, WitnessPolicy.NONE).problems())
                .containsExactly("The receipt is not the hash of any event in this package.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"entries\":[{}]}",
                "{\"entries\":[7]}",
                "{\"entries\":[{\"events\":[]}]}",
                "{\"entries\":[{\"events\":[3]}]}",
                "{\"entries\":[{\"events\":[-1]}]}",
                "{\"entries\":[{\"events\":[1,0]}]}",
                "{\"entries\":[{\"events\":[\"1\"]}]}"
            })
    void an_entry_that_rests_on_nothing_in_the_package(String recordJson) throws IOException {
        assertThat(problems(Forgery.sample().with(PackageFiles.RECORD, recordJson.getBytes(UTF_8))))
                .containsExactly(
                        "Entry 1 of data/record.json does not name the events it rests on, or names one that is not in the package.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{}", "{\"entries\":{}}", "{\"entries\":[],\"n\":1.5}"})
    void a_record_without_entries(String recordJson) throws IOException {
        assertThat(problems(Forgery.sample().with(PackageFiles.RECORD, recordJson.getBytes(UTF_8))))
                .singleElement()
                .asString()
                .startsWith("data/record.json cannot be read: ");
    }

    @Test
    void a_page_of_another_record() throws IOException {
        String good = RecordPage.meta(SamplePackage.RECORD);
        String wrong = "data/record.html does not carry the digest of data/record.json.";

        assertThat(problems(Forgery.sample().replacing(PackageFiles.PAGE, good, "")))
                .containsExactly(wrong);
        assertThat(problems(Forgery.sample().replacing(PackageFiles.PAGE, good, RecordPage.meta(new byte[0]))))
                .containsExactly(wrong);
        assertThat(problems(Forgery.sample().replacing(PackageFiles.PAGE, good, good + RecordPage.meta(new byte[0]))))
                .containsExactly(wrong);
    }

    @Test
    void a_file_too_many_or_too_few() throws IOException {
        String wrong =
                "The package does not hold exactly these files: data/completeness.json, data/events.jsonl, data/head.tlog-proof,"
                        + " data/package.json, data/record.html, data/record.json; or these without the two proofs.";

        assertThat(problems(Forgery.sample().with("data/run-me.exe", new byte[1])))
                .containsExactly(wrong);
        assertThat(problems(Forgery.sample().without(PackageFiles.PAGE))).containsExactly(wrong);
        assertThat(problems(Forgery.sample().with(PackageFiles.HEAD_PROOF, new byte[1])))
                .containsExactly(wrong);
    }

    @Test
    void event_lines_in_another_form() throws IOException {
        String line = "{\"leafIndex\":17,";
        Forgery sample = Forgery.sample();

        assertThat(problems(sample.replacing(PackageFiles.EVENTS, line, "{\"leafIndex\": 17,")))
                .containsExactly(NOT_READ + "it is not in its one form.");
        assertThat(problems(sample.replacing(PackageFiles.EVENTS, line, line + "\"x\":1,")))
                .containsExactly(NOT_READ + "it is not in its one form.");
        assertThat(problems(sample.replacing(PackageFiles.EVENTS, line, "{")))
                .containsExactly(NOT_READ + "member leafIndex is not an integer.");
        assertThat(problems(sample.replacing(PackageFiles.EVENTS, line, "[".repeat(5000))))
                .containsExactly(NOT_READ + "at character 65: nested deeper than 64.");
        assertThat(problems(sample.replacing(PackageFiles.EVENTS, "SUVWSA", "?UVWSA")))
                .containsExactly(NOT_READ + "Illegal base64 character 3f.");
        assertThat(problems(sample.replacing(PackageFiles.EVENTS, "SUVWSA", "SUVWSB")))
                .singleElement()
                .asString()
                .startsWith(NOT_READ);
        assertThat(problems(sample.with(PackageFiles.EVENTS, "\n".getBytes(UTF_8))))
                .containsExactly(NOT_READ + "at character 0: the text ends too early.");
        assertThat(problems(sample.with(PackageFiles.EVENTS, "{}".getBytes(UTF_8))))
                .containsExactly("data/events.jsonl does not end with the end of a line.");
    }

    @Test
    void a_line_without_end_does_not_fill_the_memory() throws IOException {
        byte[] line = new byte[PackageFiles.MAX_EVENT_LINE + 1];

        assertThat(problems(Forgery.sample().with(PackageFiles.EVENTS, line)))
                .containsExactly("data/events.jsonl has a line that is too long.");
    }

    @Test
    void a_statement_that_says_something_else() throws IOException {
        Forgery sample = Forgery.sample();

        assertThat(problems(sample.replacing(PackageFiles.STATEMENT, "\"version\":1", "\"version\":2")))
                .containsExactly("The package is of a format version that this verifier does not know.");
        assertThat(problems(sample.replacing(PackageFiles.STATEMENT, "court", "\\u001b[2Jcourt")))
                .containsExactly("The purpose of the package's description must be one line of printable text.");
        assertThat(problems(sample.replacing(PackageFiles.STATEMENT, "court", "\u202ecourt")))
                .containsExactly("The purpose of the package's description must be one line of printable text.");
        assertThat(problems(sample.replacing(PackageFiles.STATEMENT, "{\"format\"", "{ \"format\"")))
                .containsExactly("data/package.json cannot be read: it is not in its one form.");
        assertThat(problems(sample.replacing(PackageFiles.STATEMENT, "2024-04-02T08", "2024-13-02T08")))
                .containsExactly("data/package.json cannot be read: member knownAt is not a time.");
        assertThat(problems(sample.with(PackageFiles.STATEMENT, new byte[PackageFiles.MAX_STATEMENT + 1])))
                .containsExactly("data/package.json is too large.");
    }

    private List<String> problems(Forgery forgery) throws IOException {
        return Verifier.verify(forgery.write(directory.resolve("forged.zip")), null, null, WitnessPolicy.NONE)
                .problems();
    }

    private static PackagedEvent disclosing(PackagedEvent event, Disclosure disclosure) {
        return new PackagedEvent(event.header(), event.leafIndex(), event.sealedAt(), disclosure);
    }

    private static PackagedEvent withHeader(PackagedEvent event, EventHeader header) {
        return new PackagedEvent(header, event.leafIndex(), event.sealedAt(), event.disclosure());
    }

    private static EventHeader copy(EventHeader header, String origin, String streamId, String actor) {
        return new EventHeader(
                origin,
                streamId,
                header.streamType(),
                header.sequence(),
                header.eventId(),
                header.type(),
                header.revision(),
                header.recordedAtMicros(),
                actor,
                header.metadataDigest(),
                header.keyId(),
                header.ciphertextDigest(),
                header.payloadCommitment(),
                header.previousHash());
    }
}
