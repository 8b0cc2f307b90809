package org.indelible.events.confidential;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.indelible.events.people.AccountId;
import org.indelible.events.people.Actor;
import org.indelible.events.people.Role;

/** From whom a segment is withheld (HCC-8.1): somebody the file is about or who is close to it, or somebody who signs in. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = WithheldFrom.OfSubject.class, name = "subject"),
    @JsonSubTypes.Type(value = WithheldFrom.OfRelated.class, name = "related"),
    @JsonSubTypes.Type(value = WithheldFrom.OfAccount.class, name = "account"),
    @JsonSubTypes.Type(value = WithheldFrom.OfRole.class, name = "role")
})
public sealed interface WithheldFrom {
    /** Whether it names this person, who signed in. Who does not sign in reads nothing by themselves: what is given to them is another matter. */
    default boolean names(Actor reader) {
        return switch (this) {
            case OfSubject _, OfRelated _ -> false;
            case OfAccount of -> of.account().equals(reader.account());
            case OfRole of -> reader.roles().contains(of.role());
        };
    }

    /** Whom the file is about. */
    record OfSubject() implements WithheldFrom {}

    /** Somebody else, by how they are related to whom the file is about, for instance the father, and by name. */
    record OfRelated(String relation, String name) implements WithheldFrom {}

    /** Whoever signs in with this account. */
    record OfAccount(AccountId account) implements WithheldFrom {}

    /** Whoever holds this role, whatever other roles they hold. */
    record OfRole(Role role) implements WithheldFrom {}
}
