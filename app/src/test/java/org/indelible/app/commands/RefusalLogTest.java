package org.indelible.app.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.indelible.command.notes.FinaliseRecord;
import org.indelible.command.policy.Refused;
import org.indelible.command.policy.Violation;
import org.indelible.events.access.AccessEvent;
import org.indelible.events.access.CommandRefused;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.casefile.EntryId;
import org.indelible.events.people.AccountId;
import org.indelible.events.people.Actor;
import org.indelible.events.people.Role;
import org.indelible.query.access.DisclosureLog;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RefusalLogTest {
    private static final Actor COLIN = new Actor(
            new AccountId("colin"), "Colin Thackeray", "Social worker", "Safeguarding South", EnumSet.of(Role.ASW));

    private final List<@Nullable CaseFileId> lanes = new ArrayList<>();
    private final List<AccessEvent> recorded = new ArrayList<>();

    @Test
    void an_attempt_on_a_file_that_is_not_known_names_the_file_in_the_lane_of_searches() {
        DisclosureLog log = (lane, event) -> {
            lanes.add(lane);
            recorded.add(event);
        };
        var file = new CaseFileId(UUID.randomUUID());
        new RefusalLog(log, _ -> Optional.empty(), UUID::randomUUID)
                .record(
                        new FinaliseRecord(file, new EntryId(UUID.randomUUID()), 1, null),
                        COLIN,
                        new Refused(Violation.of("not-found", "HCC-5.12", "There is no such file.")));
        assertThat(lanes).containsExactly((CaseFileId) null);
        assertThat(recorded).singleElement().isInstanceOfSatisfying(CommandRefused.class, refused -> {
            assertThat(refused.file()).isEqualTo(file);
            assertThat(refused.codes()).containsExactly("not-found");
        });
    }
}
