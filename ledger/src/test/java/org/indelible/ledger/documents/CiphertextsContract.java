package org.indelible.ledger.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.indelible.evidence.digest.Sha256;
import org.indelible.ledger.keys.KeyScope;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every store of documents does. */
abstract class CiphertextsContract {
    static final String FILE = new UUID(1, 1).toString();
    static final KeyScope.Entry LETTER = new KeyScope.Entry(FILE, new UUID(2, 1).toString());
    static final KeyScope.Entry PHOTO = new KeyScope.Entry(FILE, new UUID(2, 2).toString());
    static final KeyScope.Entry ELSEWHERE = new KeyScope.Entry(new UUID(1, 2).toString(), new UUID(2, 3).toString());
    private static final Instant BEFORE = Instant.parse("2020-01-01T00:00:00Z");
    private static final Instant AFTER = Instant.parse("2200-01-01T00:00:00Z");

    abstract Ciphertexts store();

    /** As if the unfinished upload, or the finished document, of an entry had been stored so long ago. */
    abstract void age(KeyScope.Entry of, Duration by);

    /** How many rows or files there are, finished or not. */
    abstract int pieces();

    @ParameterizedTest
    @ValueSource(ints = {1, 17, (1 << 20) - 1, 1 << 20, (1 << 20) + 1, 3 * (1 << 20) + 5})
    void what_is_stored_is_found_under_its_digest(int length) throws IOException {
        byte[] bytes = bytes(length);
        String address = put(LETTER, bytes);
        assertThat(address).isEqualTo(HexFormat.of().formatHex(Sha256.of(bytes)));
        try (InputStream in = store().open(LETTER, address)) {
            assertThat(in.readAllBytes()).isEqualTo(bytes);
        }
    }

    @Test
    void it_is_found_for_its_entry_only() throws IOException {
        String address = put(LETTER, bytes(9));
        assertThatThrownBy(() -> store().open(PHOTO, address)).isInstanceOf(DocumentDamaged.class);
        assertThatThrownBy(() -> store().open(LETTER, "0".repeat(64))).isInstanceOf(DocumentDamaged.class);
    }

    @Test
    void what_was_not_finished_is_removed() throws IOException {
        try (Storing storing = store().begin(LETTER)) {
            storing.write(bytes(2 * (1 << 20) + 1));
        }
        assertThat(pieces()).isZero();
        assertThat(finished()).isEmpty();
    }

    @Test
    void one_is_removed_alone() throws IOException {
        String first = put(LETTER, bytes(9));
        String second = put(LETTER, bytes(10));
        store().discard(new KeptCiphertext(LETTER, first));
        store().discard(new KeptCiphertext(LETTER, first));
        assertThat(finished()).containsExactly(new KeptCiphertext(LETTER, second));
    }

    @Test
    @SuppressWarnings("resource") // left open: broken off
    void all_of_an_entry_and_all_of_a_file_are_removed_the_unfinished_too() throws IOException {
        put(LETTER, bytes(9));
        String photo = put(PHOTO, bytes(9));
        String elsewhere = put(ELSEWHERE, bytes(9));
        store().begin(LETTER).write(bytes(1 << 20));
        store().discardAll(LETTER);
        assertThat(finished())
                .containsExactlyInAnyOrder(new KeptCiphertext(PHOTO, photo), new KeptCiphertext(ELSEWHERE, elsewhere));
        store().discardAll(new KeyScope.File(FILE));
        store().discardAll(new KeyScope.File(FILE));
        assertThat(finished()).containsExactly(new KeptCiphertext(ELSEWHERE, elsewhere));
        assertThat(pieces()).as("one document of one piece").isEqualTo(1);
    }

    @Test
    @SuppressWarnings("resource") // left open: broken off
    void an_upload_that_broke_off_is_swept_and_one_under_way_is_not() throws IOException {
        Instant now = Instant.now();
        store().begin(LETTER).write(bytes(1 << 20));
        age(LETTER, Duration.ofHours(25));
        Storing underWay = store().begin(PHOTO);
        underWay.write(bytes(1 << 20));
        age(PHOTO, Duration.ofHours(25));
        underWay.write(bytes(1 << 20));
        assertThat(store().discardUnfinished(now.minus(Duration.ofHours(24)))).isEqualTo(1);
        String address = underWay.finish();
        try (InputStream in = store().open(PHOTO, address)) {
            assertThat(in.readAllBytes()).hasSize(2 << 20);
        }
    }

    @Test
    void what_was_finished_is_listed_by_when() throws IOException {
        String address = put(LETTER, bytes(9));
        Instant now = Instant.now();
        assertThat(store().finished(now.minus(Duration.ofHours(1)), now.plus(Duration.ofHours(1))))
                .containsExactly(new KeptCiphertext(LETTER, address));
        assertThat(store().finished(BEFORE, now.minus(Duration.ofHours(1)))).isEmpty();
        age(LETTER, Duration.ofHours(2));
        assertThat(store().finished(BEFORE, now.minus(Duration.ofHours(1)))).hasSize(1);
    }

    private List<KeptCiphertext> finished() {
        return store().finished(BEFORE, AFTER);
    }

    final String put(KeyScope.Entry of, byte[] bytes) throws IOException {
        try (Storing storing = store().begin(of)) {
            storing.write(bytes);
            return storing.finish();
        }
    }

    static byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        return bytes;
    }
}
