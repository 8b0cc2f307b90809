package org.indelible.command.confidential;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.indelible.command.acting.Acting;
import org.indelible.command.acting.MustBeKnown;
import org.indelible.command.acting.WordsRequired;
import org.indelible.command.policy.Violation;
import org.indelible.events.confidential.WithheldFrom;
import org.indelible.events.people.AccountId;
import org.indelible.events.people.Role;

/** What is withheld is withheld from somebody: a person of the file, an account, or a role that does not answer for the withholding (HCC-8.1). */
final class WithheldFromMustBeNamed {
    /** Those who review a ground, who account for what was shown, and who read nothing anyway. */
    private static final Set<Role> ALWAYS_SEE =
            EnumSet.of(Role.LM, Role.TM, Role.SM, Role.DPO, Role.AUD, Role.LEGAL, Role.RM, Role.SYS);

    private WithheldFromMustBeNamed() {}

    /**
     * {@code withheld-from-required}, {@code words-required}, {@code account-unknown}; {@code author-knows} of whoever wrote the note, and
     * {@code role-always-sees} of a role that reviews grounds or answers for the record.
     */
    static List<Violation> check(MarkSegmentConfidential command, AccountId author, Acting acting) {
        var found = new ArrayList<Violation>();
        if (command.withheldFrom().isEmpty())
            found.add(Violation.of("withheld-from-required", "HCC-8.1", "Say from whom it is withheld.")
                    .about("/withheldFrom"));
        for (int i = 0; i < command.withheldFrom().size(); i++)
            found.addAll(check(command.withheldFrom().get(i), "/withheldFrom/" + i, author, acting));
        return found;
    }

    private static List<Violation> check(WithheldFrom from, String pointer, AccountId author, Acting acting) {
        var found = new ArrayList<Violation>();
        switch (from) {
            case WithheldFrom.OfSubject _ -> {}
            case WithheldFrom.OfRelated(var relation, var name) -> {
                WordsRequired.check(relation, pointer + "/relation", "HCC-8.1").ifPresent(found::add);
                WordsRequired.check(name, pointer + "/name", "HCC-8.1").ifPresent(found::add);
            }
            case WithheldFrom.OfAccount(var account) -> {
                MustBeKnown.account(account, pointer + "/account", acting).ifPresent(found::add);
                if (account.equals(author)) found.add(known(pointer));
            }
            case WithheldFrom.OfRole(var role) -> {
                if (ALWAYS_SEE.contains(role)) found.add(always(pointer));
            }
        }
        return found;
    }

    private static Violation known(String pointer) {
        return Violation.of("author-knows", "HCC-8.1", "Whoever wrote the note knows what it says.")
                .about(pointer + "/account");
    }

    private static Violation always(String pointer) {
        return Violation.of(
                        "role-always-sees",
                        "HCC-8.1",
                        "Managers, legal staff, auditors and those who keep the record cannot be named by role. Name"
                                + " the account.")
                .about(pointer + "/role");
    }
}
