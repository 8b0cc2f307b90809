package org.indelible.app.log;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.indelible.app.http.OpenTo;
import org.indelible.app.problem.Problem;
import org.indelible.app.problem.Problems;
import org.indelible.app.problem.RequestRefused;
import org.indelible.events.people.Role;
import org.indelible.evidence.completeness.CompletenessProof;
import org.indelible.evidence.note.StrictText;
import org.indelible.evidence.proof.TlogProof;
import org.indelible.ledger.completeness.CompletenessProofs;
import org.indelible.ledger.proofs.LedgerProofs;
import org.indelible.ledger.proofs.NotYetSigned;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Proofs from the log, as text that tools of others read. They hold no content of a record, so no purpose is asked for. */
@RestController
@RequestMapping("/log")
@Tag(name = "Log")
class ProofsApi {
    private static final MediaType TEXT = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);
    private static final Pattern RECEIPT = Pattern.compile("[0-9a-f]{64}");
    private static final Duration SOON = Duration.ofSeconds(1);

    private final LedgerProofs proofs;
    private final CompletenessProofs completeness;

    ProofsApi(LedgerProofs proofs, CompletenessProofs completeness) {
        this.proofs = proofs;
        this.completeness = completeness;
    }

    @GetMapping("/proof")
    @OpenTo
    @Operation(
            summary = "Prove that an event is in the ledger",
            description = "For whoever holds its receipt. The text is that of c2sp.org/tlog-proof;"
                    + " the extra data in it is the event's header, whose SHA-256 is the receipt.")
    @ApiResponse(responseCode = "200", content = @Content(mediaType = "text/plain"))
    ResponseEntity<byte[]> proof(
            @Parameter(description = "The stream that the answer of the command named") @RequestParam String stream,
            @RequestParam @Schema(minimum = "0") long sequence,
            @Parameter(description = "64 hexadecimal digits", schema = @Schema(pattern = "[0-9a-f]{64}")) @RequestParam
                    String receipt) {
        Optional<TlogProof> proof = RECEIPT.matcher(receipt).matches()
                ? proofs.inclusion(stream, sequence, HexFormat.of().parseHex(receipt))
                : Optional.empty();
        return ResponseEntity.ok()
                .contentType(TEXT)
                .cacheControl(CacheControl.noStore())
                .body(proof.orElseThrow(ProofsApi::noSuchEvent).bytes());
    }

    @GetMapping("/consistency/{first}/{second}")
    @SecurityRequirements
    @Operation(
            summary = "Prove that the ledger has only grown from one size to another",
            description =
                    "One hash a line, base64, as RFC 6962 orders them; none where the sizes are equal or the first is"
                            + " 0.")
    @ApiResponse(responseCode = "200", content = @Content(mediaType = "text/plain"))
    ResponseEntity<byte[]> consistency(@PathVariable long first, @PathVariable long second) {
        List<byte[]> proof = proofs.consistency(first, second)
                .orElseThrow(() -> notFound("The first size must not be above the second,"
                        + " and the latest checkpoint must cover the second."));
        String lines =
                proof.stream().map(hash -> StrictText.base64(hash) + "\n").collect(Collectors.joining());
        return ResponseEntity.ok()
                .contentType(TEXT)
                .cacheControl(LogApi.FOR_EVER)
                .body(lines.getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping("/completeness")
    @OpenTo({Role.AUD, Role.DPO})
    @Operation(
            summary = "Prove how a stream ended when the ledger last stated how all of them did",
            description = "./indelible verify checks the answer offline.")
    @ApiResponse(responseCode = "200", content = @Content(mediaType = "application/json"))
    ResponseEntity<byte[]> completeness(
            @Parameter(description = "For instance the id of a case file") @RequestParam String stream) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .cacheControl(CacheControl.noStore())
                .body(completeness
                        .of(stream)
                        .map(CompletenessProof::encode)
                        .orElseThrow(() -> notFound("No stream of this name has been counted yet.")));
    }

    @ExceptionHandler
    ResponseEntity<Object> notYet(NotYetSigned notYet) {
        RequestRefused busy = Problems.busy("not-yet-signed", "No checkpoint covers this event yet.", SOON);
        return Problems.response(busy.problem(), busy.headers());
    }

    private static RequestRefused noSuchEvent() {
        return notFound("No event of this stream and sequence has this receipt, or it is not sealed yet.");
    }

    private static RequestRefused notFound(String detail) {
        return new RequestRefused(Problem.of(HttpStatus.NOT_FOUND, "not-found", detail));
    }
}
