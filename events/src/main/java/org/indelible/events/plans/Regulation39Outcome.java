package org.indelible.events.plans;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** What became of the checklist for ceasing to look after a child (HCC-12.14). */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Regulation39Outcome.Approved.class, name = "approved"),
    @JsonSubTypes.Type(value = Regulation39Outcome.NotApplicable.class, name = "not-applicable")
})
public sealed interface Regulation39Outcome {
    /**
     * Complete, and approved.
     *
     * @param approvedAs in which office
     * @param approver who approved, by name; often not the one who records it
     */
    record Approved(Regulation39Approver approvedAs, String approver) implements Regulation39Outcome {}

    /** No checklist applies, because looking after ended by order or at 18; in a manager's words. */
    record NotApplicable(String reason) implements Regulation39Outcome {}
}
