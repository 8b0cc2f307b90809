package org.indelible.query.access;

import java.util.List;

/** A question was refused; the refusal is recorded before this is thrown to the outside. An answer, not a fault: no stack trace, no content. */
public final class ReadRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<RefusalCode> codes;
    private final transient List<String> purposes;

    /**
     * Refuses for all of these reasons at once.
     *
     * @param purposes those that the person may give, where another one was given
     */
    public ReadRefused(List<RefusalCode> codes, List<String> purposes) {
        super(codes.stream().map(RefusalCode::code).toList().toString(), null, false, false);
        this.codes = List.copyOf(codes);
        this.purposes = List.copyOf(purposes);
    }

    public ReadRefused(RefusalCode code) {
        this(List.of(code), List.of());
    }

    /** All the reasons. */
    public List<RefusalCode> codes() {
        return codes;
    }

    /** The purposes that the person may give; empty unless another one was given. */
    public List<String> purposes() {
        return purposes;
    }

    /** As the person who asked may hear it: what they may not know of is answered like what does not exist. */
    ReadRefused asAnswered() {
        boolean hidden = codes.contains(RefusalCode.NOT_RELATED) || codes.contains(RefusalCode.RESTRICTED);
        return hidden ? new ReadRefused(RefusalCode.NOT_FOUND) : this;
    }
}
