package org.indelible.events.duties;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.indelible.events.people.AccountId;

/** Who owes it: the allocated worker of the day, the team manager of the accountable team, or a named account. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = DutyOwner.AllocatedWorker.class, name = "allocated-worker"),
    @JsonSubTypes.Type(value = DutyOwner.TeamManager.class, name = "team-manager"),
    @JsonSubTypes.Type(value = DutyOwner.Account.class, name = "account")
})
public sealed interface DutyOwner {
    /** Whoever is allocated on the day one looks. */
    record AllocatedWorker() implements DutyOwner {}

    /** The team manager of the accountable team. */
    record TeamManager() implements DutyOwner {}

    /** A named account. */
    record Account(AccountId account) implements DutyOwner {}
}
