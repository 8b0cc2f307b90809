package org.indelible.app.plans;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import org.indelible.app.commands.Receipt;
import org.indelible.app.http.Accepted;
import org.indelible.app.http.Caller;
import org.indelible.app.http.Gives;
import org.indelible.command.acting.Recording;
import org.indelible.command.plans.AgreeSpecialGuardianshipSupport;
import org.indelible.command.plans.EndOrder;
import org.indelible.command.plans.RecordOrder;
import org.indelible.events.access.AccessPurpose;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.people.EnteredFor;
import org.indelible.events.people.Imported;
import org.indelible.events.plans.OrderId;
import org.indelible.events.plans.OrderKind;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Records court orders, the support agreed after one, and their early endings (HCC-12.11, 12.12). */
@RestController
@RequestMapping("/api/v1/case-files/{file}/orders")
@Tag(name = "Orders")
class OrdersApi {
    record NewOrder(
            OrderKind kind,
            LocalDate madeOn,
            @Nullable LocalDate lastDay,
            boolean ongoingSupportAgreed,
            @Nullable EnteredFor enteredFor,
            @Nullable Imported imported) {}

    record OrderEnding(
            LocalDate lastDay,
            String reason,
            @Nullable EnteredFor enteredFor,
            @Nullable Imported imported) {}

    record NewSupport(
            LocalDate on,
            String support,
            @Nullable EnteredFor enteredFor,
            @Nullable Imported imported) {}

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Gives(value = RecordOrder.class, readWithFile = true)
    @Operation(summary = "Record a court order")
    ResponseEntity<Accepted> record(
            @PathVariable CaseFileId file, AccessPurpose purpose, @RequestBody NewOrder made, Caller caller) {
        var order = new OrderId(caller.newId());
        Receipt receipt = caller.give(new RecordOrder(
                file,
                order,
                made.kind(),
                made.madeOn(),
                made.lastDay(),
                made.ongoingSupportAgreed(),
                Recording.of(purpose, made.enteredFor(), made.imported())));
        return Accepted.within(order.value(), receipt);
    }

    @PostMapping("/{order}/support")
    @Gives(AgreeSpecialGuardianshipSupport.class)
    @Operation(summary = "Record that ongoing support was agreed with the special guardians, or again at a review")
    ResponseEntity<Accepted> agreeSupport(
            @PathVariable CaseFileId file,
            @PathVariable OrderId order,
            AccessPurpose purpose,
            @RequestBody NewSupport agreed,
            Caller caller) {
        return Accepted.done(caller.give(new AgreeSpecialGuardianshipSupport(
                file,
                order,
                agreed.on(),
                agreed.support(),
                Recording.of(purpose, agreed.enteredFor(), agreed.imported()))));
    }

    @PostMapping("/{order}/ending")
    @Gives(EndOrder.class)
    @Operation(summary = "Record that an order ended before its period")
    ResponseEntity<Accepted> end(
            @PathVariable CaseFileId file,
            @PathVariable OrderId order,
            AccessPurpose purpose,
            @RequestBody OrderEnding ended,
            Caller caller) {
        return Accepted.done(caller.give(new EndOrder(
                file,
                order,
                ended.lastDay(),
                ended.reason(),
                Recording.of(purpose, ended.enteredFor(), ended.imported()))));
    }
}
