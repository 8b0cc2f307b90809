package org.indelible.app.demo.families;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.indelible.app.demo.families.story.Cast;
import org.indelible.app.demo.families.story.Families;
import org.indelible.app.demo.families.story.Moment;
import org.indelible.app.demo.families.story.Telling;
import org.indelible.command.policy.PolicyPacks;
import org.indelible.events.time.LondonTime;

/**
 * Writes the fictional families into an empty ledger: every command at its moment, in the order of time, with the clock standing where it was
 * given. Afterwards the clock shows the real time for ever.
 */
public final class Seeder {
    private final DemoClock clock;
    private final PolicyPacks packs;
    private final Cast cast;

    /**
     * A seeder that moves this clock.
     *
     * @param cast everybody who records in the stories
     */
    public Seeder(DemoClock clock, PolicyPacks packs, Cast cast) {
        this.clock = clock;
        this.packs = packs;
        this.cast = cast;
    }

    /**
     * Writes so many families, unless anything has been recorded before. The first six are told by hand, the others invented.
     *
     * @return what was written; empty where the ledger was not empty
     * @throws StoryWentOtherwise when a command is not answered as its story tells
     */
    public Optional<Seeded> seed(int families, Seeding seeding, SeedingProgress progress) {
        try {
            return seeding.ledgerIsEmpty() ? Optional.of(tell(families, seeding, progress)) : Optional.empty();
        } finally {
            clock.letGo();
        }
    }

    private Seeded tell(int families, Seeding seeding, SeedingProgress progress) {
        Instant now = clock.instant();
        Telling telling = Telling.on(LondonTime.dayOf(now));
        List<Moment> moments = Families.first(families).moments(telling, packs, cast).stream()
                .filter(moment -> !moment.at().isAfter(now))
                .toList();
        seeding.begin();
        var days = new Days(clock, seeding);
        var stage = new Stage(seeding.desk());
        days.reach(moments.isEmpty() ? now : moments.getFirst().at());
        new Signing(cast.everybody(), seeding).on(LondonTime.dayOf(clock.instant()));
        for (int i = 0; i < moments.size(); i++) {
            days.reach(moments.get(i).at());
            stage.play(moments.get(i));
            days.recorded();
            progress.given(i + 1, moments.size());
        }
        days.reach(now);
        seeding.sealNow();
        seeding.end();
        return new Seeded(families, stage.accepted(), stage.refused());
    }
}
