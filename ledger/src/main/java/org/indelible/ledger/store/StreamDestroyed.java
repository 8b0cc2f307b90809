package org.indelible.ledger.store;

/** The stream is there and verifies, but its words are gone: nothing can be decided from it. */
public final class StreamDestroyed extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** Of this stream. */
    public StreamDestroyed(String streamId) {
        super("The key of the stream " + streamId + " was destroyed");
    }
}
