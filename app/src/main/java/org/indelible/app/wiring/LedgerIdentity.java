package org.indelible.app.wiring;

/**
 * What tells this ledger and this node from others.
 *
 * @param origin the ledger's name, in every event header for ever
 * @param node the node's name; it is in the names of its lanes and of its claims
 * @param keyEncryption the URI of the key that wraps other keys
 * @param connections how many connections the application's pool may hold
 */
record LedgerIdentity(String origin, String node, String keyEncryption, int connections) {}
