package org.indelible.evidence.pack;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import org.indelible.evidence.bag.BagReader;
import org.indelible.evidence.bag.MalformedBag;
import org.indelible.evidence.checkpoint.PinnedLog;
import org.indelible.evidence.completeness.CompletenessProof;
import org.indelible.evidence.cosignature.WitnessPolicy;
import org.indelible.evidence.digest.Sha256;
import org.indelible.evidence.json.MalformedJson;
import org.indelible.evidence.proof.TlogProof;
import org.jspecify.annotations.Nullable;

/**
 * Verifies one evidence package, with nothing but the file. What it can show is that the package is whole and agrees with itself; that it comes from the ledger it
 * names is shown by a receipt that came another way.
 */
public final class Verifier {

    private final Findings findings = new Findings();
    private final @Nullable String receipt;
    private final @Nullable PinnedLog log;
    private final WitnessPolicy policy;
    private @Nullable PackageStatement statement;

    private Verifier(@Nullable String receipt, @Nullable PinnedLog log, WitnessPolicy policy) {
        this.receipt = receipt;
        this.log = log;
        this.policy = policy;
    }

    /**
     * Verifies the file.
     *
     * @param receipt event hash that the reader holds, 64 lower-case hexadecimal digits; null without one
     * @param log the ledger that the reader trusts to be itself; null where none is named
     * @param policy the witnesses that must have cosigned
     * @throws IOException if the file cannot be read
     */
    public static Verification verify(
            Path file, @Nullable String receipt, @Nullable PinnedLog log, WitnessPolicy policy) throws IOException {
        return new Verifier(receipt, log, policy).inspect(file);
    }

    private Verification inspect(Path file) throws IOException {
        String sha256 = Sha256.hexOf(file);
        try (BagReader bag = BagReader.open(file)) {
            findings.problems(bag.problems());
            if (findings.none()) {
                findings.checked(
                        "File: every byte of it is where the format puts it, and its contents have the digests that its manifests give.");
                inspect(bag);
            }
        } catch (MalformedBag e) {
            findings.problem(String.valueOf(e.getMessage()));
        }
        return new Verification(sha256, statement, findings.problems(), findings.checked(), findings.notChecked());
    }

    private void inspect(BagReader bag) throws IOException {
        List<String> fixed = bag.payload().stream()
                .filter(name -> !name.startsWith(NamedDocuments.DIRECTORY))
                .toList();
        boolean withProofs = fixed.equals(PackageFiles.ALL);
        if (!withProofs && !fixed.equals(PackageFiles.WITHOUT_PROOFS)) {
            findings.problem("The package does not hold exactly these files: " + String.join(", ", PackageFiles.ALL)
                    + "; or these without the two proofs.");
            return;
        }
        PackageStatement said = statement(bag);
        if (said == null) {
            return;
        }
        statement = said;
        EventsInspection events = new EventsInspection(said.description(), receipt, findings);
        StreamChain chain = events.read(bag.content(PackageFiles.EVENTS));
        if (findings.none()) {
            events.compareReceipt(withProofs && log != null);
            inspectHead(bag, said, chain);
        }
        if (findings.none()) {
            inspectDocuments(bag, chain.documents());
        }
        if (findings.none()) {
            inspectRecord(bag, chain);
        }
        if (findings.none()) {
            inspectProofs(bag, said, withProofs);
            sayLimits(said);
        }
    }

    private void inspectProofs(BagReader bag, PackageStatement said, boolean withProofs) throws IOException {
        if (!withProofs) {
            if (log != null) {
                findings.problem("The package carries no proofs, so the key cannot show that it is from the ledger.");
            }
            return;
        }
        if (bag.size(PackageFiles.COMPLETENESS) > CompletenessProof.MAX_BYTES
                || bag.size(PackageFiles.HEAD_PROOF) > TlogProof.MAX_BYTES) {
            findings.problem("A proof is too large.");
            return;
        }
        PackageProofs proofs = new PackageProofs(
                bag.content(PackageFiles.COMPLETENESS).readAllBytes(),
                bag.content(PackageFiles.HEAD_PROOF).readAllBytes());
        new ProofsInspection(log, policy, findings).inspect(proofs, said);
    }

    private @Nullable PackageStatement statement(BagReader bag) throws IOException {
        if (bag.size(PackageFiles.STATEMENT) > PackageFiles.MAX_STATEMENT) {
            findings.problem(PackageFiles.STATEMENT + " is too large.");
            return null;
        }
        try {
            return PackageStatement.parse(bag.content(PackageFiles.STATEMENT).readAllBytes());
        } catch (MalformedJson e) {
            findings.problem(PackageFiles.STATEMENT + " cannot be read: " + e.getMessage() + ".");
        } catch (UnfitPackage e) {
            findings.problem(String.valueOf(e.getMessage()));
        }
        return null;
    }

    private void inspectHead(BagReader bag, PackageStatement said, StreamChain chain) throws IOException {
        if (chain.size() == 0 || !chain.head().equals(said.head())) {
            findings.problem("The last event is not the head that " + PackageFiles.STATEMENT + " names.");
            return;
        }
        if (!bag.hasInfo(said.info())) {
            findings.problem("bag-info.txt does not say what " + PackageFiles.STATEMENT + " says.");
        }
        findings.checked(
                "Events: " + chain.size() + " headers, sequence 0 to "
                        + said.head().sequence()
                        + " without a gap, all of one stream of one ledger, each naming the hash of the one before it, the last one being the head.");
        findings.checked("Payloads: " + chain.disclosed() + " of " + chain.size()
                + " events have their payload here, and each is what its header commits to.");
        if (chain.disclosed() < chain.size()) {
            findings.notChecked((chain.size() - chain.disclosed()) + " of the " + chain.size()
                    + " payloads: they are not in the package, only the headers of their events are.");
        }
    }

    private void inspectDocuments(BagReader bag, NamedDocuments documents) throws IOException {
        List<String> files = bag.payload().stream()
                .filter(name -> name.startsWith(NamedDocuments.DIRECTORY))
                .toList();
        findings.problems(documents.compare(files));
        if (!findings.none()) {
            return;
        }
        for (String file : files) {
            String digest = NamedDocuments.digestIn(file);
            try (InputStream content = bag.content(file)) {
                if (bag.size(file) != documents.length(digest)
                        || !Sha256.hexOf(content).equals(digest)) {
                    findings.problem(file + " is not the document that the payload of its event names.");
                }
            }
        }
        if (documents.count() > 0 && findings.none()) {
            findings.checked("Documents: " + documents.count()
                    + " are here, and each has the length and the digest that the payload of its event names.");
        }
    }

    private void inspectRecord(BagReader bag, StreamChain chain) throws IOException {
        if (bag.size(PackageFiles.RECORD) > PackageFiles.MAX_RECORD) {
            findings.problem(PackageFiles.RECORD + " is too large.");
            return;
        }
        byte[] recordJson = bag.content(PackageFiles.RECORD).readAllBytes();
        try (InputStream page = bag.content(PackageFiles.PAGE)) {
            if (!RecordPage.carries(
                    page.readNBytes(RecordPage.SEARCHED), HexFormat.of().formatHex(Sha256.of(recordJson)))) {
                findings.problem(PackageFiles.PAGE + " does not carry the digest of " + PackageFiles.RECORD + ".");
            }
        }
        RecordEntries entries = RecordEntries.read(recordJson, chain.size());
        findings.problems(entries.problems());
        findings.checked("Record: each entry of " + PackageFiles.RECORD + " (" + entries.count()
                + " in all) names the events it rests on, and they are here.");
        findings.checked("Page: " + PackageFiles.PAGE + " carries the digest of " + PackageFiles.RECORD + ".");
        long unnamed = chain.size() - entries.named().cardinality();
        if (unnamed > 0) {
            findings.notChecked(
                    "Why " + unnamed + " of the " + chain.size() + " events are named by no entry of the record.");
        }
    }

    private void sayLimits(PackageStatement said) {
        findings.notChecked("Whether the words of " + PackageFiles.RECORD + " and " + PackageFiles.PAGE
                + " say what the payloads say: compare an entry with the events it names where it matters.");
        findings.notChecked(
                "The times of sealing and the places in the ledger's order, beyond that they only grow: they are what the producer says.");
        findings.notChecked("What other streams hold, and what happened after event "
                + said.head().sequence() + ": the package ends there.");
    }
}
