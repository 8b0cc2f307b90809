package org.indelible.command.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.indelible.events.policy.PackVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PackReaderTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    "version": "hcc-2019-09",               | "version": "a", "version": "b",           | twice
                    "version": "hcc-2019-09",               | "edition": "hcc-2019-09",                 | renamed
                    "version": "hcc-2019-09",               |                                           | missing
                    "version": "hcc-2019-09",               | "version": null,                          | null
                    "effectiveFrom": "2019-09-01"           | "effectiveFrom": "September 2019"         | no date
                    "recordingWorkingDays": 10              | "recordingWorkingDays": 10.5              | no whole number
                    "recordingWorkingDays": 10              | "recordingWorkingDays": "10"              | coerced
                    "recordingWorkingDays": 10              | "recordingWorkingDays": 9                 | below a type's limit
                    "2019-01-01": "New Year's Day",         | "2018-01-01": "New Year's Day",           | outside the table
                    "2019-01-01": "New Year's Day",         | "2019-01-05": "New Year's Day",           | a weekend
                    "recordedWithin": "same-day"            | "recordedWithin": "soon"                  | no limit
                    "recordedWithin": 1,                    | "recordedWithin": 1.0,                    | no limit
                    "recordedWithin": 1,                    | "recordedWithin": 0,                      | no limit
                    "traits": ["supervision"]               | "traits": ["superstition"]                | no trait
                    "traits": ["supervision"]               | "traits": [null]                          | null trait
                    "sub-file-not-linked",                  | "sub-file-lost",                          | no gate
                    "involvement-open": {                   | "cross-boundary-missing": {               | a gate without wording
                    {"clause": "HCC-4.5",                   | {"clause": "4.5",                         | no clause
                    "supervision": {"label": "Supervision order" | "rescue": {"label": "Supervision order" | no order kind
                    "care": {"label": "Care order", "traits": ["looked-after"]}, |                      | an order without terms
                    "left-the-country"                      | "left"                                    | no ground
                    "qualifying"                            | "qualified"                               | no category
                    "carer": {                              | "cousin": {                               | no file kind
                    "forUnborn": ["information-not-yet-obtained"] | "forUnborn": ["unheard-of"]         | no code
                    "withReason": ["not-stated"]            | "withReason": ["unheard-of"]              | no code
                    "muslim": "Muslim"                      | "muslim": null                            | no label
                    "roles": ["bs"]                         | "roles": ["king"]                         | no role
                    "roles": ["bs"]                         | "roles": [21]                             | a number for a role
                    "remindDaysBefore": 28                  | "remindDaysBefore": -1                    | after the due day
                    "restore-allocation": {"clause": "HCC-12.13" | "restore-allocation": {"clause": "twelve" | no clause
                    "Audit"]                                | "Audit"], "extra": 1                      | unknown part
                    """)
    void a_pack_that_is_wrong_anywhere_is_not_used(String right, String wrong, String why) throws IOException {
        var pack = pack();
        assertThat(pack).as(why).contains(right);
        var broken = pack.replace(right, wrong == null ? "" : wrong);
        assertThatExceptionOfType(UnreadablePack.class)
                .as(why)
                .isThrownBy(() -> read(broken))
                .withMessageStartingWith("policy pack broken.json: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"adult", "unfinalised-records", "placement", "death", "eligible"})
    void a_pack_that_leaves_out_what_events_can_name_is_not_used(String kind) throws IOException {
        var without =
                pack().replaceFirst("(?s)\n *\"" + kind + "\": \\{\\s*\"(label|clause)\".*?}(\n    })?,(?=\n)", "");
        assertThat(without).hasSizeLessThan(pack().length());
        assertThatExceptionOfType(UnreadablePack.class)
                .isThrownBy(() -> read(without))
                .withMessageContaining("no terms for");
    }

    @Test
    void a_pack_with_something_behind_it_is_not_used() throws IOException {
        var pack = pack() + "{}";
        assertThatExceptionOfType(UnreadablePack.class).isThrownBy(() -> read(pack));
    }

    @Test
    void a_pack_that_is_not_there_is_named() {
        assertThatExceptionOfType(UnreadablePack.class)
                .isThrownBy(() -> PackReader.bundled("hcc-1066-10.json"))
                .withMessage("policy pack hcc-1066-10.json: not found");
    }

    @Test
    void the_pack_in_force_is_the_last_that_has_begun_in_london() throws IOException {
        var next = read(pack().replace("hcc-2019-09", "hcc-2027-07").replace("2019-09-01", "2027-07-01"));
        var packs = new PolicyPacks(List.of(Packs.HCC, next));
        assertThat(packs.inForceAt(Instant.parse("2019-08-31T23:00:00Z")).version())
                .isEqualTo(new PackVersion("hcc-2019-09"));
        assertThat(packs.inForceAt(Instant.parse("2027-06-30T22:59:59Z")).version())
                .isEqualTo(new PackVersion("hcc-2019-09"));
        assertThat(packs.inForceAt(Instant.parse("2027-06-30T23:00:00Z")).version())
                .isEqualTo(new PackVersion("hcc-2027-07"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> packs.inForceAt(Instant.parse("2019-08-31T22:59:59Z")))
                .withMessage("no policy pack is in force on 2019-08-31");
    }

    @Test
    void at_any_instant_one_pack_is_in_force() {
        assertThatIllegalArgumentException().isThrownBy(() -> new PolicyPacks(List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new PolicyPacks(List.of(Packs.HCC, Packs.HCC)));
        assertThat(PolicyPacks.bundled()
                        .inForceAt(Instant.parse("2026-11-22T10:00:00Z"))
                        .version())
                .isEqualTo(new PackVersion("hcc-2019-09"));
    }

    private static PolicyPack read(String json) {
        return PackReader.read("broken.json", new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
    }

    private static String pack() throws IOException {
        try (var in = PackReader.class.getResourceAsStream("hcc-2019-09.json")) {
            assertThat(in).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
