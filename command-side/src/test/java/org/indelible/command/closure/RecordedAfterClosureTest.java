package org.indelible.command.closure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.indelible.command.casefile.CaseFileFixture.FILE;
import static org.indelible.command.casefile.CaseFileFixture.NADIA;
import static org.indelible.command.casefile.CaseFileFixture.OWEN;
import static org.indelible.command.casefile.CaseFileFixture.PACK;
import static org.indelible.command.casefile.CaseFileFixture.SEAN;
import static org.indelible.command.casefile.CaseFileFixture.authorship;
import static org.indelible.command.casefile.CaseFileFixture.given;
import static org.indelible.command.casefile.CaseFileFixture.givenOpened;
import static org.indelible.command.casefile.CaseFileFixture.givenUnborn;
import static org.indelible.command.casefile.CaseFileFixture.opened;
import static org.indelible.command.casefile.CaseFileFixture.person;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.indelible.command.acting.CaseFileCommand;
import org.indelible.command.casefile.AllocateWorker;
import org.indelible.command.casefile.CaseFileFixture;
import org.indelible.command.casefile.DeallocateWorker;
import org.indelible.command.casefile.EveryCommand;
import org.indelible.command.casefile.RecordLossOfTwin;
import org.indelible.command.casefile.RecordTwin;
import org.indelible.command.confidential.LiftConfidentiality;
import org.indelible.command.confidential.MarkSegmentConfidential;
import org.indelible.command.confidential.RecordOriginatorConsulted;
import org.indelible.command.coredetails.RecordBirth;
import org.indelible.command.coredetails.RecordLoss;
import org.indelible.command.plans.NameInvolvedPerson;
import org.indelible.command.plans.StartLookedAfterPeriod;
import org.indelible.command.summaries.AgreeSummaryAfterReviews;
import org.indelible.events.EventCatalogue;
import org.indelible.events.RecordedType;
import org.indelible.events.casefile.FileKind;
import org.indelible.events.casefile.ServiceArea;
import org.indelible.events.casefile.Subject;
import org.indelible.events.closure.CaseFileClosed;
import org.indelible.events.closure.CaseFileReopened;
import org.indelible.events.coredetails.BirthRecorded;
import org.indelible.events.notes.CaseNoteAdded;
import org.junit.jupiter.api.Test;

/** What is accepted after closure says so (HCC-12.16). */
class RecordedAfterClosureTest {
    private static final String NOW = "2026-10-02T10:00:00Z";
    private static final Instant CLOSED_AT = Instant.parse("2026-10-01T12:00:00Z");
    private static final CaseFileClosed CLOSED = new CaseFileClosed(FILE, CLOSED_AT, OWEN.asAuthor(), PACK);
    private static final CaseFileReopened REOPENED =
            new CaseFileReopened(FILE, CLOSED_AT.plusSeconds(60), "A new referral", OWEN.asAuthor(), PACK);

    private static final BirthRecorded BORN =
            new BirthRecorded(FILE, LocalDate.of(2026, 10, 1), "Hospital", authorship(NADIA), PACK, null);

    private final List<Object> begun = begun();
    private final List<Object> consulted = EveryCommand.all().stream()
            .filter(RecordOriginatorConsulted.class::isInstance)
            .flatMap(command -> given(begun.toArray()).when(SEAN, NOW, command).events().stream())
            .toList();
    private final List<Object> note =
            begun.stream().filter(CaseNoteAdded.class::isInstance).limit(1).toList();

    @Test
    void everything_that_can_carry_the_mark_carries_it_after_closure() {
        assertThat(marked(List.of(CLOSED)).distinct()).containsExactly(Optional.of(CLOSED_AT));
        assertThat(carriers(List.of(CLOSED))).isEqualTo(carriersOfTheCatalogue());
    }

    @Test
    void nothing_carries_it_while_the_case_is_open_or_open_again() {
        assertThat(marked(List.of()).distinct()).containsExactly(Optional.empty());
        assertThat(marked(List.of(CLOSED, REOPENED)).distinct()).containsExactly(Optional.empty());
    }

    private Stream<Optional<Object>> marked(List<Object> since) {
        return recorded(since).filter(event -> canCarry(event.getClass())).map(RecordedAfterClosureTest::closedSince);
    }

    private Set<Class<?>> carriers(List<Object> since) {
        return recorded(since)
                .<Class<?>>map(Object::getClass)
                .filter(RecordedAfterClosureTest::canCarry)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static Set<Class<?>> carriersOfTheCatalogue() {
        return EventCatalogue.TYPES.stream()
                .<Class<?>>map(RecordedType::type)
                .filter(RecordedAfterClosureTest::canCarry)
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** What every command records about the day of closure, on a file to which this has happened last. */
    private Stream<Object> recorded(List<Object> since) {
        return EveryCommand.all().stream()
                .filter(RecordedAfterClosureTest::isAboutTheFamily)
                .flatMap(command -> file(command, since).when(SEAN, NOW, command).events().stream());
    }

    private CaseFileFixture file(CaseFileCommand command, List<Object> since) {
        return switch (command) {
            case RecordBirth _, RecordLoss _, RecordLossOfTwin _ -> givenUnborn(since.toArray());
            case RecordTwin _ ->
                givenUnborn(Stream.concat(Stream.of(BORN), since.stream()).toArray());
            case AgreeSummaryAfterReviews _ -> {
                var ruby = new Subject(person(), "Ruby Marsh", LocalDate.of(2019, 3, 14), null);
                yield givenOpened(opened(FileKind.CHILD, ServiceArea.TOGETHER_0_25, ruby), since.toArray());
            }
            case LiftConfidentiality _ ->
                given(Stream.of(begun, consulted, since).flatMap(List::stream).toArray());
            case MarkSegmentConfidential _ ->
                given(Stream.concat(note.stream(), since.stream()).toArray());
            default ->
                isBeginning(command)
                        ? given(since.toArray())
                        : given(Stream.concat(begun.stream(), since.stream()).toArray());
        };
    }

    private static List<Object> begun() {
        List<Object> events = new ArrayList<>();
        for (CaseFileCommand command : EveryCommand.all()) {
            if (isBeginning(command) && isAboutTheFamily(command)) {
                events.addAll(given(events.toArray()).when(SEAN, NOW, command).events());
            }
        }
        return events;
    }

    private static boolean isBeginning(CaseFileCommand command) {
        return isAboutTheFamily(command)
                && (command.identityOfNew().isPresent() || command instanceof StartLookedAfterPeriod);
    }

    private static boolean isAboutTheFamily(CaseFileCommand command) {
        boolean administers = Stream.of(
                        "casefile",
                        "accessrequests",
                        "closure",
                        "destruction",
                        "duties",
                        "evidence",
                        "grants",
                        "restriction",
                        "conflict",
                        "emergency",
                        "signals")
                .anyMatch(feature -> command.getClass().getPackageName().endsWith(feature));
        return command instanceof AllocateWorker
                || command instanceof DeallocateWorker
                || command instanceof RecordTwin
                || command instanceof RecordLossOfTwin
                || (!administers && !(command instanceof NameInvolvedPerson));
    }

    private static boolean canCarry(Class<?> event) {
        return Arrays.stream(event.getRecordComponents())
                .anyMatch(part -> part.getName().equals("closedSince"));
    }

    private static Optional<Object> closedSince(Object event) {
        try {
            return Optional.ofNullable(event.getClass().getMethod("closedSince").invoke(event));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
