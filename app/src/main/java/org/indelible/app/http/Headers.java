package org.indelible.app.http;

/** The headers of the API besides those of every HTTP API. */
public final class Headers {
    /** Why the record is opened: a code of the policy pack, or for one file {@code as-before} (HCC-5.13). */
    public static final String PURPOSE = "Access-Purpose";

    /** The same in words, where the pack asks for them. */
    public static final String REASON = "Access-Reason";

    /** The version that a change was decided on, as {@code ETag} gave it. */
    public static final String VERSION = "If-Match";

    /** The client's own key of a request, with which it may be sent again. */
    public static final String IDEMPOTENCY_KEY = "Idempotency-Key";

    /** Of an answer: the identity under which it is on record that it was given. */
    public static final String DISCLOSURE = "Disclosure";

    /** Of an answer: by what the reader was let in, as it is on record. */
    public static final String ALLOWED_BY = "Access-Allowed-By";

    /** Of an answer, where that ends by itself: the moment from which it lets in no longer. */
    public static final String ALLOWED_UNTIL = "Access-Allowed-Until";

    private Headers() {}
}
