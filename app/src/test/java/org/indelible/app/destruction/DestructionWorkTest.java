package org.indelible.app.destruction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.casefile.EntryId;
import org.indelible.events.destruction.DestructionApproved;
import org.indelible.events.destruction.DestructionEvent;
import org.indelible.events.destruction.DestructionGround;
import org.indelible.events.destruction.DestructionOrdered;
import org.indelible.events.destruction.KeyDestroyed;
import org.indelible.events.people.AccountId;
import org.indelible.events.people.Author;
import org.indelible.events.policy.PackVersion;
import org.indelible.ledger.keys.KeyScope;
import org.indelible.query.record.RecordedFact;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Wherever the work stops, it goes on: each step lost, or done and reported as failed. */
class DestructionWorkTest {
    private static final CaseFileId FILE = new CaseFileId(new UUID(1, 1));
    private static final EntryId ENTRY = new EntryId(new UUID(2, 2));
    private static final Author DEREK = new Author(new AccountId("derek"), "Derek", "Records manager", "Governance");
    private static final Author MIRIAM = new Author(new AccountId("miriam"), "Miriam", "Officer", "Governance");
    private static final int STEPS = 10;

    /** A ledger and its keys, in memory; the call with this number fails, before or after its effect. */
    private static final class World implements DestructionRecord, KeyDestruction {
        private final List<RecordedFact> destruction = new ArrayList<>();
        private final int failing;
        private final boolean after;
        private int calls;
        private boolean deleted;
        private int turnsSinceDeleted;

        World(int failing, boolean after) {
            this.failing = failing;
            this.after = after;
        }

        private void maybe(Runnable effect) {
            boolean fails = ++calls == failing;
            if (fails && !after) throw new IllegalStateException("lost");
            effect.run();
            if (fails) throw new IllegalStateException("done, but reported as failed");
        }

        @Override
        public List<RecordedFact> of(CaseFileId file, @Nullable EntryId entry) {
            return List.copyOf(destruction);
        }

        @Override
        public List<RecordedFact> approvals(CaseFileId file) {
            assertThat(deleted)
                    .as("what was approved is not read when it may be gone")
                    .isFalse();
            return List.of(approved(null), approved(ENTRY));
        }

        @Override
        public void append(long sequence, DestructionEvent event) {
            maybe(() -> {
                if (sequence == destruction.size()) destruction.add(fact(sequence, event));
            });
        }

        @Override
        public void destroy(KeyScope scope) {
            assertThat(destruction)
                    .as("nothing is deleted before the order is sealed")
                    .isNotEmpty();
            maybe(() -> deleted = true);
        }

        @Override
        public boolean isComplete(KeyScope scope, long orderedAt) {
            return deleted && ++turnsSinceDeleted > 2;
        }

        @Override
        public int keysUnder(KeyScope scope) {
            return 3;
        }

        @Override
        public long checkpointSize() {
            return 12;
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void a_destruction_that_stops_anywhere_is_ended_by_the_next_turns(int failing) {
        for (boolean after : List.of(false, true)) {
            var world = new World(failing, after);
            for (int turn = 0; turn < STEPS; turn++) attempt(world, null);
            assertThat(world.destruction)
                    .<Object>extracting(RecordedFact::payload)
                    .hasExactlyElementsOfTypes(DestructionOrdered.class, KeyDestroyed.class);
            assertThat(world.deleted).isTrue();
        }
    }

    @Test
    void it_is_not_said_to_be_destroyed_while_anybody_may_remember_the_key() {
        var world = new World(0, false);
        for (int turn = 0; turn < 3; turn++) attempt(world, null);
        assertThat(world.deleted).isTrue();
        assertThat(world.destruction).hasSize(1);
    }

    @Test
    void of_an_entry_its_own_approval_counts() {
        var world = new World(0, false);
        attempt(world, ENTRY);
        assertThat(((DestructionOrdered) world.destruction.getFirst().payload()).entry())
                .isEqualTo(ENTRY);
    }

    private static void attempt(World world, @Nullable EntryId entry) {
        try {
            new DestructionWork(world, world).step(FILE, entry);
        } catch (IllegalStateException stopped) {
            assertThat(stopped.getMessage()).isNotEmpty();
        }
    }

    private static RecordedFact approved(@Nullable EntryId entry) {
        var ground = entry == null ? DestructionGround.RETENTION_ENDED : DestructionGround.MISFILED;
        return fact(
                7,
                new DestructionApproved(FILE, entry, ground, "UK GDPR", DEREK, MIRIAM, new PackVersion("hcc-2019-09")));
    }

    private static RecordedFact fact(long sequence, Object payload) {
        Instant at = Instant.parse("2026-11-22T10:00:00Z");
        return new RecordedFact(sequence, at, sequence, new UUID(3, sequence), "c4", at, payload);
    }
}
