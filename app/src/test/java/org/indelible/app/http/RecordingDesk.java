package org.indelible.app.http;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.indelible.app.commands.CommandDesk;
import org.indelible.app.commands.CommandRequest;
import org.indelible.app.commands.CommandRequest.Idempotency;
import org.indelible.app.commands.Receipt;
import org.indelible.app.problem.Problem;
import org.indelible.app.problem.RequestRefused;
import org.indelible.command.acting.CaseFileCommand;
import org.indelible.command.policy.Refused;
import org.indelible.events.people.Actor;
import org.springframework.http.HttpStatus;

/** A desk in memory: accepts every command once and keeps it, or refuses the next as it was told to. */
final class RecordingDesk implements CommandDesk {
    private final List<Given> given = new ArrayList<>();
    private final Map<String, Answered> answered = new HashMap<>();
    private final Deque<Refused> refusals = new ArrayDeque<>();

    record Given(CaseFileCommand command, Actor actor, UUID request) {}

    private record Answered(Idempotency request, Receipt receipt) {}

    @Override
    public synchronized Receipt give(CaseFileCommand command, Actor actor, CommandRequest request) {
        var idempotency = request.idempotency();
        if (idempotency == null) {
            return accept(command, actor, request);
        }
        Answered before = answered.get(idempotency.key());
        if (before == null) {
            Receipt receipt = accept(command, actor, request);
            answered.put(idempotency.key(), new Answered(idempotency, receipt));
            return receipt;
        }
        if (!Arrays.equals(before.request().request(), idempotency.request())) {
            throw new RequestRefused(Problem.of(
                    HttpStatus.UNPROCESSABLE_CONTENT, "idempotency-key-reused", "The key belongs to another request."));
        }
        return before.receipt();
    }

    private Receipt accept(CaseFileCommand command, Actor actor, CommandRequest request) {
        if (!refusals.isEmpty()) {
            throw refusals.remove();
        }
        given.add(new Given(command, actor, request.id()));
        int sequence = given.size();
        return new Receipt(
                String.valueOf(command.file()),
                sequence,
                sequence,
                List.of(new UUID(7, sequence)),
                "c0ffee".repeat(10));
    }

    /** The next command will be refused like this. */
    synchronized void refuseNext(Refused refused) {
        refusals.add(refused);
    }

    /** What was accepted last. */
    synchronized Given last() {
        return given.getLast();
    }

    /** How many were accepted. */
    synchronized int count() {
        return given.size();
    }
}
