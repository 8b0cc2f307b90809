package org.indelible.app.log;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.indelible.app.http.OpenTo;
import org.indelible.app.problem.Problem;
import org.indelible.app.problem.RequestRefused;
import org.indelible.events.people.Role;
import org.indelible.evidence.note.VerifierKey;
import org.indelible.evidence.tiles.BundleId;
import org.indelible.evidence.tiles.RefusedTile;
import org.indelible.evidence.tiles.TileId;
import org.indelible.evidence.tiles.TilePath;
import org.indelible.ledger.anchors.AnchoredCheckpoint;
import org.indelible.ledger.anchors.AnchoredCheckpoints;
import org.indelible.ledger.anchors.Timestamp;
import org.indelible.ledger.log.LedgerTree;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The files of the log. The specification describes them, so the description of the API does not. */
@RestController
@RequestMapping("/log")
@Hidden
class LogApi {
    private static final MediaType TEXT = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);
    private static final MediaType TIMESTAMP = new MediaType("application", "timestamp-reply");
    /** What is covered by a checkpoint never changes. */
    static final CacheControl FOR_EVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    private final LedgerTree tree;
    private final AnchoredCheckpoints checkpoints;
    private final VerifierKey key;

    LogApi(LedgerTree tree, AnchoredCheckpoints checkpoints, VerifierKey key) {
        this.tree = tree;
        this.checkpoints = checkpoints;
        this.key = key;
    }

    @GetMapping("/checkpoint")
    ResponseEntity<byte[]> checkpoint() {
        return answer(checkpoints.latest());
    }

    /** The newest that has the cosignatures that the policy requires: the latest one gets its own only a moment later. */
    @GetMapping("/checkpoint/witnessed")
    ResponseEntity<byte[]> witnessed() {
        return answer(checkpoints.witnessed());
    }

    @GetMapping("/checkpoint/{size:0|[1-9][0-9]{0,17}}")
    ResponseEntity<byte[]> checkpoint(@PathVariable long size) {
        return answer(checkpoints.ofSize(size));
    }

    /** Over the first five lines of the checkpoint that {@code Content-Location} names by its size. */
    @GetMapping("/timestamp")
    ResponseEntity<byte[]> timestamp() {
        Timestamp newest = checkpoints.newestTimestamp().orElseThrow(LogApi::nothingHere);
        return ResponseEntity.ok()
                .contentType(TIMESTAMP)
                .cacheControl(CacheControl.noCache())
                .header(HttpHeaders.CONTENT_LOCATION, "/log/timestamp/" + newest.size())
                .body(newest.reply());
    }

    @GetMapping("/timestamp/{size:0|[1-9][0-9]{0,17}}")
    ResponseEntity<byte[]> timestamp(@PathVariable long size) {
        return answer(checkpoints.timestamp(size).map(Timestamp::reply), TIMESTAMP, FOR_EVER);
    }

    private static ResponseEntity<byte[]> answer(Optional<AnchoredCheckpoint> found) {
        AnchoredCheckpoint checkpoint = found.orElseThrow(LogApi::nothingHere);
        ResponseEntity.BodyBuilder answer =
                ResponseEntity.ok().contentType(TEXT).cacheControl(CacheControl.noCache());
        if (checkpoint.stamped()) {
            answer.header(HttpHeaders.LINK, "</log/timestamp/" + checkpoint.size() + ">; rel=\"timestamp\"");
        }
        return answer.body(checkpoint.note());
    }

    /** For convenience. Whoever verifies must have it from elsewhere: a ledger that lies signs with the key that it shows. */
    @GetMapping("/verifier-key")
    ResponseEntity<byte[]> verifierKey() {
        byte[] line = (key.text() + '\n').getBytes(StandardCharsets.UTF_8);
        return answer(Optional.of(line), TEXT, CacheControl.noCache());
    }

    @GetMapping("/tile/**")
    ResponseEntity<byte[]> tile(HttpServletRequest request) {
        Optional<byte[]> tile = switch (path(request)) {
            case TileId id -> tree.tile(id);
            case BundleId _ -> throw nothingHere();
        };
        return answer(tile, MediaType.APPLICATION_OCTET_STREAM, FOR_EVER);
    }

    @GetMapping("/tile/entries/**")
    @OpenTo({Role.AUD, Role.DPO})
    ResponseEntity<byte[]> entries(HttpServletRequest request) {
        Optional<byte[]> entries = switch (path(request)) {
            case TileId _ -> throw nothingHere();
            case BundleId id -> tree.entries(id);
        };
        return answer(entries, MediaType.APPLICATION_OCTET_STREAM, CacheControl.noStore());
    }

    /** From the address as it was sent: each tile has one, in one spelling. */
    private static TilePath path(HttpServletRequest request) {
        try {
            return TilePath.parse(request.getRequestURI().substring("/log/".length()));
        } catch (RefusedTile e) {
            throw nothingHere();
        }
    }

    private static ResponseEntity<byte[]> answer(Optional<byte[]> file, MediaType type, CacheControl caching) {
        byte[] bytes = file.orElseThrow(LogApi::nothingHere);
        return ResponseEntity.ok().contentType(type).cacheControl(caching).body(bytes);
    }

    private static RequestRefused nothingHere() {
        return new RequestRefused(
                Problem.of(HttpStatus.NOT_FOUND, "not-found", "The log has no such file, or not yet."));
    }
}
