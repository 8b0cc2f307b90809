package org.indelible.app.misuse;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.indelible.app.http.Headers;
import org.indelible.app.http.Reader;
import org.indelible.app.problem.Problem;
import org.indelible.app.problem.RequestRefused;
import org.indelible.command.misuse.SeenLog;
import org.indelible.events.access.DisclosureId;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.people.AccountId;
import org.indelible.query.accesslog.AccessLine;
import org.indelible.query.accesslog.AccessLog;
import org.indelible.query.accesslog.ReadAccessLog;
import org.indelible.query.paging.PageSize;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** The access log of an account, read page by page by the officer, each page a disclosure, and summed up so that it can be read and compared again. */
final class LogEvidence {
    private static final int MOST_PAGES = 25;

    private final Reader officer;
    private final AccountId account;
    private final List<DisclosureId> disclosures = new ArrayList<>();
    private final MessageDigest digest = sha256();
    private int lines;

    LogEvidence(Reader officer, AccountId account) {
        this.officer = officer;
        this.account = account;
    }

    /**
     * All of it.
     *
     * @throws RequestRefused {@code period-too-long}, where it is more than anybody looks through
     */
    SeenLog of(@Nullable CaseFileId file, @Nullable Instant from, @Nullable Instant before) {
        String cursor = null;
        long knownAt = 0;
        do {
            if (disclosures.size() == MOST_PAGES) throw tooLong();
            AccessLog page = page(file, from, before, cursor);
            knownAt = page.position();
            cursor = page.next();
        } while (cursor != null);
        return new SeenLog(file, from, before, knownAt, lines, HexFormat.of().formatHex(digest.digest()), disclosures);
    }

    private AccessLog page(
            @Nullable CaseFileId file, @Nullable Instant from, @Nullable Instant before, @Nullable String cursor) {
        ResponseEntity<AccessLog> shown =
                officer.ask(new ReadAccessLog(officer.asker(), file, account, from, before, cursor, PageSize.MOST));
        disclosures.add(new DisclosureId(
                UUID.fromString(Objects.requireNonNull(shown.getHeaders().getFirst(Headers.DISCLOSURE)))));
        AccessLog page = Objects.requireNonNull(shown.getBody());
        page.lines().forEach(this::add);
        return page;
    }

    private void add(AccessLine line) {
        String text =
                line.stream() + " " + line.fact().sequence() + " " + line.fact().eventHash() + "\n";
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        lines++;
    }

    private static RequestRefused tooLong() {
        return new RequestRefused(Problem.of(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "period-too-long",
                "HCC-15.3",
                "The log has more than %d lines. Name a file, or a shorter period."
                        .formatted(MOST_PAGES * PageSize.MOST),
                List.of()));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
