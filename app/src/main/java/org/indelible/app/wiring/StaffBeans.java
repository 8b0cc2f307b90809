package org.indelible.app.wiring;

import java.time.Clock;
import java.util.UUID;
import java.util.function.Supplier;
import org.indelible.app.commands.CommandDesk;
import org.indelible.app.security.SessionEnds;
import org.indelible.app.security.Sessions;
import org.indelible.app.staff.StaffMembersByAccount;
import org.indelible.command.policy.PolicyPacks;
import org.indelible.events.staff.StaffMemberId;
import org.indelible.projection.staff.StaffMembers;
import org.indelible.query.access.StaffStandings;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who is let in as a person, whatever their roles. */
@Configuration(proxyBeanMethods = false)
class StaffBeans {
    private static final String PSEUDONYMS = "staff";
    private static final int PLACE_DIGITS = 8;

    @Bean
    StaffMembersByAccount staffMembersByAccount(Ledger ledger) {
        return account -> new StaffMemberId(ledger.keys().hash().reference(PSEUDONYMS, account.value()));
    }

    @Bean
    StaffStandings staffStandings(Ledger ledger) {
        return new StaffMembers(ledger.app())::standing;
    }

    @Bean
    SessionEnds sessionEnds(StaffStandings people) {
        return new SessionEnds(account -> people.of(account).sessionsEndBefore());
    }

    @Bean
    ConcurrentSessions concurrentSessions(
            ObjectProvider<CommandDesk> desk, StaffMembersByAccount members, Supplier<UUID> ids) {
        return new ConcurrentSessions(desk::getObject, members, ids);
    }

    @Bean
    Sessions sessions(Ledger ledger, PolicyPacks packs, Clock clock, ConcurrentSessions concurrent) {
        var hash = ledger.keys().hash();
        return new StoredSessions(
                ledger.app(),
                session -> hash.reference("session", session),
                network -> hash.reference("network", network).substring(0, PLACE_DIGITS),
                packs,
                clock,
                concurrent);
    }
}
