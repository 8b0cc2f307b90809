/**
 * Aggregates as commands find them: remembered on the node, and brought up to date with their stream before each command, so that neither an
 * acceptance nor a refusal is judged on a state that another node has moved on from.
 */
@NullMarked
package org.indelible.ledger.repository;

import org.jspecify.annotations.NullMarked;
