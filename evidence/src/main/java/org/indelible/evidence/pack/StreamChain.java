package org.indelible.evidence.pack;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.indelible.evidence.commitment.PayloadCommitment;
import org.indelible.evidence.digest.Sha256;
import org.indelible.evidence.header.EventHeader;
import org.indelible.evidence.json.MalformedJson;

/** Follows the events of one stream from its first. After a problem it goes on from the event as it is, so that one break is reported once. */
final class StreamChain {

    private final PackageDescription description;
    private long next;
    private byte[] headHash = new byte[Sha256.LENGTH];
    private long lastLeafIndex = -1;
    private Instant lastSealedAt = Instant.MIN;
    private long disclosed;
    private final NamedDocuments documents = new NamedDocuments();

    StreamChain(PackageDescription description) {
        this.description = description;
    }

    /** Takes the next event; one sentence for each thing that is wrong with it. */
    List<String> accept(PackagedEvent event) {
        EventHeader header = event.header();
        String subject = "Event " + header.sequence();
        List<String> problems = new ArrayList<>();
        problems.addAll(belonging(subject, header));
        problems.addAll(order(subject, event));
        problems.addAll(commitment(subject, event));
        next = header.sequence() + 1;
        headHash = header.hash();
        lastLeafIndex = event.leafIndex();
        lastSealedAt = event.sealedAt();
        return problems;
    }

    /** The documents that payloads given here name. */
    NamedDocuments documents() {
        return documents;
    }

    /** How many events had their payload with them. */
    long disclosed() {
        return disclosed;
    }

    /** How many events there are, if there was no problem. */
    long size() {
        return next;
    }

    /** The last event; there must have been one. */
    PackageHead head() {
        return new PackageHead(next - 1, HexFormat.of().formatHex(headHash));
    }

    private List<String> belonging(String subject, EventHeader header) {
        List<String> problems = new ArrayList<>();
        if (!header.origin().equals(description.origin())) {
            problems.add(subject + " belongs to another ledger than the package says.");
        }
        if (!header.streamId().equals(description.streamId())
                || !header.streamType().equals(description.streamType())) {
            problems.add(subject + " belongs to another stream than the package says.");
        }
        return problems;
    }

    private List<String> order(String subject, PackagedEvent event) {
        List<String> problems = new ArrayList<>();
        if (event.header().sequence() != next) {
            problems.add(subject + " stands where event " + next + " must stand.");
        } else if (!Arrays.equals(event.header().previousHash(), headHash)) {
            problems.add(subject + " does not follow from the event before it: its previous hash is another.");
        }
        if (event.leafIndex() <= lastLeafIndex || event.sealedAt().isBefore(lastSealedAt)) {
            problems.add(subject + " is said to be sealed before the event before it.");
        }
        if (event.leafIndex() > description.knownAtPosition()) {
            problems.add(subject + " was sealed after the position that the package says it was known at.");
        }
        return problems;
    }

    private List<String> commitment(String subject, PackagedEvent event) {
        Disclosure disclosure = event.disclosure();
        if (disclosure == null) {
            return List.of();
        }
        disclosed++;
        if (disclosure.secret().length != PayloadCommitment.SECRET_LENGTH) {
            return List.of(subject + " has a secret of a wrong length.");
        }
        try {
            byte[] root = PayloadCommitment.root(disclosure.secret(), disclosure.payload());
            if (!Arrays.equals(root, event.header().payloadCommitment())) {
                return List.of(subject + " has another payload than its header commits to.");
            }
            documents.nameIn(event.header(), disclosure.payload());
            return List.of();
        } catch (MalformedJson e) {
            return List.of(subject + " has a payload that is not the JSON of this format: " + e.getMessage() + ".");
        }
    }
}
