package org.indelible.app.wiring;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.indelible.app.commands.CommandDesk;
import org.indelible.app.commands.CommandRequest;
import org.indelible.command.acting.Givers;
import org.indelible.command.duties.RemindOfDuty;
import org.indelible.command.policy.PolicyPack;
import org.indelible.command.policy.PolicyPacks;
import org.indelible.command.policy.Refused;
import org.indelible.events.duties.DutyKind;
import org.indelible.events.time.LondonTime;
import org.indelible.projection.worklist.OpenDuty;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * When a duty nears then its owner is reminded: once, on any node, safe to repeat and to catch up, because the file itself knows whether it
 * was done.
 */
final class Reminders {
    private static final Logger LOG = LoggerFactory.getLogger(Reminders.class);

    private final Function<LocalDate, List<OpenDuty>> notRemindedDueUpTo;
    private final CommandDesk desk;
    private final PolicyPacks packs;
    private final Supplier<UUID> ids;
    private final Map<OpenDuty, LocalDate> refusedOn = new ConcurrentHashMap<>();

    /** @param notRemindedDueUpTo the duties due up to a day of which nobody was reminded yet */
    Reminders(
            Function<LocalDate, List<OpenDuty>> notRemindedDueUpTo,
            CommandDesk desk,
            PolicyPacks packs,
            Supplier<UUID> ids) {
        this.notRemindedDueUpTo = notRemindedDueUpTo;
        this.desk = desk;
        this.packs = packs;
        this.ids = ids;
    }

    /**
     * Reminds of everything whose day of reminder has come; returns of how many. A file that cannot be reminded of, quarantined or
     * destroyed, keeps back no other. What the file refuses is not asked of it again on the same day: each refusal is put on record.
     */
    int run(Instant now) {
        LocalDate today = LondonTime.dayOf(now);
        PolicyPack pack = packs.inForceAt(now);
        List<OpenDuty> near = notRemindedDueUpTo.apply(today.plusDays(pack.longestReminder())).stream()
                .filter(duty -> !pack.duty(new DutyKind(duty.kind()))
                        .remindOn(duty.dueOn())
                        .isAfter(today))
                .filter(duty -> !today.equals(refusedOn.get(duty)))
                .toList();
        int reminded = 0;
        for (OpenDuty duty : near) reminded += isReminded(duty, today) ? 1 : 0;
        if (reminded < near.size())
            LOG.warn("Could not remind of {} of {} duties", near.size() - reminded, near.size());
        return reminded;
    }

    /** Neither the file nor the text of the fault is logged: either may say whom the duty is about. */
    private boolean isReminded(OpenDuty duty, LocalDate today) {
        try {
            desk.give(new RemindOfDuty(duty.file(), duty.duty()), Givers.CLOCK, CommandRequest.of(ids.get()));
            refusedOn.remove(duty);
            return true;
        } catch (Refused refused) {
            refusedOn.put(duty, today);
            return false;
        } catch (RuntimeException failed) {
            LOG.debug("Could not remind: {}", failed.getClass().getName());
            return false;
        }
    }

    /** Reminds as of the clock's moment. */
    int run(Clock clock) {
        return run(clock.instant());
    }
}
