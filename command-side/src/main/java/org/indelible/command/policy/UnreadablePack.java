package org.indelible.command.policy;

/** A policy pack that is missing, not well formed or not complete: the application must not start with it. */
public final class UnreadablePack extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnreadablePack(String resource, String why) {
        super("policy pack " + resource + ": " + why);
    }

    UnreadablePack(String resource, Throwable cause) {
        super("policy pack " + resource + ": " + cause.getMessage(), cause);
    }
}
