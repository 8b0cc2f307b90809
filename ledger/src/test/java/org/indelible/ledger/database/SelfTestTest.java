package org.indelible.ledger.database;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.indelible.evidence.note.SignatureType;
import org.indelible.evidence.note.VerifierKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SelfTestTest {
    private final Logins logins = TestDatabase.fresh();

    @Test
    void a_freshly_migrated_database_passes() {
        assertThatCode(() -> SelfTest.pass(logins)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    grant update on ledger.events to indelible_app                        | must not be: events grants update to indelible_app
                    grant insert on ledger.events to indelible_app                        | must not be: events grants insert to indelible_app
                    grant insert (tx) on ledger.events to indelible_app                   | must not be: events.tx grants insert to indelible_app
                    grant delete on ledger.keys to indelible_app                          | must not be: keys grants delete to indelible_app
                    grant delete on ledger.documents to indelible_app                     | must not be: documents grants delete to indelible_app
                    grant select (bytes) on ledger.document_chunks to indelible_destroyer | must not be: document_chunks.bytes grants select to indelible_destroyer
                    alter table ledger.documents disable trigger documents_stay           | must not be: documents has trigger documents_stay, disabled
                    grant select on ledger.events to public                               | must not be: events grants select to everybody
                    grant create on schema ledger to indelible_sealer                     | must not be: indelible_sealer may create in schema ledger
                    revoke insert on ledger.leaves from indelible_sealer                  | and is not: leaves grants insert to indelible_sealer
                    alter table ledger.events disable trigger events_only_grow            | must not be: events has trigger events_only_grow, disabled
                    alter table ledger.leaves enable trigger leaves_only_grow             | must not be: leaves has trigger leaves_only_grow, not in replication
                    grant update on ledger.checkpoints to indelible_sealer                | must not be: checkpoints grants update to indelible_sealer
                    alter table ledger.nodes disable trigger nodes_only_grow              | must not be: nodes has trigger nodes_only_grow, disabled
                    alter table ledger.cosignatures disable trigger cosignatures_only_grow | must not be: cosignatures has trigger cosignatures_only_grow, disabled
                    grant delete on ledger.timestamps to indelible_sealer                 | must not be: timestamps grants delete to indelible_sealer
                    drop trigger events_only_grow on ledger.events                        | and is not: events has trigger events_only_grow, always
                    alter table ledger.events drop constraint events_stream_sequence      | and is not: events has constraint events_stream_sequence
                    alter table ledger.events alter column tx set default '1'::xid8       | must not be: events has default '1'::xid8 for tx
                    alter view ledger.sealed_events reset (security_invoker)              | must not be: sealed_events is defined by
                    create rule hide as on update to ledger.events do instead nothing     | must not be: table events belongs to indelible_owner, with rules
                    alter table ledger.events enable row level security                   | must not be: table events belongs to indelible_owner, with row security
                    create table ledger.copy as table ledger.events                       | must not be: table copy belongs to indelible_owner
                    alter default privileges in schema ledger grant all on tables to indelible_app | must not be: default privileges in schema ledger
                    """)
    void a_database_that_drifted_is_refused(String drift, String sentence) {
        TestDatabase.execute(logins.owner(), drift);
        try {
            assertThatThrownBy(() -> SelfTest.pass(logins))
                    .isInstanceOf(LedgerDrifted.class)
                    .hasMessageContaining(sentence);
        } finally {
            TestDatabase.execute(
                    logins.owner(),
                    "alter default privileges in schema ledger revoke all on tables from indelible_app");
            TestDatabase.execute(logins.owner(), "revoke create on schema ledger from indelible_sealer");
        }
    }

    @Test
    void a_trigger_function_that_lets_changes_through_is_refused() {
        TestDatabase.execute(
                logins.owner(),
                "create or replace function ledger.only_grows() returns trigger language plpgsql as 'begin return null; end'");
        assertThatThrownBy(() -> SelfTest.pass(logins))
                .hasMessageContaining("must not be: function ledger.only_grows()");
    }

    @Test
    void a_url_that_would_print_record_text_in_errors_is_refused() {
        Login app = logins.app();
        Login talkative = new Login(
                app.url().replace("logServerErrorDetail=false", "logServerErrorDetail=true"),
                app.role(),
                app.password());
        Logins drifted = new Logins(logins.owner(), talkative, logins.sealer(), logins.destroyer());
        assertThatThrownBy(() -> SelfTest.pass(drifted)).hasMessageContaining("must carry logServerErrorDetail=false");
    }

    @Test
    void a_login_that_does_not_wait_for_the_disk_is_refused() {
        Login app = logins.app();
        Login careless = new Login(app.url() + "&options=-c%20synchronous_commit=off", app.role(), app.password());
        Logins drifted = new Logins(logins.owner(), careless, logins.sealer(), logins.destroyer());
        assertThatThrownBy(() -> SelfTest.pass(drifted)).hasMessageContaining("synchronous_commit is off");
    }

    @Test
    void another_ledgers_database_is_refused() {
        assertThatThrownBy(() -> LedgerMigrations.run(logins.owner(), keyOf("elsewhere.example/ledger")))
                .hasMessageContaining("holds the ledger '" + TestDatabase.ORIGIN + "'");
    }

    @Test
    void another_key_than_the_one_that_signed_so_far_is_refused() {
        assertThatThrownBy(() -> LedgerMigrations.run(logins.owner(), keyOf(TestDatabase.ORIGIN)))
                .hasMessageContaining(
                        "signed by the key " + TestDatabase.KEY.verifier().text());
    }

    private static VerifierKey keyOf(String origin) {
        return new VerifierKey(origin, SignatureType.NOTE, new byte[32]);
    }
}
