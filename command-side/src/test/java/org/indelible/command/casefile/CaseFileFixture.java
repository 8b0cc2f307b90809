package org.indelible.command.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.aggregate.ResultValidator;
import org.axonframework.test.aggregate.TestExecutor;
import org.hamcrest.BaseMatcher;
import org.hamcrest.Description;
import org.indelible.command.acting.Acting;
import org.indelible.command.acting.CaseFileCommand;
import org.indelible.command.acting.Directory;
import org.indelible.command.acting.MayAct;
import org.indelible.command.duties.Owed;
import org.indelible.command.policy.PolicyPacks;
import org.indelible.command.policy.Refused;
import org.indelible.command.policy.Violation;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.casefile.CaseFileOpened;
import org.indelible.events.casefile.EntryId;
import org.indelible.events.casefile.FileKind;
import org.indelible.events.casefile.ServiceArea;
import org.indelible.events.casefile.Subject;
import org.indelible.events.casefile.Worker;
import org.indelible.events.casefile.WorkerAllocated;
import org.indelible.events.duties.DutyArose;
import org.indelible.events.duties.DutyOwner;
import org.indelible.events.people.AccountId;
import org.indelible.events.people.Actor;
import org.indelible.events.people.Authorship;
import org.indelible.events.people.PersonId;
import org.indelible.events.people.Role;
import org.indelible.events.policy.Clause;
import org.indelible.events.policy.PackVersion;
import org.indelible.events.time.OccurredAt;

/** Given, when, then for one case file; refusals are asserted by code. */
public final class CaseFileFixture {
    public static final CaseFileId FILE = new CaseFileId(UUID.fromString("6f1c1f52-6c8e-4b7e-9a33-0c5a4b1d2e01"));
    public static final PackVersion PACK = new PackVersion("hcc-2019-09");
    public static final Actor NADIA = actor("nadia.khan", "Safeguarding North", Role.ASW);
    public static final Actor OWEN = actor("owen.price", "Safeguarding North", Role.TM);
    public static final Actor SEAN = actor("sean.ward", "Safeguarding North", Role.SM);

    /** The summary that is owed from the referral on. */
    public static final DutyArose SUMMARY_OWED = new DutyArose(
            FILE,
            Owed.CASE_SUMMARY.from(FILE, "referral"),
            Owed.CASE_SUMMARY.kind(),
            new Clause("HCC-6.13"),
            new DutyOwner.AllocatedWorker(),
            LocalDate.of(2026, 9, 7),
            null,
            "Case summary",
            PACK);

    private final TestExecutor<CaseFile> given;
    private Directory directory = Directory.ofTeams(Set.of("Safeguarding North", "Safeguarding South", "Front door"));

    private CaseFileFixture(TestExecutor<CaseFile> given) {
        this.given = given;
    }

    /** A file of a child born on 14 March 2019, opened on 7 September 2026 and allocated to Nadia, and what happened since. */
    public static CaseFileFixture given(Object... events) {
        return givenAbout(new Subject(person(), "Ruby Marsh", LocalDate.of(2019, 3, 14), null), events);
    }

    /** The same, about a child expected on 18 January 2027. */
    public static CaseFileFixture givenUnborn(Object... events) {
        return givenAbout(new Subject(person(), "Baby Marsh", null, LocalDate.of(2027, 1, 18)), events);
    }

    /** The same, but the file of an adult. */
    public static CaseFileFixture givenAdult(Object... events) {
        return givenOpened(
                opened(FileKind.ADULT, ServiceArea.STATUTORY, new Subject(person(), "Dale Pryce", null, null)), events);
    }

    public static CaseFileFixture givenAbout(Subject subject, Object... events) {
        return givenOpened(opened(subject), events);
    }

    /** A file opened so, and allocated to Nadia, with its first summary still owed, and what happened since. */
    public static CaseFileFixture givenOpened(CaseFileOpened opened, Object... events) {
        var all = new ArrayList<Object>(List.of(opened, SUMMARY_OWED, allocated(NADIA)));
        all.addAll(List.of(events));
        return new CaseFileFixture(fixture().given(all));
    }

    /** Exactly these events. */
    public static CaseFileFixture givenStream(List<Object> events) {
        return new CaseFileFixture(fixture().given(events));
    }

    public static CaseFileFixture givenNothing() {
        return new CaseFileFixture(fixture().givenNoPriorActivity());
    }

    private static FixtureConfiguration<CaseFile> fixture() {
        return new AggregateTestFixture<>(CaseFile.class).registerCommandHandlerInterceptor(new MayAct());
    }

    /** In a house that knows these teams and accounts. */
    public CaseFileFixture in(Directory house) {
        directory = house;
        return this;
    }

    /** The actor gives the command at this moment. */
    public Outcome when(Actor actor, String at, CaseFileCommand command) {
        Instant moment = Instant.parse(at);
        var acting = new Acting(actor, moment, PolicyPacks.bundled().inForceAt(moment), directory, true);
        return new Outcome(given.when(command, Map.of(Acting.METADATA_KEY, acting)));
    }

    public static CaseFileOpened opened(Subject subject) {
        return opened(FileKind.CHILD, ServiceArea.STATUTORY, subject);
    }

    public static CaseFileOpened opened(FileKind kind, ServiceArea service, Subject subject) {
        return new CaseFileOpened(
                FILE,
                kind,
                service,
                subject,
                "Safeguarding North",
                "Referral by the school",
                new OccurredAt.On(LocalDate.of(2026, 9, 7)),
                authorship(OWEN),
                PACK,
                null);
    }

    public static WorkerAllocated allocated(Actor worker) {
        var person = new Worker(worker.account(), worker.name(), worker.jobTitle(), worker.team());
        return new WorkerAllocated(
                FILE, person, LocalDate.of(2026, 9, 8), "Takes the case on", OWEN.asAuthor(), PACK, null);
    }

    public static Authorship authorship(Actor actor) {
        return new Authorship(actor.asAuthor(), "casework", null, null, null);
    }

    public static Actor actor(String account, String team, Role role) {
        return new Actor(new AccountId(account), account, "Job title", team, Set.of(role));
    }

    public static EntryId entry(int number) {
        return new EntryId(new UUID(0x0198a3b27c117d20L, 0x8e01aa10b2c30000L + number));
    }

    public static PersonId person() {
        return new PersonId(UUID.fromString("b7a70c39-8d51-4d43-a9d5-0ad4cbd0b111"));
    }

    /** What came of the command. */
    public static final class Outcome {
        private final ResultValidator<CaseFile> result;

        private Outcome(ResultValidator<CaseFile> result) {
            this.result = result;
        }

        /** It was refused with exactly these codes, in the order of the clauses, and recorded nothing. */
        public List<Violation> refused(String... codes) {
            result.expectNoEvents();
            var captor = new Captor<Throwable>();
            result.expectException(captor);
            assertThat(captor.captured()).isInstanceOf(Refused.class);
            List<Violation> violations = ((Refused) captor.captured()).violations();
            assertThat(violations).extracting(Violation::code).containsExactly(codes);
            return violations;
        }

        /** It was accepted and recorded exactly events of these types, in this order. */
        public List<Object> recorded(Class<?>... types) {
            List<Object> events = events();
            assertThat(events).<Class<?>>extracting(Object::getClass).containsExactly(types);
            return events;
        }

        /** It was accepted and recorded at least one event of this type; the first of them. */
        public <E> E first(Class<E> type) {
            return events().stream()
                    .filter(type::isInstance)
                    .map(type::cast)
                    .findFirst()
                    .orElseThrow();
        }

        /** It was accepted and recorded these events. */
        public List<Object> events() {
            result.expectSuccessfulHandlerExecution();
            var captor = new Captor<List<EventMessage<?>>>();
            result.expectEventsMatching(captor);
            return captor.captured().stream()
                    .map(message -> (Object) message.getPayload())
                    .toList();
        }
    }

    private static final class Captor<T> extends BaseMatcher<T> {
        private final List<T> seen = new ArrayList<>();

        @Override
        @SuppressWarnings("unchecked")
        public boolean matches(Object actual) {
            return seen.add((T) actual);
        }

        @Override
        public void describeTo(Description description) {
            description.appendText("anything");
        }

        T captured() {
            return seen.getLast();
        }
    }
}
