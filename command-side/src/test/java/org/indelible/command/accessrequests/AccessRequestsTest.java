package org.indelible.command.accessrequests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.indelible.command.casefile.CaseFileFixture.*;

import java.time.LocalDate;
import java.util.UUID;
import org.indelible.events.accessrequests.AccessRequestEnded;
import org.indelible.events.accessrequests.AccessRequestId;
import org.indelible.events.accessrequests.AccessRequestOpened;
import org.indelible.events.accessrequests.AccessRequestOutcome;
import org.indelible.events.accessrequests.Requester;
import org.indelible.events.people.Actor;
import org.indelible.events.people.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the file knows of requests for it (HCC-9.3, 13.3). */
class AccessRequestsTest {
    private static final String NOW = "2026-11-16T10:00:00Z";
    private static final Actor MIRIAM = actor("miriam.stein", "Information Governance", Role.DPO);
    private static final AccessRequestId REQUEST = new AccessRequestId(new UUID(7, 7));
    private static final AccessRequestOpened OPENED = new AccessRequestOpened(FILE, REQUEST, MIRIAM.asAuthor(), PACK);
    private static final AccessRequestEnded ENDED =
            new AccessRequestEnded(FILE, REQUEST, AccessRequestOutcome.RELEASED, MIRIAM.asAuthor(), PACK);
    private static final EndAccessRequest END = new EndAccessRequest(FILE, REQUEST, AccessRequestOutcome.RELEASED);

    @Test
    void the_file_knows_that_it_is_asked_for_and_not_by_whom() {
        assertThat(given().when(MIRIAM, NOW, open(Requester.SUBJECT, null)).events())
                .containsExactly(OPENED);
        assertThat(given(OPENED).when(MIRIAM, NOW, END).events()).containsExactly(ENDED);
    }

    @Test
    void nothing_is_opened_that_would_not_be_received() {
        given().when(MIRIAM, NOW, open(Requester.PARENT, null)).refused("childs-wishes-required");
    }

    @Test
    void a_request_is_opened_once_and_ended_once_and_one_that_was_never_opened_is_not_there() {
        given(OPENED).when(MIRIAM, NOW, open(Requester.SUBJECT, null)).refused("already-recorded");
        assertThat(given(OPENED, ENDED).when(MIRIAM, NOW, END).events()).isEmpty();
        given().when(MIRIAM, NOW, END).refused("not-found");
    }

    private static OpenAccessRequest open(Requester requester, @Nullable String wishes) {
        return new OpenAccessRequest(
                FILE, REQUEST, requester, "Ruby Pryce", "All of it", wishes, LocalDate.parse("2026-11-02"), true);
    }
}
