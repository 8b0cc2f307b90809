package org.indelible.evidence.pack;

import java.io.IOException;
import java.io.InputStream;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Reads the events of a package, one at a time, and follows their chain. */
final class EventsInspection {

    private final Findings findings;
    private final StreamChain chain;
    private final @Nullable String receipt;
    private long receiptSequence = -1;

    EventsInspection(PackageDescription description, @Nullable String receipt, Findings findings) {
        this.findings = findings;
        this.chain = new StreamChain(description);
        this.receipt = receipt;
    }

    /** Reads all events; returns the chain as far as it could be followed. */
    StreamChain read(InputStream content) throws IOException {
        long line = 0;
        try (LineInput lines = new LineInput(content, PackageFiles.MAX_EVENT_LINE)) {
            for (byte[] text = lines.next(); text != null; text = lines.next()) {
                line++;
                accept(EventLine.parse(text));
            }
        } catch (UnfitPackage e) {
            findings.problem(String.valueOf(e.getMessage()));
        } catch (IllegalArgumentException e) {
            findings.problem(
                    "Line " + line + " of " + PackageFiles.EVENTS + " cannot be read: " + e.getMessage() + ".");
        }
        return chain;
    }

    /**
     * Says whether the receipt, if there is one, is that of an event here.
     *
     * @param provenAnyway whether it will be shown without a receipt that the events are the ledger's
     */
    void compareReceipt(boolean provenAnyway) {
        if (receipt == null) {
            if (!provenAnyway) {
                findings.notChecked(
                        "Whether these are the events that the authority holds: compare the head hash with"
                                + " a receipt, or name the ledger's public key with --log; either must come to you by another way than this file.");
            }
        } else if (receiptSequence < 0) {
            findings.problem("The receipt is not the hash of any event in this package.");
        } else {
            findings.checked("Receipt: it is the hash of event " + receiptSequence
                    + ", so the events up to that one are those that the receipt was given for.");
            if (receiptSequence < chain.size() - 1) {
                findings.notChecked(
                        "The events after " + receiptSequence + ": the receipt given is older than they are.");
            }
        }
    }

    private void accept(PackagedEvent event) {
        findings.problems(chain.accept(event));
        if (HexFormat.of().formatHex(event.header().hash()).equals(receipt)) {
            receiptSequence = event.header().sequence();
        }
    }
}
