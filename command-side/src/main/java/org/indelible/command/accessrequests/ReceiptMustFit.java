package org.indelible.command.accessrequests;

import java.time.LocalDate;
import org.indelible.command.acting.Acting;
import org.indelible.command.acting.WordsRequired;

/** What is recorded of a request when it comes says who asks, and for what (HCC-9.3). Judged before the file is told of it, and again by the request. */
final class ReceiptMustFit {
    private ReceiptMustFit() {}

    /** Refuses with {@code occurred-in-future}, {@code words-required}, {@code childs-wishes-required}. */
    static void check(ReceiveAccessRequest command, Acting acting) {
        StepMustFit.check(command, LocalDate.MIN, acting)
                .add(WordsRequired.check(command.name(), "/name", "HCC-9.3"))
                .add(WordsRequired.check(command.wanted(), "/wanted", "HCC-9.3"))
                .add(ChildMustBeAsked.check(command))
                .refuseIfAny();
    }
}
