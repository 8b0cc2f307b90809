package org.indelible.app.demo.families;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.common.caching.WeakReferenceCache;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.modelling.command.AggregateAnnotationCommandHandler;
import org.axonframework.modelling.command.Repository;
import org.indelible.app.commands.CommandDesk;
import org.indelible.app.commands.CommandRequest;
import org.indelible.app.commands.Receipt;
import org.indelible.app.demo.families.story.Cast;
import org.indelible.app.demo.identity.DemoUsers;
import org.indelible.app.staff.StaffMembersByAccount;
import org.indelible.command.acting.Acting;
import org.indelible.command.acting.Command;
import org.indelible.command.acting.Directory;
import org.indelible.command.acting.Givers;
import org.indelible.command.casefile.CaseFile;
import org.indelible.command.duties.RemindOfDuty;
import org.indelible.command.policy.PolicyPacks;
import org.indelible.command.policy.Refused;
import org.indelible.command.staff.StaffMember;
import org.indelible.events.casefile.CaseFileEvent;
import org.indelible.events.duties.DutyArose;
import org.indelible.events.duties.DutyId;
import org.indelible.events.duties.DutyMet;
import org.indelible.events.duties.DutyReminded;
import org.indelible.events.duties.DutyWaived;
import org.indelible.events.people.Actor;
import org.indelible.events.staff.StaffMemberId;
import org.indelible.events.time.LondonTime;

/** The seeder at work on the real decisions, with an event store in memory in place of the ledger. */
final class Rehearsal implements Seeding, CommandDesk {
    private static final Directory DIRECTORY = DemoUsers.load().directory();
    static final PolicyPacks PACKS = PolicyPacks.bundled();
    static final Cast CAST = new Cast(DemoUsers.load());

    private final DemoClock clock;
    private final SimpleCommandBus bus = SimpleCommandBus.builder().build();
    private final Map<DutyId, DutyArose> open = new LinkedHashMap<>();
    private final List<Fact> facts = new ArrayList<>();
    private final List<Refusal> refusals = new ArrayList<>();
    private final List<Instant> seals = new ArrayList<>();

    /** An event, and when it was recorded. */
    record Fact(Instant at, CaseFileEvent event) {}

    /** A command that was refused. */
    record Refusal(Instant at, Command command, Refused refused) {}

    Rehearsal(Instant today) {
        this(
                today,
                store -> EventSourcingRepository.builder(CaseFile.class)
                        .eventStore(store)
                        .cache(new WeakReferenceCache())
                        .build());
    }

    /** One whose files are loaded in another way. */
    Rehearsal(Instant today, Function<EventStore, Repository<CaseFile>> files) {
        clock = new DemoClock(Clock.fixed(today, LondonTime.ZONE));
        var store = EmbeddedEventStore.builder()
                .storageEngine(new InMemoryEventStorageEngine())
                .build();
        store.subscribe(messages -> messages.forEach(message -> remember(message.getPayload())));
        AggregateAnnotationCommandHandler.<CaseFile>builder()
                .aggregateType(CaseFile.class)
                .repository(files.apply(store))
                .build()
                .subscribe(bus);
        AggregateAnnotationCommandHandler.<StaffMember>builder()
                .aggregateType(StaffMember.class)
                .repository(EventSourcingRepository.builder(StaffMember.class)
                        .eventStore(store)
                        .build())
                .build()
                .subscribe(bus);
    }

    /** So many families, as told on this day at noon. */
    static Rehearsal on(LocalDate today, int families) {
        var rehearsal =
                new Rehearsal(today.atTime(12, 0).atZone(LondonTime.ZONE).toInstant());
        rehearsal.tell(families);
        return rehearsal;
    }

    void tell(int families) {
        new Seeder(clock, PACKS, CAST).seed(families, this, (done, total) -> {});
    }

    List<Fact> facts() {
        return facts;
    }

    <E> List<E> events(Class<E> type) {
        return facts.stream()
                .map(Fact::event)
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    List<Refusal> refusals() {
        return refusals;
    }

    List<Instant> seals() {
        return seals;
    }

    DemoClock clock() {
        return clock;
    }

    @Override
    public boolean ledgerIsEmpty() {
        return facts.isEmpty() && refusals.isEmpty();
    }

    @Override
    public CommandDesk desk() {
        return this;
    }

    @Override
    public StaffMembersByAccount members() {
        return account ->
                new StaffMemberId(HexFormat.of().toHexDigits(account.hashCode()).repeat(4));
    }

    @Override
    public void admit() {
        // here the desk takes everybody to have signed
    }

    @Override
    public Receipt give(Command command, Actor actor, CommandRequest request) {
        Instant now = clock.instant();
        var acting = new Acting(actor, now, PACKS.inForceAt(now), DIRECTORY, true);
        var answer = new AtomicReference<CommandResultMessage<?>>();
        bus.dispatch(
                GenericCommandMessage.<Command>asCommandMessage(command)
                        .andMetaData(Map.of(Acting.METADATA_KEY, acting)),
                (message, result) -> answer.set(result));
        CommandResultMessage<?> result = requireNonNull(answer.get());
        if (result.isExceptional()) throw refused(now, command, result.exceptionResult());
        return new Receipt(String.valueOf(command.file()), 0, 0, List.<UUID>of(), "");
    }

    private RuntimeException refused(Instant now, Command command, Throwable why) {
        if (!(why instanceof Refused refused)) throw new IllegalStateException(command.toString(), why);
        refusals.add(new Refusal(now, command, refused));
        return refused;
    }

    @Override
    public int runTimeDrivenAutomations(Instant now) {
        LocalDate today = LondonTime.dayOf(now);
        List<DutyArose> due = open.values().stream()
                .filter(duty -> duty.dueOn() != null
                        && !today.isBefore(
                                PACKS.inForceAt(now).duty(duty.kind()).remindOn(duty.dueOn())))
                .toList();
        due.forEach(duty ->
                give(new RemindOfDuty(duty.file(), duty.duty()), Givers.CLOCK, CommandRequest.of(new UUID(0, 0))));
        return due.size();
    }

    @Override
    public void sealNow() {
        seals.add(clock.instant());
    }

    @Override
    public void begin() {
        // nothing outlives a rehearsal
    }

    @Override
    public void end() {
        // nothing is shown to readers here
    }

    private void remember(Object payload) {
        if (!(payload instanceof CaseFileEvent event)) return;
        facts.add(new Fact(clock.instant(), event));
        switch (event) {
            case DutyArose arose -> open.put(arose.duty(), arose);
            case DutyReminded reminded -> open.remove(reminded.duty());
            case DutyMet met -> open.remove(met.duty());
            case DutyWaived waived -> open.remove(waived.duty());
            default -> {}
        }
    }
}
