package org.indelible.app.wiring;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.indelible.app.commands.CommandDesk;
import org.indelible.app.commands.CommandRequest;
import org.indelible.app.security.Session;
import org.indelible.app.staff.StaffMembersByAccount;
import org.indelible.command.acting.Givers;
import org.indelible.command.staff.NoticeConcurrentSessions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * When sessions of one account go on from different places then the data protection officer is told, off the request's thread. The account itself knows whether that was
 * noticed today; a notice that cannot be recorded is made again when the next session of the account arrives.
 */
final class ConcurrentSessions implements StoredSessions.SessionListener, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ConcurrentSessions.class);

    private final Supplier<CommandDesk> desk;
    private final StaffMembersByAccount members;
    private final Supplier<UUID> ids;
    private final ExecutorService notices = Executors.newSingleThreadExecutor(
            Thread.ofVirtual().name("sessions").factory());

    /** @param desk asked for at the first notice */
    ConcurrentSessions(Supplier<CommandDesk> desk, StaffMembersByAccount members, Supplier<UUID> ids) {
        this.desk = desk;
        this.members = members;
        this.ids = ids;
    }

    @Override
    public void concur(Session session, List<String> places) {
        notices.execute(() -> notice(session, places));
    }

    private void notice(Session session, List<String> places) {
        var command = new NoticeConcurrentSessions(members.of(session.account()), session.account(), places);
        try {
            desk.get().give(command, Givers.CLOCK, CommandRequest.of(ids.get()));
        } catch (RuntimeException failed) {
            LOG.warn(
                    "Could not notice sessions from different places: {}",
                    failed.getClass().getName());
        }
    }

    @Override
    public void close() {
        notices.shutdown();
    }
}
