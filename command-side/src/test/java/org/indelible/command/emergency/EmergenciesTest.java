package org.indelible.command.emergency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.indelible.command.casefile.CaseFileFixture.*;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.indelible.command.acting.Recording;
import org.indelible.command.casefile.CaseFileFixture.Outcome;
import org.indelible.command.duties.MeetDuty;
import org.indelible.command.notes.AddCaseNote;
import org.indelible.command.notes.Drafts;
import org.indelible.events.conflict.ConflictId;
import org.indelible.events.conflict.ConflictOfInterestRegistered;
import org.indelible.events.duties.DutyArose;
import org.indelible.events.duties.DutyMet;
import org.indelible.events.duties.DutyOwner;
import org.indelible.events.emergency.EmergencyAccessOpened;
import org.indelible.events.emergency.EmergencyAccessReviewed;
import org.indelible.events.emergency.EmergencyId;
import org.indelible.events.emergency.EmergencyOutcome;
import org.indelible.events.notes.CaseNoteAdded;
import org.indelible.events.notes.NoteType;
import org.indelible.events.people.Actor;
import org.indelible.events.people.Role;
import org.indelible.events.restriction.FileRestricted;
import org.indelible.events.restriction.RestrictionGround;
import org.junit.jupiter.api.Test;

/** Opened in an emergency: at once, for an hour, and never unseen. */
class EmergenciesTest {
    private static final String NOW = "2026-10-01T21:15:00Z";
    private static final Actor STRANGER = actor("tom.ash", "Safeguarding South", Role.ASW);
    private static final Actor OFFICER = actor("miriam.stein", "Information Governance", Role.DPO);
    private static final Actor TEAM_MANAGER = actor("owen.pryce", "Safeguarding North", Role.TM);
    private static final EmergencyId OPENING = new EmergencyId(new UUID(6, 6));

    @Test
    void it_opens_the_file_for_an_hour_and_tells_the_team_manager_the_same_day() {
        var events = open().recorded(EmergencyAccessOpened.class, DutyArose.class);
        assertThat(((EmergencyAccessOpened) events.get(0)).until()).isEqualTo(Instant.parse("2026-10-01T22:15:00Z"));
        var told = (DutyArose) events.get(1);
        assertThat(told.owner()).isEqualTo(new DutyOwner.TeamManager());
        assertThat(told.dueOn()).isEqualTo(LocalDate.of(2026, 10, 1));
        given(events.get(0)).when(STRANGER, "2026-10-01T22:14:59Z", note()).first(CaseNoteAdded.class);
        given(events.get(0)).when(STRANGER, "2026-10-01T22:15:00Z", note()).refused("not-related");
    }

    @Test
    void the_team_manager_says_that_they_saw_it() {
        var events = open().events();
        var saw = new MeetDuty(FILE, ((DutyArose) events.get(1)).duty(), "Spoke with Tom, it was needed");
        given(events.toArray()).when(TEAM_MANAGER, NOW, saw).recorded(DutyMet.class);
    }

    @Test
    void the_reason_is_in_words_and_the_file_is_opened_once_at_a_time() {
        given().when(STRANGER, NOW, new OpenInEmergency(FILE, OPENING, " ")).refused("words-required");
        given().when(STRANGER, NOW, new OpenInEmergency(FILE, OPENING, "AaaaAAaa"))
                .refused("reason-insufficient");
        Object opened = open().first(EmergencyAccessOpened.class);
        var again = new OpenInEmergency(FILE, new EmergencyId(new UUID(6, 7)), "The child is still alone");
        given(opened).when(STRANGER, NOW, again).refused("already-open");
        given(opened).when(STRANGER, "2026-10-01T22:15:00Z", again).first(EmergencyAccessOpened.class);
    }

    @Test
    void no_emergency_opens_a_restricted_file_or_one_of_a_conflict() {
        var restricted = new FileRestricted(
                FILE,
                RestrictionGround.ADOPTION,
                List.of(TEAM_MANAGER.account()),
                LocalDate.of(2026, 12, 30),
                "Adoption plan",
                OFFICER.asAuthor(),
                PACK);
        given(restricted).when(STRANGER, NOW, command()).refused("not-related");
        var conflict = new ConflictOfInterestRegistered(
                FILE, new ConflictId(new UUID(5, 5)), STRANGER.account(), "A cousin", OFFICER.asAuthor(), PACK);
        given(conflict).when(STRANGER, NOW, command()).refused("conflict-of-interest");
    }

    @Test
    void the_data_protection_officer_judges_each_opening_once_and_never_their_own() {
        Object opened = open().first(EmergencyAccessOpened.class);
        var review =
                new ReviewEmergencyAccess(FILE, OPENING, EmergencyOutcome.NOT_JUSTIFIED, "No call came in that night");
        Object reviewed = given(opened).when(OFFICER, NOW, review).first(EmergencyAccessReviewed.class);
        given(opened, reviewed).when(OFFICER, NOW, review).refused("not-found");
        var own = new EmergencyAccessOpened(
                FILE, OPENING, "Needed", Instant.parse(NOW).plusSeconds(60), OFFICER.asAuthor(), PACK);
        given(own).when(OFFICER, NOW, review).refused("second-person-required");
        given(opened).when(TEAM_MANAGER, NOW, review).refused("role-not-allowed");
    }

    private static Outcome open() {
        return given().when(STRANGER, NOW, command());
    }

    private static OpenInEmergency command() {
        return new OpenInEmergency(FILE, OPENING, "The child is at the station alone");
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
