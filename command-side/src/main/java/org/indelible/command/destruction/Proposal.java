package org.indelible.command.destruction;

import org.indelible.events.destruction.DestructionGround;
import org.indelible.events.people.Author;

/** A destruction that one person proposed: on which ground, and who. */
record Proposal(DestructionGround ground, Author by) {}
