package org.indelible.app.staff;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import org.indelible.app.http.Accepted;
import org.indelible.app.http.Asks;
import org.indelible.app.http.Caller;
import org.indelible.app.http.Gives;
import org.indelible.app.http.Reader;
import org.indelible.command.staff.ConsiderAgreementRefusal;
import org.indelible.command.staff.RecordAgreementRefused;
import org.indelible.command.staff.RecordAgreementSigned;
import org.indelible.events.people.AccountId;
import org.indelible.query.access.Reach;
import org.indelible.query.paging.PageSize;
import org.indelible.query.staff.Agreements;
import org.indelible.query.staff.ReadAgreements;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The register of confidentiality agreements, without which nobody is let in (HCC-15.1, 15.2). */
@RestController
@RequestMapping("/api/v1/agreements")
@Tag(name = "Staff")
class AgreementsApi {
    private final StaffMembersByAccount members;

    AgreementsApi(StaffMembersByAccount members) {
        this.members = members;
    }

    record Signing(AccountId account, LocalDate signedOn, LocalDate originalToHrOn, LocalDate supervisionCopyOn) {}

    record Refusing(AccountId account, LocalDate refusedOn, String words) {}

    record Considering(AccountId account, String outcome) {}

    @PostMapping
    @Gives(RecordAgreementSigned.class)
    @Operation(
            summary = "Record that somebody has signed the confidentiality agreement",
            description = "Never one's own. Whoever records it need not have signed yet.")
    ResponseEntity<Accepted> signed(@RequestBody Signing signing, Caller caller) {
        return Accepted.done(caller.give(new RecordAgreementSigned(
                members.of(signing.account()),
                signing.account(),
                signing.signedOn(),
                signing.originalToHrOn(),
                signing.supervisionCopyOn())));
    }

    @PostMapping("/refusals")
    @Gives(RecordAgreementRefused.class)
    @Operation(
            summary = "Pass on to the service managers that somebody refuses to sign",
            description = "From then on the person is not let in.")
    ResponseEntity<Accepted> refused(@RequestBody Refusing refusing, Caller caller) {
        return Accepted.done(caller.give(new RecordAgreementRefused(
                members.of(refusing.account()), refusing.account(), refusing.refusedOn(), refusing.words())));
    }

    @PostMapping("/refusals/consideration")
    @Gives(ConsiderAgreementRefusal.class)
    @Operation(summary = "Say what follows from a refusal to sign")
    ResponseEntity<Accepted> considered(@RequestBody Considering considering, Caller caller) {
        return Accepted.done(caller.give(new ConsiderAgreementRefusal(
                members.of(considering.account()), considering.account(), considering.outcome())));
    }

    @GetMapping
    @Asks(value = ReadAgreements.class, reach = Reach.AGREEMENTS)
    @Operation(
            summary = "Read who has signed, and who refuses",
            description = "With waiting=true only refusals that no service manager has considered yet.")
    ResponseEntity<Agreements> register(
            @RequestParam(defaultValue = "false") boolean waiting,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit,
            Reader reader) {
        return reader.ask(new ReadAgreements(reader.asker(), waiting, cursor, PageSize.asked(limit)));
    }
}
