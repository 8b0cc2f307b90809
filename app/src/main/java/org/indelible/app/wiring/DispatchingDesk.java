package org.indelible.app.wiring;

import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.AnnotationCommandTargetResolver;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.indelible.app.commands.CommandDesk;
import org.indelible.app.commands.CommandListener;
import org.indelible.app.commands.CommandRequest;
import org.indelible.app.commands.Receipt;
import org.indelible.app.commands.RefusalLog;
import org.indelible.command.acting.Acting;
import org.indelible.command.acting.Claim;
import org.indelible.command.acting.Command;
import org.indelible.command.acting.Directory;
import org.indelible.command.acting.MayAct;
import org.indelible.command.acting.NotFound;
import org.indelible.command.destruction.RecordDestroyed;
import org.indelible.command.policy.PolicyPacks;
import org.indelible.command.policy.Refused;
import org.indelible.command.policy.Violation;
import org.indelible.events.people.Actor;
import org.indelible.ledger.dispatch.Dispatcher;
import org.indelible.ledger.dispatch.TooManyConflicts;
import org.indelible.ledger.keys.KeyDestroyed;
import org.indelible.ledger.keys.KeyedHash;
import org.indelible.ledger.store.AppendContext;
import org.indelible.ledger.store.Appended;
import org.indelible.ledger.store.ClaimTaken;
import org.indelible.ledger.store.IdempotencyKeyUsed;
import org.indelible.ledger.store.KeyedClaim;
import org.indelible.ledger.store.StreamDestroyed;
import org.indelible.query.access.StaffStandings;

/** The desk over the ledger: gives each command its moment, its claims and its idempotency key, and puts refusals on record. */
final class DispatchingDesk implements CommandDesk {
    private static final CommandTargetResolver TARGETS =
            AnnotationCommandTargetResolver.builder().build();

    private final Dispatcher dispatcher;
    private final PolicyPacks packs;
    private final Directory directory;
    private final StaffStandings people;
    private final KeyedHash hash;
    private final RepeatedRequests repeated;
    private final EarlierReceipts earlier;
    private final RefusalLog refusals;
    private final CommandListener listener;

    DispatchingDesk(
            Dispatcher dispatcher,
            PolicyPacks packs,
            Directory directory,
            StaffStandings people,
            KeyedHash hash,
            RepeatedRequests repeated,
            EarlierReceipts earlier,
            RefusalLog refusals,
            CommandListener listener) {
        this.dispatcher = dispatcher;
        this.packs = packs;
        this.directory = directory;
        this.people = people;
        this.hash = hash;
        this.repeated = repeated;
        this.earlier = earlier;
        this.refusals = refusals;
        this.listener = listener;
    }

    @Override
    public Receipt give(Command command, Actor actor, CommandRequest request) {
        return repeated.answerOf(request, actor).orElseGet(() -> giveOnce(command, actor, request));
    }

    private Receipt giveOnce(Command command, Actor actor, CommandRequest request) {
        try {
            List<Appended> appended = dispatcher.send(
                    at -> message(command, actor, request, at), context -> terms(context, command, actor, request));
            listener.accepted(command.getClass(), appended.size());
            return appended.isEmpty() ? nothing(command) : receipt(appended);
        } catch (Refused
                | AggregateNotFoundException
                | StreamDestroyed
                | KeyDestroyed
                | ClaimTaken
                | IdempotencyKeyUsed
                | TooManyConflicts ended) {
            // The same request may have been under way, and what it did is what stands in the way of its repetition.
            return repeated.answerOf(request, actor).orElseThrow(() -> refusal(command, actor, ended));
        }
    }

    private RuntimeException refusal(Command command, Actor actor, RuntimeException ended) {
        return switch (ended) {
            case Refused refused -> recorded(command, actor, refused);
            case AggregateNotFoundException _ -> recorded(command, actor, new NotFound());
            case StreamDestroyed _ -> recorded(command, actor, gone(command, actor));
            case KeyDestroyed _ -> recorded(command, actor, new RecordDestroyed());
            case ClaimTaken taken -> recorded(command, actor, new Refused(violation(command, taken)));
            default -> ended;
        };
    }

    /** Whose the file was is gone with it: who needed a relationship hears what they would hear of a file that never was. */
    private static Refused gone(Command command, Actor actor) {
        return MayAct.onEveryFile(command, actor) ? new RecordDestroyed() : new NotFound();
    }

    private Refused recorded(Command command, Actor actor, Refused refused) {
        refused.violations().forEach(violation -> listener.refused(command.getClass(), violation.code()));
        refusals.record(command, actor, refused);
        return refused;
    }

    private CommandMessage<?> message(Command command, Actor actor, CommandRequest request, Instant at) {
        return new GenericCommandMessage<>(command, ActedBy.metadata(actor, request.id()))
                .andMetaData(Map.of(Acting.METADATA_KEY, acting(actor, at)));
    }

    private Acting acting(Actor actor, Instant at) {
        boolean signed = people.of(actor.account()).hasSignedAgreement();
        return new Acting(actor, at, packs.inForceAt(at), directory, signed);
    }

    private void terms(AppendContext context, Command command, Actor actor, CommandRequest request) {
        for (Claim claim : command.claims()) {
            context.claim(new KeyedClaim(claim.set(), hash.of(claim.set(), claim.value())));
        }
        repeated.keyOf(request, actor).ifPresent(context::under);
    }

    private static Violation violation(Command command, ClaimTaken taken) {
        return command.claims().stream()
                .filter(claim -> claim.set().equals(taken.set()))
                .map(Claim::taken)
                .findFirst()
                .orElseThrow(() -> taken);
    }

    private Receipt nothing(Command command) {
        String stream =
                TARGETS.resolveTarget(new GenericCommandMessage<>(command)).getIdentifier();
        Appended last = earlier.last(stream);
        return new Receipt(stream, last.sequence(), last.sequence(), List.of(), hex(last.eventHash()));
    }

    static Receipt receipt(List<Appended> appended) {
        Appended last = appended.getLast();
        return new Receipt(
                last.streamId(),
                appended.getFirst().sequence(),
                last.sequence(),
                appended.stream().map(Appended::eventId).toList(),
                hex(last.eventHash()));
    }

    private static String hex(byte[] hash) {
        return HexFormat.of().formatHex(hash);
    }
}
