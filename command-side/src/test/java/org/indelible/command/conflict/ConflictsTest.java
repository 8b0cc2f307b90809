package org.indelible.command.conflict;

import static org.indelible.command.casefile.CaseFileFixture.*;

import java.util.UUID;
import org.indelible.command.acting.Recording;
import org.indelible.command.casefile.CaseFileFixture.Outcome;
import org.indelible.command.notes.AddCaseNote;
import org.indelible.command.notes.Drafts;
import org.indelible.events.conflict.ConflictId;
import org.indelible.events.conflict.ConflictOfInterestEnded;
import org.indelible.events.conflict.ConflictOfInterestRegistered;
import org.indelible.events.notes.CaseNoteAdded;
import org.indelible.events.notes.NoteType;
import org.indelible.events.people.Actor;
import org.indelible.events.people.Role;
import org.junit.jupiter.api.Test;

/** Whoever has a conflict of interest does not see the file, whatever else lets them in. */
class ConflictsTest {
    private static final String NOW = "2026-10-01T10:00:00Z";
    private static final Actor WORKER = actor("nadia.khan", "Safeguarding North", Role.ASW);
    private static final Actor STRANGER = actor("tom.ash", "Safeguarding South", Role.ASW);
    private static final Actor TEAM_MANAGER = actor("owen.pryce", "Safeguarding North", Role.TM);
    private static final ConflictId CONFLICT = new ConflictId(new UUID(5, 5));

    @Test
    void a_person_says_it_of_themselves_and_is_out_until_a_manager_ends_it() {
        Object registered = register(WORKER, WORKER).first(ConflictOfInterestRegistered.class);
        given(registered).when(WORKER, NOW, note()).refused("conflict-of-interest");
        var end = new EndConflictOfInterest(FILE, CONFLICT, "It was another family of that name");
        Object ended = given(registered).when(TEAM_MANAGER, NOW, end).first(ConflictOfInterestEnded.class);
        given(registered, ended).when(WORKER, NOW, note()).first(CaseNoteAdded.class);
    }

    @Test
    void whoever_would_not_be_let_in_without_it_hears_that_there_is_no_such_file() {
        Object registered = register(TEAM_MANAGER, STRANGER).first(ConflictOfInterestRegistered.class);
        given(registered).when(STRANGER, NOW, note()).refused("not-related");
    }

    @Test
    void of_somebody_else_a_manager_registers_it() {
        register(TEAM_MANAGER, WORKER).recorded(ConflictOfInterestRegistered.class);
        register(WORKER, STRANGER).refused("manager-only");
    }

    @Test
    void nobody_ends_their_own() {
        Object registered = register(TEAM_MANAGER, TEAM_MANAGER).first(ConflictOfInterestRegistered.class);
        var end = new EndConflictOfInterest(FILE, CONFLICT, "I know nobody there");
        given(registered).when(TEAM_MANAGER, NOW, end).refused("second-person-required");
    }

    private static Outcome register(Actor by, Actor about) {
        return given().when(
                        by,
                        NOW,
                        new RegisterConflictOfInterest(FILE, CONFLICT, about.account(), "A cousin of the mother"));
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
