package org.indelible.app.http;

import org.indelible.query.access.Asker;
import org.indelible.query.access.AuditedQuery;
import org.indelible.query.access.Disclosed;
import org.indelible.query.access.DisclosedAnswer;
import org.indelible.query.access.Disclosures;
import org.springframework.http.ResponseEntity;

/** Who sent this request and why, and what they can do with it: ask one question. Handlers take it as an argument. */
public final class Reader {
    private final Asker asker;
    private final Disclosures disclosures;

    Reader(Asker asker, Disclosures disclosures) {
        this.asker = asker;
        this.disclosures = disclosures;
    }

    /** Who asks, and why. */
    public Asker asker() {
        return asker;
    }

    /**
     * Asks, and releases the answer once it is on record that it was given; headers say under which identity, and by what the reader was let in,
     * so that a page can say for how long a file that was opened in an emergency stays open.
     *
     * @throws org.indelible.query.access.ReadRefused when the question is refused
     */
    public <A extends DisclosedAnswer> ResponseEntity<A> ask(AuditedQuery<A> question) {
        Disclosed<A> disclosed = disclosures.disclose(question);
        var response = ResponseEntity.ok()
                .header(Headers.DISCLOSURE, disclosed.disclosure().toString())
                .header(Headers.ALLOWED_BY, disclosed.allowedBy());
        var until = disclosed.until();
        if (until != null) response.header(Headers.ALLOWED_UNTIL, until.toString());
        return response.body(disclosed.answer());
    }
}
