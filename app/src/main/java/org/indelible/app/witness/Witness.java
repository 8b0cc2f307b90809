package org.indelible.app.witness;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.indelible.app.witness.Judgement.Refusal;
import org.indelible.evidence.checkpoint.PinnedLog;
import org.indelible.evidence.note.RefusedNote;
import org.indelible.evidence.note.SignatureType;
import org.indelible.evidence.note.SigningKey;
import org.indelible.evidence.note.VerifierKey;
import org.indelible.evidence.witness.AddCheckpoint;
import org.indelible.ledger.keys.WitnessKey;
import org.jspecify.annotations.Nullable;

/** A witness of some logs: a key, and a memory of each log. What it says depends on nothing else. */
public final class Witness implements AutoCloseable {
    private static final int BAD_REQUEST = 400;
    private static final int NOT_FOUND = 404;

    private final SigningKey key;
    private final StateDirectory state;
    private final Map<String, WitnessedLog> logs;

    private Witness(SigningKey key, StateDirectory state, Map<String, WitnessedLog> logs) {
        this.key = key;
        this.state = state;
        this.logs = logs;
    }

    /**
     * Opens a witness, and takes its state.
     *
     * @param keyFile as made by {@link WitnessKey#create}
     * @param logs the keys of the logs that are known; the name of each is the origin of its checkpoints
     * @param directory the witness's only memory; made if it is not there
     * @throws WitnessFailed if it cannot run without risking to contradict itself
     * @throws org.indelible.ledger.keys.KeyUnavailable if the key cannot be used
     */
    public static Witness open(Path keyFile, List<VerifierKey> logs, Path directory, Clock clock) {
        SequencedMap<String, VerifierKey> known = byOrigin(logs);
        SigningKey key = WitnessKey.open(keyFile);
        StateDirectory state = StateDirectory.open(directory);
        try {
            KeyBond.tie(keyFile, state);
            Map<String, WitnessedLog> witnessed = new LinkedHashMap<>();
            known.forEach((origin, log) ->
                    witnessed.put(origin, new WitnessedLog(new PinnedLog(origin, log), key, clock, state)));
            return new Witness(key, state, witnessed);
        } catch (WitnessFailed e) {
            state.close();
            throw e;
        }
    }

    private static SequencedMap<String, VerifierKey> byOrigin(List<VerifierKey> logs) {
        SequencedMap<String, VerifierKey> known = new LinkedHashMap<>();
        for (VerifierKey log : logs) {
            if (log.type() != SignatureType.NOTE) {
                throw new WitnessFailed("The key of " + log.name() + " is a witness's, not a log's.");
            }
            if (known.put(log.name(), log) != null) {
                throw new WitnessFailed("Two keys are given for " + log.name() + ".");
            }
        }
        return known;
    }

    /** The public half of its key. */
    public VerifierKey verifier() {
        return key.verifier();
    }

    /**
     * Judges one request.
     *
     * @param body as it came
     * @throws IOException if a checkpoint could not be stored, and so was not signed
     */
    Judgement judge(byte[] body) throws IOException {
        AddCheckpoint request;
        try {
            request = AddCheckpoint.parse(body);
        } catch (RefusedNote e) {
            return new Refusal(BAD_REQUEST, String.valueOf(e.getMessage()));
        }
        // Only to find whose it may be; nothing is believed before the signature is verified.
        String origin = request.checkpoint().text().lines().findFirst().orElse("");
        @Nullable WitnessedLog log = logs.get(origin);
        return log == null ? new Refusal(NOT_FOUND, "This witness does not know the log.") : log.judge(request);
    }

    /** Gives up the state directory. */
    @Override
    public void close() {
        state.close();
    }
}
