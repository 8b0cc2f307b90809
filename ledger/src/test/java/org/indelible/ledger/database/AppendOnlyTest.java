package org.indelible.ledger.database;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AppendOnlyTest {
    private final Logins logins = TestDatabase.fresh();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update ledger.events set actor = 'x'",
                "delete from ledger.events",
                "truncate ledger.events cascade",
                "update ledger.leaves set leaf_index = 0",
                "delete from ledger.leaves",
                "truncate ledger.leaves",
                "update ledger.nodes set hash = ''",
                "delete from ledger.nodes",
                "truncate ledger.nodes",
                "update ledger.checkpoints set note = ''",
                "delete from ledger.checkpoints",
                "truncate ledger.checkpoints, ledger.cosignatures, ledger.timestamps",
                "update ledger.cosignatures set line = ''",
                "delete from ledger.cosignatures",
                "update ledger.timestamps set reply = ''",
                "delete from ledger.timestamps",
                "update ledger.origin set name = 'x'",
                "update ledger.origin set verifier_key = 'x'"
            })
    void changes_are_refused_even_to_the_owner(String change) {
        assertThatThrownBy(() -> TestDatabase.execute(logins.owner(), change)).hasMessageContaining("only grows");
        assertThatThrownBy(() -> TestDatabase.execute(logins.app(), change)).hasMessageContaining("permission denied");
        assertThatThrownBy(() -> TestDatabase.execute(logins.sealer(), change))
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> TestDatabase.execute(logins.destroyer(), change))
                .hasMessageContaining("permission denied");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "insert into ledger.leaves values (0, 1, ''::bytea, ''::bytea, now())",
                "insert into ledger.nodes values (1, 0, ''::bytea)",
                "insert into ledger.checkpoints values (0, ''::bytea, ''::bytea, now())",
                "insert into ledger.cosignatures values (0, '', '', now())",
                "insert into ledger.timestamps values (0, ''::bytea, now())",
                "update ledger.head set next_leaf = 7",
                "delete from ledger.keys",
                "update ledger.keys set wrapped = ''",
                "update ledger.idempotency set body_hmac = ''",
                "insert into ledger.destroyed_keys (key_id) values ('k')",
                "insert into ledger.events (tx) values ('1')",
                "set session_replication_role = replica",
                "select * from ledger.flyway_schema_history"
            })
    void the_application_has_no_more_rights_than_it_needs(String attempt) {
        assertThatThrownBy(() -> TestDatabase.execute(logins.app(), attempt)).hasMessageContaining("permission denied");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "insert into ledger.keys (key_id, wrapped_by, wrapped) values ('k', 'kek', '')",
                "update ledger.keys set key_id = 'k'",
                "update ledger.keys set wrapped_by = 'kek'",
                "delete from ledger.destroyed_keys",
                "select wrapped from ledger.keys",
                "select * from ledger.events"
            })
    void the_destroyer_deletes_and_wraps_anew_and_reads_nothing(String attempt) {
        assertThatThrownBy(() -> TestDatabase.execute(logins.destroyer(), attempt))
                .hasMessageContaining("permission denied");
    }

    @Test
    void a_destroyed_key_is_noted_and_cannot_be_made_again() {
        String make = "insert into ledger.keys (key_id, wrapped_by, wrapped) values ('file/1', 'kek', 'wrapped')";
        TestDatabase.execute(logins.app(), make);
        assertThatThrownBy(() -> TestDatabase.query(logins.destroyer(), "select wrapped from ledger.keys"))
                .hasMessageContaining("permission denied");
        assertThatCode(() ->
                        TestDatabase.execute(logins.destroyer(), "delete from ledger.keys where key_id = 'file/1'"))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> TestDatabase.execute(logins.app(), make)).hasMessageContaining("was destroyed");
    }
}
