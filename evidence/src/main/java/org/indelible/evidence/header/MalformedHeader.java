package org.indelible.evidence.header;

/** The bytes are not a header that {@link EventHeader#encode()} could have written. The message is one clause. */
public final class MalformedHeader extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    MalformedHeader(String problem) {
        super(problem);
    }
}
