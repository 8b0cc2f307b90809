package org.indelible.ledger.keys;

/** Says under whose key an event's payload belongs. Given by whoever knows the events; the ledger does not. */
@FunctionalInterface
public interface KeyScopes {
    KeyScope of(String streamId, Object payload);
}
