package org.indelible.evidence.pack;

/**
 * What shows of a package, against the ledger's public key, that it is from the ledger and that nothing was left out.
 *
 * @param completeness how the stream ended when the ledger stated how all of them did, {@code data/completeness.json}
 * @param head that the last event of the package is in the ledger, {@code data/head.tlog-proof}
 */
@SuppressWarnings("ArrayRecordComponent") // bytes in, bytes out; never compared
public record PackageProofs(byte[] completeness, byte[] head) {

    /** Takes copies. */
    public PackageProofs {
        completeness = completeness.clone();
        head = head.clone();
    }

    @Override
    public byte[] completeness() {
        return completeness.clone();
    }

    @Override
    public byte[] head() {
        return head.clone();
    }
}
