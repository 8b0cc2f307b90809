package org.indelible.app.demo.families.story;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** What somebody does in one step, by the word that the story uses for it. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.WRAPPER_OBJECT)
@JsonSubTypes({
    @JsonSubTypes.Type(value = FileAct.Open.class, name = "open"),
    @JsonSubTypes.Type(value = FileAct.Allocate.class, name = "allocate"),
    @JsonSubTypes.Type(value = FileAct.Deallocate.class, name = "deallocate"),
    @JsonSubTypes.Type(value = DetailAct.Details.class, name = "details"),
    @JsonSubTypes.Type(value = DetailAct.Birth.class, name = "birth"),
    @JsonSubTypes.Type(value = Note.class, name = "note"),
    @JsonSubTypes.Type(value = NoteAct.Revise.class, name = "revise"),
    @JsonSubTypes.Type(value = NoteAct.Finalise.class, name = "finalise"),
    @JsonSubTypes.Type(value = DisputeAct.Dispute.class, name = "dispute"),
    @JsonSubTypes.Type(value = DisputeAct.Consider.class, name = "consider"),
    @JsonSubTypes.Type(value = Summary.class, name = "summary"),
    @JsonSubTypes.Type(value = OversightAct.Decide.class, name = "decide"),
    @JsonSubTypes.Type(value = OversightAct.Done.class, name = "done"),
    @JsonSubTypes.Type(value = OversightAct.SummaryAfterReviews.class, name = "summary-after-reviews"),
    @JsonSubTypes.Type(value = PlanAct.Plan.class, name = "plan"),
    @JsonSubTypes.Type(value = PlanAct.PlanEnds.class, name = "plan-ends"),
    @JsonSubTypes.Type(value = PlanAct.Order.class, name = "order"),
    @JsonSubTypes.Type(value = PlanAct.OrderEnds.class, name = "order-ends"),
    @JsonSubTypes.Type(value = CareAct.LookedAfter.class, name = "looked-after"),
    @JsonSubTypes.Type(value = CareAct.LookedAfterEnds.class, name = "looked-after-ends"),
    @JsonSubTypes.Type(value = CareAct.LeavingCare.class, name = "leaving-care"),
    @JsonSubTypes.Type(value = CareAct.NoChecklist.class, name = "no-regulation-39"),
    @JsonSubTypes.Type(value = CareAct.Asked.class, name = "asked"),
    @JsonSubTypes.Type(value = InvolvementAct.Involve.class, name = "involve"),
    @JsonSubTypes.Type(value = InvolvementAct.InvolvementEnds.class, name = "involvement-ends"),
    @JsonSubTypes.Type(value = ClosureAct.Steps.class, name = "closing-steps"),
    @JsonSubTypes.Type(value = ClosureAct.Ask.class, name = "request-closure"),
    @JsonSubTypes.Type(value = ClosureAct.Close.class, name = "close"),
    @JsonSubTypes.Type(value = ClosureAct.Reopen.class, name = "reopen")
})
sealed interface Act
        permits FileAct,
                DetailAct,
                Note,
                NoteAct,
                DisputeAct,
                Summary,
                OversightAct,
                PlanAct,
                CareAct,
                InvolvementAct,
                ClosureAct {
    /** Gives the commands of this act in this scene. */
    void play(Scene scene);
}
