package org.indelible.query.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.indelible.query.access.People.*;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.queryhandling.QueryHandler;
import org.indelible.events.access.AccessEvent;
import org.indelible.events.access.DisclosureRefused;
import org.indelible.events.access.RecordDisclosed;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.casefile.EntryId;
import org.indelible.events.people.Actor;
import org.indelible.projection.admission.Admittance;
import org.indelible.projection.casefile.FileStanding;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DisclosuresTest {
    private static final CaseFileId FILE = new CaseFileId(UUID.fromString("6f1c1f52-6c8e-4b7e-9a33-0c5a4b1d2e01"));
    private static final CaseFileId NO_FILE = new CaseFileId(UUID.fromString("6f1c1f52-6c8e-4b7e-9a33-0c5a4b1d2e02"));
    private static final EntryId ENTRY = new EntryId(UUID.fromString("6f1c1f52-6c8e-4b7e-9a33-0c5a4b1d2e03"));
    private static final FileStanding NORTH = new FileStanding(FILE, 0, "Safeguarding North", NADIA.account());

    private final List<AccessEvent> recorded = new ArrayList<>();
    private final List<@Nullable CaseFileId> lanes = new ArrayList<>();
    private final List<String> steps = new ArrayList<>();
    private final List<String> told = new ArrayList<>();
    private @Nullable RuntimeException handlerFails;
    private boolean logFails;
    private boolean waitsInVain;
    private boolean behind;
    private boolean neverRecorded;
    private boolean tooOld;

    @Test
    void a_read_is_answered_and_leaves_exactly_one_record_that_names_everything() {
        var disclosed = disclosures().disclose(query(NADIA, FILE));
        assertThat(disclosed.answer().position()).isEqualTo(17);
        assertThat(lanes).containsExactly(FILE);
        assertThat(recorded).singleElement().isInstanceOfSatisfying(RecordDisclosed.class, record -> {
            assertThat(record.disclosure()).isEqualTo(disclosed.disclosure());
            assertThat(record.file()).isEqualTo(FILE);
            assertThat(record.who()).isEqualTo(NADIA);
            assertThat(record.purpose().code()).isEqualTo("casework");
            assertThat(record.verdict().allowedBy()).isEqualTo("allocation");
            assertThat(record.query()).isEqualTo("ReadNothing");
            assertThat(record.position()).isEqualTo(17);
            assertThat(record.entries()).containsExactly(ENTRY);
            assertThat(record.answerDigest())
                    .isEqualTo(
                            "digest of " + "{\"entriesShown\":[\"" + ENTRY + "\"],\"filesShown\":[],\"position\":17}");
        });
    }

    @Test
    void the_record_is_made_after_the_answer_and_before_it_is_released() {
        disclosures().disclose(query(NADIA, FILE));
        assertThat(steps).containsExactly("answered", "recorded");
        assertThat(told).containsExactly("ReadNothing for casework");
    }

    @Test
    void the_question_can_be_asked_again_from_its_record() {
        var query = query(NADIA, FILE);
        disclosures().disclose(query);
        var record = (RecordDisclosed) recorded.getFirst();
        assertThat(record.parameters()).doesNotContain("nadia", "asker").contains("words");
        assertThat(json().read(record.query(), record.parameters(), new Asker(record.who(), record.purpose())))
                .isEqualTo(query);
    }

    @Test
    void without_a_record_there_is_no_content() {
        logFails = true;
        assertThatExceptionOfType(DisclosureNotRecorded.class)
                .isThrownBy(() -> disclosures().disclose(query(NADIA, FILE)));
        assertThat(steps).containsExactly("answered");
        assertThat(told).containsExactly("ReadNothing not recorded");
    }

    @Test
    void a_refusal_is_on_record_and_nothing_was_asked() {
        assertThatExceptionOfType(ReadRefused.class)
                .isThrownBy(() -> disclosures().disclose(query(COLLEAGUE, FILE)))
                .satisfies(refused -> assertThat(refused.codes()).containsExactly(RefusalCode.NOT_FOUND));
        assertThat(steps).containsExactly("recorded");
        assertThat(lanes).containsExactly(FILE);
        assertThat(recorded).singleElement().isInstanceOfSatisfying(DisclosureRefused.class, record -> {
            assertThat(told).containsExactly("ReadNothing refused: not-related");
            assertThat(record.codes()).containsExactly("not-related");
            assertThat(record.who()).isEqualTo(COLLEAGUE);
        });
    }

    @Test
    void an_attempt_to_read_what_does_not_exist_is_on_record_outside_any_file() {
        assertThatExceptionOfType(ReadRefused.class)
                .isThrownBy(() -> disclosures().disclose(query(NADIA, NO_FILE)))
                .satisfies(refused -> assertThat(refused.codes()).containsExactly(RefusalCode.NOT_FOUND));
        assertThat(lanes).containsExactly((CaseFileId) null);
        assertThat(recorded)
                .singleElement()
                .satisfies(record -> assertThat(record.file()).isEqualTo(NO_FILE));
    }

    @Test
    void a_refusal_that_cannot_be_recorded_fails_closed() {
        logFails = true;
        assertThatExceptionOfType(DisclosureNotRecorded.class)
                .isThrownBy(() -> disclosures().disclose(query(COLLEAGUE, FILE)));
    }

    @Test
    void what_an_answer_refuses_is_recorded_as_a_refusal() {
        handlerFails = new ReadRefused(RefusalCode.MOMENT_IN_FUTURE);
        assertThatExceptionOfType(ReadRefused.class)
                .isThrownBy(() -> disclosures().disclose(query(NADIA, FILE)))
                .satisfies(refused -> assertThat(refused.codes()).containsExactly(RefusalCode.MOMENT_IN_FUTURE));
        assertThat(recorded).singleElement().isInstanceOf(DisclosureRefused.class);
    }

    @Test
    void tables_that_are_behind_show_nothing_and_leave_no_record() {
        waitsInVain = true;
        assertThatExceptionOfType(NotYetProjected.class)
                .isThrownBy(() -> disclosures().disclose(query(NADIA, FILE)));
        assertThat(recorded).isEmpty();
    }

    @Test
    void waiting_for_a_sequence_tells_nobody_whether_a_file_exists() {
        waitsInVain = true;
        for (var file : List.of(FILE, NO_FILE)) {
            assertThatExceptionOfType(ReadRefused.class)
                    .isThrownBy(() -> disclosures().disclose(query(COLLEAGUE, file)))
                    .satisfies(refused -> assertThat(refused.codes()).containsExactly(RefusalCode.NOT_FOUND));
        }
    }

    @Test
    void a_sequence_that_no_event_has_is_not_waited_for_but_refused_to_who_is_let_in() {
        neverRecorded = true;
        waitsInVain = true;
        assertThatExceptionOfType(ReadRefused.class)
                .isThrownBy(() -> disclosures().disclose(query(NADIA, FILE)))
                .satisfies(refused -> assertThat(refused.codes()).containsExactly(RefusalCode.MOMENT_IN_FUTURE));
        assertThatExceptionOfType(ReadRefused.class)
                .isThrownBy(() -> disclosures().disclose(query(COLLEAGUE, FILE)))
                .satisfies(refused -> assertThat(refused.codes()).containsExactly(RefusalCode.NOT_FOUND));
        assertThat(steps).doesNotContain("answered");
    }

    @Test
    void a_file_that_is_not_known_yet_is_not_said_to_be_missing_while_the_tables_are_behind() {
        waitsInVain = true;
        behind = true;
        assertThatExceptionOfType(NotYetProjected.class)
                .isThrownBy(() -> disclosures().disclose(query(NADIA, NO_FILE)));
    }

    @Test
    void while_the_tables_are_behind_a_file_that_exists_and_one_that_does_not_are_answered_alike() {
        waitsInVain = true;
        behind = true;
        for (var file : List.of(FILE, NO_FILE)) {
            assertThatExceptionOfType(NotYetProjected.class)
                    .isThrownBy(() -> disclosures().disclose(query(COLLEAGUE, file)));
        }
        assertThat(recorded).isEmpty();
    }

    @Test
    void nobody_is_let_in_by_tables_that_are_too_old() {
        tooOld = true;
        for (var actor : List.of(NADIA, COLLEAGUE)) {
            assertThatExceptionOfType(NotYetProjected.class)
                    .isThrownBy(() -> disclosures().disclose(query(actor, FILE)));
        }
        assertThat(steps).isEmpty();
    }

    @Test
    void a_fault_while_answering_shows_nothing() {
        handlerFails = new IllegalStateException("broken");
        assertThatIllegalStateException().isThrownBy(() -> disclosures().disclose(query(NADIA, FILE)));
        assertThat(recorded).isEmpty();
    }

    @Test
    void a_question_that_could_not_be_asked_again_is_not_answered() {
        var unknown = disclosures(new QueryJson(List.of()));
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> unknown.disclose(query(NADIA, FILE)));
        assertThat(recorded).isEmpty();
    }

    private static ReadNothing query(Actor actor, CaseFileId file) {
        return new ReadNothing(asking(actor, "casework"), file, Reach.RECORD, 3L, "words");
    }

    private Disclosures disclosures() {
        return disclosures(json());
    }

    private Disclosures disclosures(QueryJson json) {
        Standings standings =
                file -> Optional.of(NORTH).filter(known -> known.file().equals(file));
        return new Disclosures(
                Answers.by(List.of(new Answering())),
                new PurposeAsBefore((_, _, _) -> Optional.empty(), new TestPurposes(), Clock.systemUTC(), json),
                new Admission(
                        standings,
                        (_, _, _) -> Admittance.NONE,
                        _ -> false,
                        Clock.systemUTC(),
                        People::signed,
                        new AccessDecision(new TestPurposes()),
                        fresh(),
                        (_, _, _) -> false,
                        _ -> false),
                new DisclosureRecorder(this::append, new TestDigest(), json, UUID::randomUUID, told()));
    }

    private static QueryJson json() {
        return new QueryJson(List.of(new QueryType("ReadNothing", ReadNothing.class)));
    }

    private void append(@Nullable CaseFileId lane, AccessEvent event) {
        if (logFails) throw new IllegalStateException("no disk");
        steps.add("recorded");
        lanes.add(lane);
        recorded.add(event);
    }

    private DisclosureListener told() {
        return new DisclosureListener() {
            @Override
            public void disclosed(String query, String purpose) {
                told.add(query + " for " + purpose);
            }

            @Override
            public void refused(String query, RefusalCode code) {
                told.add(query + " refused: " + code.code());
            }

            @Override
            public void unrecorded(String query) {
                told.add(query + " not recorded");
            }
        };
    }

    private Freshness fresh() {
        return new Freshness() {
            @Override
            public boolean canReach(CaseFileId file, long sequence) {
                return !neverRecorded && file.equals(FILE);
            }

            @Override
            public boolean reaches(CaseFileId file, long sequence) {
                return !waitsInVain;
            }

            @Override
            public boolean reaches(long leaf) {
                return !waitsInVain;
            }

            @Override
            public boolean current() {
                return !tooOld;
            }

            @Override
            public boolean current(Collection<String> projections) {
                return !tooOld;
            }

            @Override
            public boolean behind() {
                return behind;
            }
        };
    }

    public final class Answering {
        @QueryHandler
        public Nothing answer(ReadNothing query) {
            if (handlerFails != null) throw handlerFails;
            assertThat(query.file()).isEqualTo(FILE);
            steps.add("answered");
            return new Nothing(17, List.of(ENTRY), List.of());
        }
    }
}
