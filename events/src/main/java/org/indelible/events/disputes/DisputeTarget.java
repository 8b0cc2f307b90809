package org.indelible.events.disputes;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.indelible.events.casefile.EntryId;
import org.indelible.events.coredetails.CoreDetailKind;
import org.indelible.events.plans.PlanId;

/** What is disputed (HCC-5.8). */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = DisputeTarget.OfEntry.class, name = "entry"),
    @JsonSubTypes.Type(value = DisputeTarget.OfSegment.class, name = "segment"),
    @JsonSubTypes.Type(value = DisputeTarget.OfCoreDetail.class, name = "core-detail"),
    @JsonSubTypes.Type(value = DisputeTarget.OfPlan.class, name = "plan"),
    @JsonSubTypes.Type(value = DisputeTarget.OfOmission.class, name = "omission")
})
public sealed interface DisputeTarget {
    /** A whole entry: a note, a summary or a decision. */
    record OfEntry(EntryId entry) implements DisputeTarget {}

    /** One segment of a note, counted from 0, in one of its saved revisions, counted from 1. */
    record OfSegment(EntryId entry, int revision, int segment) implements DisputeTarget {}

    /** One value that was recorded for a kind of core detail. */
    record OfCoreDetail(CoreDetailKind detail, String value) implements DisputeTarget {}

    /** A plan on the file. */
    record OfPlan(PlanId plan) implements DisputeTarget {}

    /** Something the record does not say and should. */
    record OfOmission(String about) implements DisputeTarget {}
}
