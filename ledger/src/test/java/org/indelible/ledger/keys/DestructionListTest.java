package org.indelible.ledger.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which database may be decrypted with which list in hand. */
class DestructionListTest {
    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    private Path directory;

    @Test
    void a_new_ledger_begins_a_list_which_holds_from_then_on() {
        list().mustHoldFor(0, null);
        assertThat(file()).exists();
        list().mustHoldFor(12, null);
    }

    @Test
    void a_database_that_is_there_before_the_list_must_be_acknowledged_once() {
        assertThatThrownBy(() -> list().mustHoldFor(12, null))
                .isInstanceOf(DatabaseMayBeRestored.class)
                .hasMessageContaining("no list of what was destroyed")
                .hasMessageEndingWith("INDELIBLE_LEDGER_ACKNOWLEDGED=12");
        assertThat(file()).doesNotExist();
        assertThatThrownBy(() -> list().mustHoldFor(12, 13L)).isInstanceOf(DatabaseMayBeRestored.class);
        list().mustHoldFor(14, 12L);
        list().mustHoldFor(14, null);
    }

    @Test
    void a_database_from_before_a_destruction_must_be_acknowledged_until_it_is_past_it() {
        DestructionList list = list();
        list.mustHoldFor(0, null);
        list.add("file/a", 20);
        assertThatThrownBy(() -> list().mustHoldFor(12, null))
                .isInstanceOf(DatabaseMayBeRestored.class)
                .hasMessageContaining("ends at leaf 12, and this node knows of a destruction at leaf 20");
        assertThatThrownBy(() -> list().mustHoldFor(11, 12L))
                .as("what was said of one backup does not hold for an older one")
                .isInstanceOf(DatabaseMayBeRestored.class);
        list().mustHoldFor(12, 12L);
        list().mustHoldFor(20, null);
    }

    private DestructionList list() {
        return new DestructionList(file());
    }

    private Path file() {
        return directory.resolve("destructions.log");
    }
}
