package org.indelible.door;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.indelible.app.problem.EntryVersion;
import org.indelible.app.problem.Problems;
import org.indelible.command.policy.Refused;
import org.indelible.command.policy.Violation;
import org.indelible.events.people.Actor;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class TestEdge {
    @PostMapping("/test/visits")
    Visit visit(@RequestBody Visit visit) {
        return visit;
    }

    @GetMapping("/test/actor")
    Actor actor(Actor actor) {
        return actor;
    }

    @GetMapping("/test/files/{file}")
    Map<String, Object> file(@PathVariable UUID file, @RequestHeader("Access-Purpose") Visit.Kind purpose) {
        return Map.of("file", file, "purpose", purpose);
    }

    @PostMapping("/test/changes")
    Map<String, Object> change(
            @RequestHeader("If-Match") EntryVersion version, @RequestHeader("Idempotency-Key") UUID key) {
        return Map.of("key", key, "version", version.number());
    }

    @GetMapping("/test/pages")
    Map<String, Object> page(@RequestParam int size) {
        return Map.of("size", size);
    }

    @GetMapping("/test/busy")
    void busy() {
        throw Problems.busy("ledger-busy", "The ledger is not keeping up.", Duration.ofSeconds(2));
    }

    @GetMapping("/test/denied")
    void denied() {
        throw new AccessDeniedException("not you");
    }

    @GetMapping("/test/refused")
    void refused() {
        throw new Refused(List.of(
                Violation.of("seen-required", "HCC-6.12", "Say who was seen.").about("/content/visit"),
                Violation.of("case-closed", "HCC-12.16", "The case is closed.")
                        .allowedFrom(LocalDate.of(2027, 3, 1))
                        .about("file")));
    }

    @GetMapping("/test/half")
    void half(HttpServletResponse response) throws IOException {
        response.setContentLength(200_000);
        response.getOutputStream().write(new byte[100_000]);
        response.flushBuffer();
        throw new IllegalStateException("the disk broke under the note about Ruby Marsh");
    }

    @GetMapping("/test/failure")
    void failure() {
        throw new IllegalStateException("cannot store the note about Ruby Marsh", new IllegalArgumentException("ruby"));
    }
}
