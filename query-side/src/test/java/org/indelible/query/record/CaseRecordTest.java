package org.indelible.query.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.indelible.projection.Fictions.*;
import static org.indelible.query.record.Story.unborn;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.indelible.events.casefile.Subject;
import org.indelible.events.casefile.WorkerDeallocated;
import org.indelible.events.closure.CaseFileClosed;
import org.indelible.events.closure.CaseFileReopened;
import org.indelible.events.closure.ClosureGround;
import org.indelible.events.closure.ClosureRequested;
import org.indelible.events.coredetails.BirthRecorded;
import org.indelible.events.coredetails.CoreDetailKind;
import org.indelible.events.disputes.Arena;
import org.indelible.events.disputes.DisputeTarget;
import org.indelible.events.duties.DutyId;
import org.indelible.events.duties.DutyMet;
import org.indelible.events.duties.DutyReminded;
import org.indelible.events.duties.DutyWaived;
import org.indelible.events.people.PersonId;
import org.indelible.events.plans.CareLeaverAsked;
import org.indelible.events.plans.InvolvementEnded;
import org.indelible.events.plans.InvolvementId;
import org.indelible.events.plans.InvolvementKind;
import org.indelible.events.plans.InvolvementStarted;
import org.indelible.events.plans.LeavingCareCategory;
import org.indelible.events.plans.LeavingCareCategoryRecorded;
import org.indelible.events.plans.LookedAfterEnded;
import org.indelible.events.plans.LookedAfterEnding;
import org.indelible.events.plans.LookedAfterStarted;
import org.indelible.events.plans.OrderEnded;
import org.indelible.events.plans.OrderId;
import org.indelible.events.plans.OrderKind;
import org.indelible.events.plans.OrderMade;
import org.indelible.events.plans.PlanEnded;
import org.indelible.events.plans.PlanEndingGround;
import org.indelible.events.plans.PlanId;
import org.indelible.events.plans.PlanKind;
import org.indelible.events.plans.PlanStarted;
import org.indelible.events.plans.Regulation39Approver;
import org.indelible.events.plans.Regulation39Outcome;
import org.indelible.events.plans.Regulation39Recorded;
import org.indelible.events.plans.SupportAnswer;
import org.indelible.events.time.Lateness;
import org.indelible.projection.Destroyed;

class CaseRecordTest {
    private static final LocalDate TODAY = LocalDate.parse("2027-02-01");

    /** Any of the events that a file may hold, in any order, destroyed ones and repetitions included. */
    @Provide
    Arbitrary<List<RecordedFact>> stories() {
        return Arbitraries.of(vocabulary()).list().ofMaxSize(40).map(events -> {
            var story = unborn();
            events.forEach(story::then);
            return story.facts();
        });
    }

    @Property(tries = 200)
    void no_prefix_and_no_selection_of_facts_ever_fails(
            @ForAll("stories") List<RecordedFact> facts, @ForAll long knownAt, @ForAll int seed) {
        var some = facts.stream()
                .filter(fact -> ((fact.sequence() + seed) & 1) == 0)
                .toList();
        assertThat(CaseRecord.of(some, Viewpoint.now(knownAt, TODAY))).isNotNull();
        var moment = Instant.parse("2026-10-01T00:00:00Z");
        assertThat(CaseRecord.of(facts, new Viewpoint(moment, knownAt, TODAY))).isNotNull();
    }

    @Property(tries = 200)
    void what_was_known_at_a_leaf_is_what_the_facts_up_to_it_amount_to(@ForAll("stories") List<RecordedFact> facts) {
        for (int known = 0; known < facts.size(); known++) {
            var viewpoint = Viewpoint.now(facts.get(known).leaf(), TODAY);
            assertThat(CaseRecord.of(facts, viewpoint))
                    .isEqualTo(CaseRecord.of(facts.subList(0, known + 1), viewpoint));
        }
    }

    @Property(tries = 200)
    void the_order_in_which_facts_are_fetched_changes_nothing(@ForAll("stories") List<RecordedFact> facts) {
        var viewpoint = Viewpoint.now(Long.MAX_VALUE, TODAY);
        assertThat(CaseRecord.of(facts.reversed(), viewpoint)).isEqualTo(CaseRecord.of(facts, viewpoint));
    }

    private static List<Object> vocabulary() {
        var day = LocalDate.parse("2026-10-08");
        var plan = new PlanId(uuid("plan"));
        var order = new OrderId(uuid("order"));
        var who = new InvolvementId(uuid("involvement"));
        var late = new Lateness.LateNotComputed(null);
        return List.of(
                opened(new Subject(new PersonId(uuid("person")), "Ruby Marsh", day, null)),
                note("visit", on("2026-10-08"), fact("Seen."), hearsay("Heard.")),
                note("call", on("2026-09-30"), fact("Called.")),
                revised("visit", 2, on("2026-10-07"), fact("Seen again.")),
                finalised("visit", 2, late, late),
                disputed("d", new DisputeTarget.OfEntry(entry("visit")), "2026-10-12"),
                disputed("d", new DisputeTarget.OfPlan(plan), "2026-10-12"),
                considered("d", entry("visit"), Arena.OTHER),
                summary("summary", "2026-10-26", "Stable"),
                decision("decision", "2026-11-20"),
                detail(CoreDetailKind.FULL_NAME, "Ruby Pryce", "2026-11-01"),
                detail(CoreDetailKind.DATE_OF_BIRTH, "not a date", "2026-11-01"),
                new BirthRecorded(FILE, day, "Midwife", BY_NADIA, PACK, null),
                allocated(NADIA, "2026-09-09"),
                allocated(MARCUS, "2026-10-09"),
                new WorkerDeallocated(FILE, day, "Leave", false, MARCUS, PACK, null),
                new PlanStarted(FILE, plan, PlanKind.CHILD_IN_NEED, day, BY_NADIA, PACK, null),
                new PlanEnded(FILE, plan, day, PlanEndingGround.DEATH, null, false, BY_NADIA, PACK, null),
                new OrderMade(FILE, order, OrderKind.CARE, day, null, true, BY_NADIA, PACK, null),
                new OrderEnded(FILE, order, day, "Discharged", BY_NADIA, PACK, null),
                new LookedAfterStarted(FILE, day, "section 20", BY_NADIA, PACK, null),
                new LookedAfterEnded(FILE, day, LookedAfterEnding.DECISION, false, BY_NADIA, PACK, null),
                new LeavingCareCategoryRecorded(FILE, LeavingCareCategory.ELIGIBLE, day, BY_NADIA, PACK, null),
                new Regulation39Recorded(
                        FILE,
                        day,
                        new Regulation39Outcome.Approved(Regulation39Approver.NOMINATED_OFFICER, "Victoria Hale"),
                        day,
                        false,
                        BY_NADIA,
                        PACK,
                        null),
                new CareLeaverAsked(FILE, day, "In person", SupportAnswer.UNDECIDED, BY_NADIA, PACK, null),
                new InvolvementStarted(FILE, who, InvolvementKind.SUB_FILE, "Elm House", day, BY_NADIA, PACK, null),
                new InvolvementEnded(FILE, who, day, "Linked", BY_NADIA, PACK, null),
                new CaseFileClosed(FILE, Instant.parse("2026-10-01T10:00:00Z"), MARCUS, PACK),
                new CaseFileReopened(FILE, Instant.parse("2026-11-01T10:00:00Z"), "Returned", MARCUS, PACK),
                new ClosureRequested(FILE, ClosureGround.OTHER, "Reasons", NADIA, PACK),
                duty("visit", entry("visit"), "2026-10-22"),
                new DutyMet(FILE, DutyId.of("finalise-note", "visit"), day, "Finalised"),
                new DutyWaived(FILE, DutyId.of("finalise-note", "visit"), "Not needed", MARCUS, PACK),
                new DutyReminded(FILE, DutyId.of("finalise-note", "visit"), day, PACK),
                new Destroyed("casenote.added", entry("gone")),
                new Destroyed("casefile.opened", null),
                "not an event at all");
    }
}
