package org.indelible.command.acting;

import java.util.List;
import java.util.Set;
import org.indelible.command.policy.Violation;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.people.Role;
import org.jspecify.annotations.Nullable;

/** A command, to whichever kind of stream. Who may give it stands with the command. */
public interface Command {
    /** The one file meant, or null where it is about none. */
    default @Nullable CaseFileId file() {
        return null;
    }

    /** The roles of which the actor needs one; empty where only the clock gives it. */
    Set<Role> mayBeGivenBy();

    /** On which files they may. */
    default Scope scope() {
        return Scope.RELATED;
    }

    /** The refusal for everybody else. */
    default Violation refusalOfOthers() {
        return Violation.of(
                "role-not-allowed", "Your role does not allow this. Ask the allocated worker or a manager.");
    }

    /** The values of which the authority has at most one, taken in the transaction of the append. */
    default List<Claim> claims() {
        return List.of();
    }

    /** Whether it may be given by somebody who has not signed the confidentiality agreement: it shows nothing of any record (HCC-15.1). */
    default boolean needsNoAgreement() {
        return false;
    }
}
