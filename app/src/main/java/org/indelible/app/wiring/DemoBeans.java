package org.indelible.app.wiring;

import java.time.Clock;
import java.time.Instant;
import org.indelible.app.commands.CommandDesk;
import org.indelible.app.demo.families.DemoClock;
import org.indelible.app.demo.families.Seeder;
import org.indelible.app.demo.families.Seeding;
import org.indelible.app.demo.families.story.Cast;
import org.indelible.app.demo.identity.DemoUsers;
import org.indelible.app.settings.Settings;
import org.indelible.app.staff.StaffMembersByAccount;
import org.indelible.command.acting.Directory;
import org.indelible.command.policy.PolicyPacks;
import org.indelible.projection.staff.StaffProjection;
import org.indelible.projection.worklist.WorklistProjection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The demo: its clock, which the seeder leads once through the years, and its families. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty("indelible.demo")
class DemoBeans {
    private static final Logger LOG = LoggerFactory.getLogger(DemoBeans.class);

    @Bean
    DemoClock demoClock() {
        return new DemoClock(Clock.systemUTC());
    }

    @Bean
    Directory demoDirectory() {
        return DemoUsers.load().directory();
    }

    @Bean
    BeforeServing families(
            Settings settings,
            DemoClock clock,
            PolicyPacks packs,
            Ledger ledger,
            CommandDesk desk,
            StaffMembersByAccount members,
            ProjectionPumps pumps,
            Reminders reminders) {
        var seeder = new Seeder(clock, packs, new Cast(DemoUsers.load()));
        var seeding = new SeedingLedger(ledger, desk, members, pumps, reminders, new Unfinished(settings.data()));
        return () -> {
            try (var bar = new SeedingBar()) {
                seeder.seed(settings.families(), seeding, bar)
                        .ifPresent(seeded -> LOG.info(
                                "{} fictional families: {} commands accepted, {} refused as they should be",
                                seeded.families(),
                                seeded.accepted(),
                                seeded.refused()));
            }
        };
    }

    private record SeedingLedger(
            Ledger ledger,
            CommandDesk desk,
            StaffMembersByAccount members,
            ProjectionPumps pumps,
            Reminders reminders,
            Unfinished unfinished)
            implements Seeding {
        @Override
        public boolean ledgerIsEmpty() {
            sealNow();
            return ledger.reader().newest().isEmpty();
        }

        @Override
        public void begin() {
            unfinished.mark();
        }

        @Override
        public void admit() {
            sealNow();
            pumps.drain(StaffProjection.NAME);
        }

        @Override
        public int runTimeDrivenAutomations(Instant now) {
            pumps.drain(WorklistProjection.NAME);
            return reminders.run(now);
        }

        @Override
        public void sealNow() {
            ledger.sealer().sealInline();
        }

        @Override
        public void end() {
            pumps.drain();
            unfinished.clear();
        }
    }
}
