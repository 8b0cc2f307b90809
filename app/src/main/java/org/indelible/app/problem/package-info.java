/**
 * What a client is told when a request cannot be carried out: one RFC 9457 problem with a stable code, the clause of the policy where
 * there is one, and every violation at once. A client's mistake is never a 500, and a 500 tells nothing but a number to quote.
 */
@NullMarked
package org.indelible.app.problem;

import org.jspecify.annotations.NullMarked;
