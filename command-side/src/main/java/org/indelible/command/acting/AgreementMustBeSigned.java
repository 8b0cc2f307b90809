package org.indelible.command.acting;

import org.indelible.command.policy.Refused;

/** Nobody works in the record before they have signed the confidentiality agreement (HCC-15.1). */
final class AgreementMustBeSigned {
    private AgreementMustBeSigned() {}

    /** Refuses with {@code confidentiality-agreement-missing}, unless the command needs none. */
    static void check(Command command, Acting acting) {
        Refused.unless(
                acting.agreementSigned() || command.needsNoAgreement(),
                "confidentiality-agreement-missing",
                "HCC-15.1",
                "You have not signed the confidentiality agreement. Ask your line manager.");
    }
}
