package org.indelible.ledger.store;

import org.axonframework.messaging.MetaData;

/** Gives the pseudonym of who caused an event, which is stored in the clear; throws if the metadata names nobody. */
@FunctionalInterface
public interface ActorReference {
    String of(MetaData metadata);
}
