package org.indelible.app.closure;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.indelible.app.http.Asks;
import org.indelible.app.http.Reader;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.query.closure.ClosureChecklist;
import org.indelible.query.closure.ReadClosureChecklist;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows what stands between a file and its closing (HCC-12). */
@RestController
@RequestMapping("/api/v1/case-files/{file}/closure-checklist")
@Tag(name = "Closure")
class ClosureChecklistApi {
    @GetMapping
    @Asks(ReadClosureChecklist.class)
    @Operation(summary = "Read every step and gate of closure, met or not")
    ResponseEntity<ClosureChecklist> read(
            @PathVariable CaseFileId file, @RequestParam(required = false) @Nullable Long atLeast, Reader reader) {
        return reader.ask(new ReadClosureChecklist(reader.asker(), file, atLeast));
    }
}
