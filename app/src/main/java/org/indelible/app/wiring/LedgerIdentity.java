package org.indelible.app.wiring;

import org.indelible.evidence.note.SigningKey;

/**
 * What tells this ledger and this node from others.
 *
 * @param origin the ledger's name, in every event header for ever
 * @param node the node's name; it is in the names of its lanes and of its claims
 * @param keyEncryption the URI of the key that wraps other keys
 * @param checkpointKey signs what is sealed; its name is the origin
 * @param connections how many connections the application's pool may hold
 * @param snapshots by how many events a file grows between two of its snapshots; 0 where none are kept
 */
record LedgerIdentity(
        String origin, String node, String keyEncryption, SigningKey checkpointKey, int connections, int snapshots) {}
