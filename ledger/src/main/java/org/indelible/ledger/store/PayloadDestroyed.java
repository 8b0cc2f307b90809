package org.indelible.ledger.store;

/** What is left of a payload whose key was destroyed: that there was one. */
public record PayloadDestroyed() {
    /** Stored type name of the payload; its revision is 1. */
    public static final String TYPE = "payload.destroyed";

    static final String REVISION = "1";
}
