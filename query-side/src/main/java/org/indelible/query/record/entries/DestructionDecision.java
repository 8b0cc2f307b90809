package org.indelible.query.record.entries;

import org.indelible.events.destruction.DestructionGround;
import org.indelible.events.people.Author;
import org.indelible.query.record.Recorded;

/**
 * Why an entry was destroyed, and by whose decision.
 *
 * @param approved when and by whom it was approved, and by which event
 */
public record DestructionDecision(DestructionGround ground, String legalBasis, Author proposedBy, Recorded approved) {}
