package org.indelible.app.commands;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.indelible.command.CommandWiring;
import org.indelible.command.acting.Command;
import org.indelible.command.policy.Refused;
import org.indelible.command.policy.Violation;
import org.indelible.events.access.CommandRefused;
import org.indelible.events.access.DisclosureId;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.people.Actor;
import org.indelible.query.access.DisclosureLog;
import org.indelible.query.access.Standings;

/**
 * Puts refused commands on record, under their codes alone and with the file that they were about: in its lane, or in that of searches where no such
 * file is known.
 */
public final class RefusalLog {
    private final DisclosureLog log;
    private final Standings standings;
    private final Supplier<UUID> ids;

    /** Writes to this log; what is known of files decides the lane. */
    public RefusalLog(DisclosureLog log, Standings standings, Supplier<UUID> ids) {
        this.log = log;
        this.standings = standings;
        this.ids = ids;
    }

    /**
     * Records a refusal; returns when it is durable.
     *
     * @throws RuntimeException if it cannot be recorded
     */
    public void record(Command command, Actor actor, Refused refused) {
        CaseFileId file = command.file();
        CaseFileId lane = file != null && standings.of(file).isPresent() ? file : null;
        log.append(lane, refusal(command, actor, refused));
    }

    private CommandRefused refusal(Command command, Actor actor, Refused refused) {
        List<String> codes = refused.violations().stream().map(Violation::code).toList();
        return new CommandRefused(
                new DisclosureId(ids.get()), command.file(), actor, CommandWiring.nameOf(command.getClass()), codes);
    }
}
