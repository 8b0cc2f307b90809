package org.indelible.app.worklist;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Set;
import org.indelible.app.http.Asks;
import org.indelible.app.http.Reader;
import org.indelible.query.access.Reach;
import org.indelible.query.coredetails.IncompleteFiles;
import org.indelible.query.coredetails.ReadIncompleteFiles;
import org.indelible.query.paging.PageSize;
import org.indelible.query.worklist.ReadWorklist;
import org.indelible.query.worklist.Worklist;
import org.indelible.query.worklist.WorklistPart;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows what there is to do: unfinalised, late, due. */
@RestController
@RequestMapping("/api/v1/worklist")
@Tag(name = "Worklist")
class WorklistApi {
    enum Scope {
        @JsonProperty("mine")
        MINE,
        @JsonProperty("team")
        TEAM
    }

    @GetMapping
    @Asks(value = ReadWorklist.class, reach = Reach.OWN_WORK)
    @Operation(summary = "Read what there is to do, for oneself or for one's team")
    ResponseEntity<Worklist> worklist(
            @RequestParam(defaultValue = "mine") Scope scope,
            @RequestParam(name = "part", defaultValue = "") Set<WorklistPart> parts,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit,
            Reader reader) {
        return reader.ask(new ReadWorklist(reader.asker(), scope == Scope.TEAM, parts, cursor, PageSize.asked(limit)));
    }

    @GetMapping("/incomplete-files")
    @Asks(value = ReadIncompleteFiles.class, reach = Reach.OWN_WORK)
    @Operation(summary = "Read which open files lack core details, of oneself or of one's team")
    ResponseEntity<IncompleteFiles> incompleteFiles(
            @RequestParam(defaultValue = "mine") Scope scope,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit,
            Reader reader) {
        return reader.ask(new ReadIncompleteFiles(reader.asker(), scope == Scope.TEAM, cursor, PageSize.asked(limit)));
    }
}
