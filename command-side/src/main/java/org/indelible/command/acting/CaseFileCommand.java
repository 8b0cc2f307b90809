package org.indelible.command.acting;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.indelible.command.policy.Violation;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.people.Role;
import org.jspecify.annotations.Nullable;

/** A command to one case file, or to a stream that is about one or about a person. Who may give it stands with the command; whether they may on this file, {@link MayAct} decides. */
public interface CaseFileCommand {
    /** The file meant, or null where no single file is. */
    @Nullable
    CaseFileId file();

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

    /** The identity of what the command adds to the file, where that has one of its own. */
    default Optional<Record> identityOfNew() {
        return Optional.empty();
    }

    /** The values of which the authority has at most one, taken in the transaction of the append. */
    default List<Claim> claims() {
        return List.of();
    }
}
