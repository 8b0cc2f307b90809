package org.indelible.app.wiring;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.indelible.app.commands.CommandDesk;
import org.indelible.app.commands.CommandRequest;
import org.indelible.command.acting.Givers;
import org.indelible.command.duties.RemindOfDuty;
import org.indelible.command.policy.PolicyPack;
import org.indelible.command.policy.PolicyPacks;
import org.indelible.events.duties.DutyKind;
import org.indelible.events.time.LondonTime;
import org.indelible.projection.worklist.OpenDuties;
import org.indelible.projection.worklist.OpenDuty;

/**
 * When a duty nears then its owner is reminded: once, on any node, safe to repeat and to catch up, because the file itself knows whether it
 * was done.
 */
final class Reminders {
    private final OpenDuties duties;
    private final CommandDesk desk;
    private final PolicyPacks packs;
    private final Supplier<UUID> ids;

    Reminders(OpenDuties duties, CommandDesk desk, PolicyPacks packs, Supplier<UUID> ids) {
        this.duties = duties;
        this.desk = desk;
        this.packs = packs;
        this.ids = ids;
    }

    /** Reminds of everything whose day of reminder has come; returns of how many. */
    int run(Instant now) {
        LocalDate today = LondonTime.dayOf(now);
        PolicyPack pack = packs.inForceAt(now);
        List<OpenDuty> near = duties.notRemindedDueUpTo(today.plusDays(pack.longestReminder())).stream()
                .filter(duty -> !pack.duty(new DutyKind(duty.kind()))
                        .remindOn(duty.dueOn())
                        .isAfter(today))
                .toList();
        near.forEach(duty ->
                desk.give(new RemindOfDuty(duty.file(), duty.duty()), Givers.CLOCK, CommandRequest.of(ids.get())));
        return near.size();
    }

    /** Reminds as of the clock's moment. */
    int run(Clock clock) {
        return run(clock.instant());
    }
}
