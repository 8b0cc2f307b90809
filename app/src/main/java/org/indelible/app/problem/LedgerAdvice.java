package org.indelible.app.problem;

import java.time.Duration;
import org.indelible.ledger.dispatch.TooManyConflicts;
import org.indelible.ledger.documents.DocumentDamaged;
import org.indelible.ledger.documents.DocumentsUnavailable;
import org.indelible.ledger.keys.KeyUnavailable;
import org.indelible.ledger.store.CommitUncertain;
import org.indelible.ledger.store.LedgerBusy;
import org.indelible.ledger.store.LedgerUnavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Answers for when the ledger cannot take part now: whether anything was recorded, and when to try again. */
@RestControllerAdvice
final class LedgerAdvice {
    private static final Logger LOG = LoggerFactory.getLogger(LedgerAdvice.class);
    private static final Duration SOON = Duration.ofSeconds(1);
    private static final Duration LATER = Duration.ofSeconds(5);

    @ExceptionHandler
    ResponseEntity<Object> unavailable(LedgerUnavailable away) {
        LOG.warn("The ledger cannot take part{}", Fault.withoutMessages(away));
        return switch (away) {
            case LedgerBusy _ ->
                busy("ledger-busy", "More is waiting to be recorded than can be taken on. Nothing was recorded.", SOON);
            case CommitUncertain _ ->
                busy(
                        "commit-uncertain",
                        "It is not known whether this was recorded. Send the same request with the same Idempotency-Key,"
                                + " or read before sending it again.",
                        LATER);
            case LedgerUnavailable _ ->
                busy("ledger-unavailable", "The ledger cannot be reached. Nothing was recorded.", LATER);
        };
    }

    @ExceptionHandler
    ResponseEntity<Object> keysAway(KeyUnavailable away) {
        LOG.error("A key cannot be had{}", Fault.withoutMessages(away));
        return busy("keys-unavailable", "The keys of the record cannot be reached. Nothing was recorded.", LATER);
    }

    @ExceptionHandler
    ResponseEntity<Object> documentsAway(DocumentsUnavailable away) {
        LOG.error("The store of documents cannot be reached{}", Fault.withoutMessages(away));
        return busy("documents-unavailable", "Documents cannot be stored or read at the moment.", LATER);
    }

    @ExceptionHandler
    ResponseEntity<Object> documentDamaged(DocumentDamaged damaged) {
        LOG.error("A stored document is not the one recorded{}", Fault.withoutMessages(damaged));
        return Problems.response(Problem.of(
                HttpStatus.SERVICE_UNAVAILABLE,
                "document-damaged",
                "What is stored of this document is not what was recorded, so it is not shown."));
    }

    @ExceptionHandler({
        DataAccessResourceFailureException.class,
        TransientDataAccessException.class,
        RecoverableDataAccessException.class,
        CannotCreateTransactionException.class
    })
    ResponseEntity<Object> databaseAway(RuntimeException away) {
        LOG.warn("The database cannot be reached{}", Fault.withoutMessages(away));
        RequestRefused refused = DatabaseAway.refusal();
        return Problems.response(refused.problem(), refused.headers());
    }

    @ExceptionHandler
    ResponseEntity<Object> contended(TooManyConflicts contended) {
        HttpHeaders headers = new HttpHeaders();
        headers.set(HttpHeaders.RETRY_AFTER, Long.toString(SOON.toSeconds()));
        return Problems.response(
                Problem.of(
                        HttpStatus.CONFLICT,
                        "too-many-conflicts",
                        "Others are recording on this file at the same moment. Nothing was recorded: send it again."),
                headers);
    }

    private static ResponseEntity<Object> busy(String code, String detail, Duration retryAfter) {
        RequestRefused refused = Problems.busy(code, detail, retryAfter);
        return Problems.response(refused.problem(), refused.headers());
    }
}
