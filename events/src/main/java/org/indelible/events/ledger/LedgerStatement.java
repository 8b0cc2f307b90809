package org.indelible.events.ledger;

/** A fact in the stream in which a node records what the ledger finds and states of itself. */
public sealed interface LedgerStatement permits CompletenessStated, MismatchFound {}
