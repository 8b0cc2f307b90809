package org.indelible.ledger.anchors;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.indelible.evidence.digest.Sha256;
import org.indelible.ledger.database.Logins;
import org.indelible.ledger.database.TestDatabase;
import org.indelible.ledger.node.Box.MakeBox;
import org.indelible.ledger.node.Box.PutIn;
import org.indelible.ledger.node.Node;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TimestampingTest {
    private final Instant now = Clock.systemUTC().instant().truncatedTo(ChronoUnit.SECONDS);
    private static final byte[] DATA = "a checkpoint".getBytes(UTF_8);

    private final Logins logins = TestDatabase.fresh();
    private final Node node = new Node(logins, Node.keyset());
    private final OwnAuthority authority = new OwnAuthority(now);
    private final Responder responder = new Responder(authority);
    private @Nullable Timestamping timestamping;

    TimestampingTest() throws Exception {}

    @AfterEach
    void close() {
        if (timestamping != null) timestamping.close();
        responder.close();
        node.close();
    }

    @Test
    void the_latest_checkpoint_is_stamped_and_again_only_when_there_is_a_newer_one() {
        Timestamping running = start(authority.root, Duration.ofMillis(1));
        assertThat(running.status().age()).isNull();
        node.send(new MakeBox("a"));
        await().until(() -> running.status().size() == 1);
        int asked = responder.asked.get();
        Timestamp first = shown().timestamp(1).orElseThrow();
        assertThat(first.at()).isEqualTo(now);
        assertThat(shown().latest().orElseThrow().stamped()).isTrue();

        node.send(new PutIn("a", "a thing"));
        await().until(() -> running.status().size() == 2);
        assertThat(shown().newestTimestamp().orElseThrow().size()).isEqualTo(2);
        assertThat(responder.asked.get()).isEqualTo(asked + 1);
        assertThat(running.status().trouble()).isNull();
        assertThat(shown().timestamp(7)).isEmpty();
    }

    @Test
    void between_two_there_is_the_interval() {
        Timestamping running = start(authority.certificate, Duration.ofHours(1));
        node.send(new MakeBox("a"));
        await().until(() -> running.status().size() == 1);
        node.send(new PutIn("a", "a thing"));
        await().pollDelay(Duration.ofMillis(2_500)).until(() -> true);
        assertThat(running.status().size()).isEqualTo(1);
        assertThat(responder.asked.get()).isEqualTo(1);
    }

    @Test
    void openssl_stamps_and_verifies_what_is_stored(@TempDir Path directory) throws Exception {
        assumeThat(OpensslAuthority.isInstalled()).as("openssl is installed").isTrue();
        OpensslAuthority openssl = new OpensslAuthority(directory);
        responder.now(openssl);
        Timestamping running = start(openssl.root, Duration.ofHours(1));
        node.send(new MakeBox("a"));
        await().until(() -> running.status().size() == 1 || running.status().trouble() != null);
        assertThat(running.status().trouble()).isNull();

        byte[] served = shown().ofSize(1).orElseThrow().note();
        String alone =
                String.join("\n", new String(served, UTF_8).lines().limit(5).toList()) + "\n";
        byte[] reply = shown().timestamp(1).orElseThrow().reply();
        assertThat(openssl.verify(alone.getBytes(UTF_8), reply)).contains("Verification: OK");
    }

    @Test
    void an_authority_that_is_away_is_told_and_stops_nothing() {
        responder.close();
        Timestamping running = start(null, Duration.ofHours(1));
        node.send(new MakeBox("a"));
        await().until(() -> String.valueOf(running.status().trouble()).contains("no connection"));
        assertThat(running.status().size()).isZero();
    }

    @Test
    void the_reply_to_another_question_is_refused() throws Exception {
        TimestampQuestion question = TimestampQuestion.about(DATA);
        byte[] elsewhere =
                authority.to(TimestampQuestion.about("else".getBytes(UTF_8)).bytes());
        refused(question, elsewhere, null, "not the timestamp that was asked for");
        byte[] older = authority.to(TimestampQuestion.about(DATA).bytes());
        refused(question, older, null, "not the timestamp that was asked for");
        TimeStampRequest without = new TimeStampRequestGenerator().generate(TSPAlgorithms.SHA256, Sha256.of(DATA));
        refused(question, authority.reply(without), null, "not the timestamp that was asked for");
        assertThat(question.verified(authority.to(question.bytes()), null, now)).isEqualTo(now);
    }

    @Test
    void another_authority_than_the_pinned_one_is_refused() throws Exception {
        TimestampQuestion question = TimestampQuestion.about(DATA);
        OwnAuthority impostor = new OwnAuthority(now);
        byte[] reply = impostor.to(question.bytes());
        refused(question, reply, authority.root, "another certificate");
        refused(question, reply, authority.certificate, "another certificate");
        refused(question, authority.to(question.bytes()), impostor.certificate, "another certificate");
        assertThat(question.verified(reply, impostor.root, now)).isEqualTo(now);
        assertThat(question.verified(reply, impostor.certificate, now)).isEqualTo(now);
    }

    @Test
    void a_time_that_is_still_to_come_is_refused_before_it_is_stored() throws Exception {
        TimestampQuestion question = TimestampQuestion.about(DATA);
        byte[] reply = authority.to(question.bytes());
        assertThat(question.verified(reply, null, now.minus(Duration.ofMinutes(5))))
                .isEqualTo(now);
        assertThatThrownBy(() -> question.verified(
                        reply, null, now.minus(Duration.ofMinutes(5)).minusMillis(1)))
                .isInstanceOf(RefusedTimestamp.class)
                .hasMessage("the authority's clock is more than 5 minutes ahead");

        responder.now(new OwnAuthority(now.plus(Duration.ofHours(2))));
        Timestamping running = start(null, Duration.ofHours(1));
        node.send(new MakeBox("a"));
        await().until(() -> String.valueOf(running.status().trouble()).contains("minutes ahead"));
        assertThat(shown().newestTimestamp()).isEmpty();
    }

    @Test
    void any_byte_that_was_changed_and_any_cut_is_refused() throws Exception {
        TimestampQuestion question = TimestampQuestion.about(DATA);
        byte[] reply = authority.to(question.bytes());

        byte[] last = reply.clone();
        last[last.length - 1] ^= 1;
        refused(question, last, authority.root, "");
        for (int length = 0; length < reply.length; length += 97) {
            refused(question, Arrays.copyOf(reply, length), authority.root, "");
        }
        refused(question, "nonsense".getBytes(UTF_8), authority.root, "");
    }

    @Test
    void a_refusal_is_no_timestamp() throws Exception {
        TimestampQuestion question = TimestampQuestion.about(DATA);
        byte[] rejection = {0x30, 0x05, 0x30, 0x03, 0x02, 0x01, 0x02};
        refused(question, rejection, null, "");
    }

    private void refused(TimestampQuestion question, byte[] reply, @Nullable X509Certificate pinned, String why) {
        assertThatThrownBy(() -> question.verified(reply, pinned, now))
                .isInstanceOf(RefusedTimestamp.class)
                .hasMessageContaining(why);
    }

    private AnchoredCheckpoints shown() {
        return new AnchoredCheckpoints(node.app, Witnesses.NONE);
    }

    private Timestamping start(@Nullable X509Certificate pinned, Duration every) {
        Timestamping started = new Timestamping(
                new TimestampAuthority(responder.url(), pinned),
                every,
                node.app,
                logins.sealer(),
                () -> true,
                Clock.systemUTC());
        timestamping = started;
        node.sealer.start();
        started.start();
        return started;
    }
}
