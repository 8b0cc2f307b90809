package org.indelible.benchmarks.axon;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.messaging.correlation.SimpleCorrelationDataProvider;
import org.axonframework.modelling.command.AggregateAnnotationCommandHandler;
import org.axonframework.modelling.command.Repository;
import org.indelible.benchmarks.story.Notes;
import org.indelible.command.acting.Acting;
import org.indelible.command.acting.CaseFileCommand;
import org.indelible.command.acting.Directory;
import org.indelible.command.acting.MayAct;
import org.indelible.command.casefile.CaseFile;
import org.indelible.command.policy.PolicyPacks;
import org.indelible.events.people.Actor;

/** Axon's simple command bus before the product's own aggregate: the same rules, the same events, the same metadata. */
final class PlainBus {
    private final SimpleCommandBus bus = SimpleCommandBus.builder().build();
    private final PolicyPacks packs = PolicyPacks.bundled();
    private final Directory directory = Directory.ofTeams(Set.of(Notes.TEAM));

    PlainBus(Repository<CaseFile> repository) {
        var carried = new SimpleCorrelationDataProvider("account", "name", "jobTitle", "team", "request");
        bus.registerHandlerInterceptor((unit, chain) -> {
            unit.registerCorrelationDataProvider(carried);
            return chain.proceed();
        });
        bus.registerHandlerInterceptor(new MayAct());
        AggregateAnnotationCommandHandler.<CaseFile>builder()
                .aggregateType(CaseFile.class)
                .repository(repository)
                .build()
                .subscribe(bus);
    }

    void give(CaseFileCommand command) {
        AtomicReference<CommandResultMessage<?>> answer = new AtomicReference<>();
        bus.dispatch(message(command, Notes.MANAGER), (_, result) -> answer.set(result));
        if (answer.get().isExceptional())
            throw new IllegalStateException(answer.get().exceptionResult());
    }

    private CommandMessage<?> message(CaseFileCommand command, Actor actor) {
        Instant at = Instant.now();
        return new GenericCommandMessage<>(
                command,
                Map.of(
                        "account",
                        actor.account().value(),
                        "name",
                        actor.name(),
                        "jobTitle",
                        actor.jobTitle(),
                        "team",
                        actor.team(),
                        "request",
                        UUID.randomUUID().toString(),
                        Acting.METADATA_KEY,
                        new Acting(actor, at, packs.inForceAt(at), directory, true)));
    }
}
