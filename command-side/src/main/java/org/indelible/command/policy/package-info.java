/**
 * The recording policy as data and pure functions: the dated pack with its numbers, holidays, vocabularies and kinds, the date
 * rules, and how a command is refused. Nothing here reads a clock, a file of the machine, or another stream.
 */
@NullMarked
package org.indelible.command.policy;

import org.jspecify.annotations.NullMarked;
