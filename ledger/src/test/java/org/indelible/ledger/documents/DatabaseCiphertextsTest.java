package org.indelible.ledger.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.time.Duration;
import java.util.UUID;
import org.indelible.ledger.database.Logins;
import org.indelible.ledger.database.TestDatabase;
import org.indelible.ledger.keys.KeyScope;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DatabaseCiphertextsTest extends CiphertextsContract {
    private final Logins logins = TestDatabase.fresh();
    private final HikariDataSource app = logins.app().pool(1);
    private final DatabaseCiphertexts store = new DatabaseCiphertexts(app, logins.destroyer(), UUID::randomUUID);

    @AfterEach
    void close() {
        app.close();
    }

    @Override
    Ciphertexts store() {
        return store;
    }

    @Override
    void age(KeyScope.Entry of, Duration by) {
        for (String table : new String[] {"document_chunks", "documents"}) {
            TestDatabase.execute(logins.owner(), """
                    begin; alter table ledger.%1$s disable trigger %1$s_stay;
                    update ledger.%1$s set stored_at = stored_at - interval '%2$d seconds' where entry = '%3$s';
                    alter table ledger.%1$s enable always trigger %1$s_stay; commit""".formatted(table, by.toSeconds(), of.entry()));
        }
    }

    @Override
    int pieces() {
        return Integer.parseInt(TestDatabase.query(logins.owner(), "select count(*) from ledger.document_chunks"));
    }

    @Test
    void what_was_swept_away_meanwhile_is_not_kept() throws IOException {
        Storing storing = store.begin(LETTER);
        storing.write(bytes(1 << 20));
        store.discardAll(LETTER);
        assertThatThrownBy(storing::finish).isInstanceOf(DocumentsUnavailable.class);
        assertThat(pieces()).isZero();
    }

    @Test
    void a_row_that_went_missing_is_damage() throws IOException {
        String address = put(LETTER, bytes(3 << 20));
        TestDatabase.execute(logins.destroyer(), "delete from ledger.document_chunks where number = 1");
        try (var in = store.open(LETTER, address)) {
            assertThatThrownBy(in::readAllBytes).isInstanceOf(DocumentDamaged.class);
        }
    }

    @Test
    void the_application_adds_and_reads_and_the_destroyer_removes() throws IOException {
        put(LETTER, bytes(9));
        for (String change : new String[] {
            "delete from ledger.documents",
            "delete from ledger.document_chunks",
            "update ledger.document_chunks set bytes = 'x'",
            "insert into ledger.documents (stored_at) values (now())"
        }) {
            assertThatThrownBy(() -> TestDatabase.execute(logins.app(), change))
                    .hasMessageContaining("permission denied");
        }
        for (String change : new String[] {
            "select bytes from ledger.document_chunks", "update ledger.documents set chunks = 1",
        }) {
            assertThatThrownBy(() -> TestDatabase.execute(logins.destroyer(), change))
                    .hasMessageContaining("permission denied");
        }
        assertThatThrownBy(() -> TestDatabase.execute(logins.sealer(), "select from ledger.documents"))
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> TestDatabase.execute(logins.owner(), "update ledger.document_chunks set bytes = 'x'"))
                .hasMessageContaining("stays as it is");
    }
}
