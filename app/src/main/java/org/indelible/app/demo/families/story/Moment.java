package org.indelible.app.demo.families.story;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.indelible.command.acting.CaseFileCommand;
import org.indelible.events.people.Actor;

/**
 * One command of a story.
 *
 * @param command made when it is given, from the versions that stand then
 * @param refused the codes with which it must be refused, in the order of the clauses; empty where it must be accepted
 * @param told where the story tells it, for whoever mends the story
 */
public record Moment(
        Instant at, Actor actor, Function<Versions, CaseFileCommand> command, List<String> refused, String told) {}
