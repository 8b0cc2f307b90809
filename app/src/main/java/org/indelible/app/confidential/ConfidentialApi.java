package org.indelible.app.confidential;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import org.indelible.app.commands.Receipt;
import org.indelible.app.http.Accepted;
import org.indelible.app.http.Caller;
import org.indelible.app.http.Gives;
import org.indelible.command.acting.Recording;
import org.indelible.command.confidential.LiftConfidentiality;
import org.indelible.command.confidential.MarkSegmentConfidential;
import org.indelible.command.confidential.RecordOriginatorConsulted;
import org.indelible.command.confidential.ReviewConfidentialGround;
import org.indelible.events.access.AccessPurpose;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.casefile.EntryId;
import org.indelible.events.confidential.ConfidentialGround;
import org.indelible.events.confidential.ConfidentialityId;
import org.indelible.events.confidential.Consultation;
import org.indelible.events.confidential.GroundFinding;
import org.indelible.events.confidential.WithheldFrom;
import org.indelible.events.people.EnteredFor;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Withholds segments of notes, has the grounds reviewed, and makes available what is confidential no longer (HCC-8). */
@RestController
@RequestMapping("/api/v1/case-files/{file}/confidential-segments")
@Tag(name = "Confidential segments")
class ConfidentialApi {
    /** Of which revision, counted from 1, and which segment, counted from 0 as it is shown; the ground is exactly one of the three. */
    record NewConfidentiality(
            EntryId entry,
            int revision,
            int segment,
            @Nullable ConfidentialGround ground,
            List<WithheldFrom> withheldFrom,
            String reason,
            @Nullable EnteredFor enteredFor) {}

    record GroundReview(
            GroundFinding finding, String reasons, @Nullable EnteredFor enteredFor) {}

    record OriginatorConsultation(
            Consultation how,
            String words,
            LocalDate on,
            @Nullable EnteredFor enteredFor) {}

    record Lifting(String reason, @Nullable EnteredFor enteredFor) {}

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Gives(value = MarkSegmentConfidential.class, readWithFile = true)
    @Operation(
            summary = "Withhold a segment from those named",
            description = "Whoever it is withheld from is shown the note as if the segment were not there, and no note"
                    + " where it says nothing else; documents that belong to the note are withheld with it. Title, those"
                    + " present, actions and decisions of the note are shown to everybody: nothing of what is withheld"
                    + " belongs there.")
    ResponseEntity<Accepted> mark(
            @PathVariable CaseFileId file, AccessPurpose purpose, @RequestBody NewConfidentiality made, Caller caller) {
        var confidentiality = new ConfidentialityId(caller.newId());
        Receipt receipt = caller.give(new MarkSegmentConfidential(
                file,
                confidentiality,
                made.entry(),
                made.revision(),
                made.segment(),
                made.ground(),
                made.withheldFrom(),
                made.reason(),
                Recording.of(purpose, made.enteredFor(), null)));
        return Accepted.within(confidentiality.value(), receipt);
    }

    @PostMapping("/{confidentiality}/reviews")
    @Gives(ReviewConfidentialGround.class)
    @Operation(summary = "Say, as a manager, whether the ground still holds")
    ResponseEntity<Accepted> review(
            @PathVariable CaseFileId file,
            @PathVariable ConfidentialityId confidentiality,
            AccessPurpose purpose,
            @RequestBody GroundReview review,
            Caller caller) {
        return Accepted.done(caller.give(new ReviewConfidentialGround(
                file,
                confidentiality,
                review.finding(),
                review.reasons(),
                Recording.of(purpose, review.enteredFor(), null))));
    }

    @PostMapping("/{confidentiality}/consultations")
    @Gives(RecordOriginatorConsulted.class)
    @Operation(summary = "Say, as a manager, what the originator wishes, or how they were sought")
    ResponseEntity<Accepted> consult(
            @PathVariable CaseFileId file,
            @PathVariable ConfidentialityId confidentiality,
            AccessPurpose purpose,
            @RequestBody OriginatorConsultation consulted,
            Caller caller) {
        return Accepted.done(caller.give(new RecordOriginatorConsulted(
                file,
                confidentiality,
                consulted.how(),
                consulted.words(),
                consulted.on(),
                Recording.of(purpose, consulted.enteredFor(), null))));
    }

    @PostMapping("/{confidentiality}/lifting")
    @Gives(LiftConfidentiality.class)
    @Operation(summary = "Make a segment available, as a manager, once its originator was consulted")
    ResponseEntity<Accepted> lift(
            @PathVariable CaseFileId file,
            @PathVariable ConfidentialityId confidentiality,
            AccessPurpose purpose,
            @RequestBody Lifting lifted,
            Caller caller) {
        return Accepted.done(caller.give(new LiftConfidentiality(
                file, confidentiality, lifted.reason(), Recording.of(purpose, lifted.enteredFor(), null))));
    }
}
