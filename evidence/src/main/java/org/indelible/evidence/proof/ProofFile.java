package org.indelible.evidence.proof;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.indelible.evidence.checkpoint.PinnedLog;
import org.indelible.evidence.cosignature.WitnessPolicy;
import org.indelible.evidence.digest.Sha256;
import org.indelible.evidence.header.EventHeader;
import org.indelible.evidence.header.MalformedHeader;
import org.indelible.evidence.note.RefusedNote;
import org.jspecify.annotations.Nullable;

/** Verifies a file with the proof of an event: a proof whose extra data is the event's header. */
public final class ProofFile {
    private static final byte[] BEGINNING = (ProofLines.FORMAT + "\n").getBytes(StandardCharsets.US_ASCII);

    private final PinnedLog log;
    private final WitnessPolicy policy;

    /** With what is trusted: neither may come from where the file comes from. */
    public ProofFile(PinnedLog log, WitnessPolicy policy) {
        this.log = log;
        this.policy = policy;
    }

    /** Whether the file says that it is a proof. */
    public static boolean isOne(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return Arrays.equals(in.readNBytes(BEGINNING.length), BEGINNING);
        }
    }

    /**
     * Verifies one file; whatever it holds, it is answered in sentences.
     *
     * @param receipt event hash that the reader holds, 64 lower-case hexadecimal digits; null without one
     * @throws IOException if the file cannot be read
     */
    public ProofVerdict verify(Path file, @Nullable String receipt) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return verify(in.readNBytes(TlogProof.MAX_BYTES + 1), receipt);
        }
    }

    /** Verifies the text of a proof, as it does a file. */
    public ProofVerdict verify(byte[] bytes, @Nullable String receipt) {
        try {
            byte[] entry = TlogProof.parse(bytes).extra();
            EventHeader header = EventHeader.parse(entry);
            String hash = HexFormat.of().formatHex(Sha256.of(entry));
            ProofVerdict verdict = new ProofVerifier(log, policy).verify(bytes, entry);
            return verdict.verified() ? about(verdict, header, hash, receipt) : verdict;
        } catch (RefusedNote e) {
            return refused(String.valueOf(e.getMessage()));
        } catch (MalformedHeader e) {
            return refused("The extra data of the proof is not the header of an event.");
        }
    }

    private ProofVerdict about(ProofVerdict verdict, EventHeader header, String hash, @Nullable String receipt) {
        if (!header.origin().equals(log.origin())) {
            return refused("The event says that it is of another ledger.");
        }
        if (receipt != null && !receipt.equals(hash)) {
            return refused("The proof is of another event than the receipt: its event hash is " + hash + ".");
        }
        List<String> checked = new ArrayList<>(verdict.checked());
        checked.add("Event: its header, which is the entry, hashes to " + hash
                + (receipt == null ? "." : ", the receipt that was given."));
        List<String> notChecked = new ArrayList<>();
        if (receipt == null) {
            notChecked.add("Whether it is the event that is meant: compare its hash with a receipt.");
        }
        verdict.notChecked().stream()
                .filter(sentence -> !sentence.equals(ProofVerifier.EXTRA_DATA))
                .forEach(notChecked::add);
        return new ProofVerdict(List.of(), List.copyOf(checked), List.copyOf(notChecked));
    }

    private static ProofVerdict refused(String problem) {
        return new ProofVerdict(List.of(problem), List.of(), List.of());
    }
}
