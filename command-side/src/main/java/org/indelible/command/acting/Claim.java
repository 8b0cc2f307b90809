package org.indelible.command.acting;

import org.indelible.command.policy.Violation;

/**
 * A value that only one stream may hold. The ledger keeps a keyed hash of it under a unique constraint, so that the rule holds on any
 * number of nodes.
 *
 * @param set which rule it is, for instance {@code main-file}
 * @param value what may exist once
 * @param taken the refusal when another stream holds it
 */
public record Claim(String set, String value, Violation taken) {}
