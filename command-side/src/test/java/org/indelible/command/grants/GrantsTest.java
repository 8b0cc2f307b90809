package org.indelible.command.grants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.indelible.command.casefile.CaseFileFixture.*;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.indelible.command.acting.Directory;
import org.indelible.command.acting.Recording;
import org.indelible.command.casefile.CaseFileFixture.Outcome;
import org.indelible.command.notes.AddCaseNote;
import org.indelible.command.notes.Drafts;
import org.indelible.events.grants.AccessGrantEnded;
import org.indelible.events.grants.AccessGranted;
import org.indelible.events.grants.GrantId;
import org.indelible.events.notes.CaseNoteAdded;
import org.indelible.events.notes.NoteType;
import org.indelible.events.people.AccountId;
import org.indelible.events.people.Actor;
import org.indelible.events.people.Role;
import org.junit.jupiter.api.Test;

/** A colleague who covers is let in for a time, by somebody else. */
class GrantsTest {
    private static final String NOW = "2026-10-01T10:00:00Z";
    private static final LocalDate TODAY = LocalDate.of(2026, 10, 1);
    private static final Actor TEAM_MANAGER = actor("owen.pryce", "Safeguarding North", Role.TM);
    private static final Actor COVERING = actor("tom.ash", "Safeguarding South", Role.ASW);
    private static final GrantId GRANT = new GrantId(new UUID(3, 3));

    @Test
    void whoever_is_granted_access_records_until_the_end_of_the_last_day() {
        Object granted = until(TODAY.plusDays(7)).first(AccessGranted.class);
        given(granted).when(COVERING, "2026-10-08T22:59:00Z", note()).first(CaseNoteAdded.class);
        given(granted).when(COVERING, "2026-10-08T23:01:00Z", note()).refused("not-related");
        given().when(COVERING, NOW, note()).refused("not-related");
    }

    @Test
    void a_grant_ends_within_the_days_of_the_pack_and_not_in_the_past() {
        until(TODAY).recorded(AccessGranted.class);
        until(TODAY.plusDays(90)).recorded(AccessGranted.class);
        assertThat(until(TODAY.plusDays(91))
                        .refused("grant-end-invalid")
                        .getFirst()
                        .detail())
                .contains("2026-12-30");
        until(TODAY.minusDays(1)).refused("grant-end-invalid");
    }

    @Test
    void nobody_lets_themselves_in() {
        given().when(TEAM_MANAGER, NOW, new GrantAccess(FILE, GRANT, TEAM_MANAGER.account(), TODAY, "Covers for Nadia"))
                .refused("second-person-required");
    }

    @Test
    void a_grant_says_why_and_names_somebody_who_signs_in() {
        var house = new Directory(Set.of("Safeguarding North"), Set.of(COVERING.account()));
        var unknown = new GrantAccess(FILE, GRANT, new AccountId("tom.ashh"), TODAY, "xxxx");
        assertThat(given().in(house).when(TEAM_MANAGER, NOW, unknown).refused("account-unknown", "reason-insufficient"))
                .isNotEmpty();
    }

    @Test
    void a_grant_that_is_ended_lets_nobody_in_and_is_ended_once() {
        Object granted = until(TODAY.plusDays(7)).first(AccessGranted.class);
        Object ended = given(granted)
                .when(TEAM_MANAGER, NOW, new EndAccessGrant(FILE, GRANT, "Nadia is back"))
                .first(AccessGrantEnded.class);
        given(granted, ended).when(COVERING, NOW, note()).refused("not-related");
        given(granted, ended)
                .when(TEAM_MANAGER, NOW, new EndAccessGrant(FILE, GRANT, "Nadia is back"))
                .refused("not-found");
    }

    private static Outcome until(LocalDate last) {
        return given().when(
                        TEAM_MANAGER, NOW, new GrantAccess(FILE, GRANT, COVERING.account(), last, "Covers for Nadia"));
    }

    private static AddCaseNote note() {
        return new AddCaseNote(
                FILE,
                entry(1),
                new NoteType("home-visit"),
                Drafts.on("2026-10-01").saying("Seen at home.").content(),
                Recording.of("casework"));
    }
}
