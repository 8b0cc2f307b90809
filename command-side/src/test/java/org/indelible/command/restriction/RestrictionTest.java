package org.indelible.command.restriction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.indelible.command.casefile.CaseFileFixture.*;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.indelible.command.acting.Recording;
import org.indelible.command.casefile.CaseFileFixture.Outcome;
import org.indelible.command.destruction.PlaceLegalHold;
import org.indelible.command.grants.GrantAccess;
import org.indelible.command.notes.AddCaseNote;
import org.indelible.command.notes.Drafts;
import org.indelible.events.destruction.LegalHoldId;
import org.indelible.events.destruction.LegalHoldPlaced;
import org.indelible.events.duties.DutyArose;
import org.indelible.events.duties.DutyMet;
import org.indelible.events.grants.GrantId;
import org.indelible.events.notes.CaseNoteAdded;
import org.indelible.events.notes.NoteType;
import org.indelible.events.people.Actor;
import org.indelible.events.people.Role;
import org.indelible.events.restriction.FileRestricted;
import org.indelible.events.restriction.RestrictionGround;
import org.indelible.events.restriction.RestrictionLifted;
import org.indelible.events.restriction.RestrictionReviewed;
import org.junit.jupiter.api.Test;

/** A restricted file opens to the people named, and somebody looks at that again. */
class RestrictionTest {
    private static final String NOW = "2026-10-01T10:00:00Z";
    private static final Actor HEAD = actor("grace.obi", "Service", Role.SM);
    private static final Actor NAMED = actor("tom.ash", "Safeguarding South", Role.ASW);
    private static final Actor ALLOCATED = actor("nadia.khan", "Safeguarding North", Role.ASW);
    private static final Actor REVIEWING_OFFICER = actor("ivy.lund", "Reviewing", Role.IRO);

    @Test
    void it_opens_to_whoever_is_named_and_to_nobody_else_whatever_lets_them_in() {
        Object restricted = restrict().first(FileRestricted.class);
        given(restricted).when(NAMED, NOW, note()).first(CaseNoteAdded.class);
        given(restricted).when(ALLOCATED, NOW, note()).refused("not-related");
        given(restricted).when(REVIEWING_OFFICER, NOW, note()).refused("not-related");
        var grant = new GrantAccess(
                FILE, new GrantId(new UUID(3, 3)), ALLOCATED.account(), LocalDate.of(2026, 10, 2), "Covers for Tom");
        given(restricted).when(HEAD, NOW, grant).refused("not-related");
    }

    @Test
    void it_is_reviewed_within_the_days_of_the_pack_with_new_names_and_then_again() {
        var events = restrict().recorded(FileRestricted.class, DutyArose.class);
        assertThat(((DutyArose) events.get(1)).dueOn()).isEqualTo(LocalDate.of(2026, 12, 30));
        var reviewed = given(events.toArray())
                .when(HEAD, "2026-12-01T10:00:00Z", review(ALLOCATED))
                .recorded(RestrictionReviewed.class, DutyMet.class, DutyArose.class);
        assertThat(((DutyArose) reviewed.get(2)).dueOn()).isEqualTo(LocalDate.of(2027, 3, 1));
        Object[] all = {events.get(0), events.get(1), reviewed.get(0), reviewed.get(1), reviewed.get(2)};
        given(all).when(ALLOCATED, NOW, note()).first(CaseNoteAdded.class);
        given(all).when(NAMED, NOW, note()).refused("not-related");
    }

    @Test
    void lifted_it_opens_again_as_before_and_nothing_more_is_owed() {
        var events = restrict().events();
        var lifted = given(events.toArray())
                .when(HEAD, NOW, new LiftRestriction(FILE, "Nobody asks any more"))
                .recorded(RestrictionLifted.class, DutyMet.class);
        given(events.getFirst(), lifted.getFirst()).when(ALLOCATED, NOW, note()).first(CaseNoteAdded.class);
    }

    @Test
    void it_is_restricted_once_and_reviewed_or_lifted_while_it_is() {
        Object restricted = restrict().first(FileRestricted.class);
        given(restricted).when(HEAD, NOW, command(Set.of(NAMED))).refused("already-restricted");
        given().when(HEAD, NOW, review(NAMED)).refused("not-restricted");
        given().when(HEAD, NOW, new LiftRestriction(FILE, "It never was")).refused("not-restricted");
        given().when(HEAD, NOW, command(Set.of())).refused("names-required");
    }

    @Test
    void what_keeps_the_file_needs_no_name() {
        Object restricted = restrict().first(FileRestricted.class);
        var hold = new PlaceLegalHold(FILE, new LegalHoldId(new UUID(4, 4)), "Claim announced");
        given(restricted)
                .when(actor("james.okoro", "Legal", Role.LEGAL), NOW, hold)
                .recorded(LegalHoldPlaced.class);
    }

    private static Outcome restrict() {
        return given().when(HEAD, NOW, command(Set.of(NAMED)));
    }

    private static RestrictFile command(Set<Actor> named) {
        return new RestrictFile(
                FILE,
                RestrictionGround.HIGH_PROFILE,
                Set.copyOf(named.stream().map(Actor::account).toList()),
                "It was in the local papers");
    }

    private static ReviewRestriction review(Actor named) {
        return new ReviewRestriction(FILE, Set.of(named.account()), "It still is in the papers");
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
