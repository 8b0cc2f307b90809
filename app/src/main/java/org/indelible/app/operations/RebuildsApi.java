package org.indelible.app.operations;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import org.indelible.app.http.OpenTo;
import org.indelible.app.problem.Problem;
import org.indelible.app.problem.RequestRefused;
import org.indelible.events.people.Role;
import org.indelible.projection.Projections;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Lets administrators build a projection again. Shows positions only, never content. */
@RestController
@RequestMapping("/api/v1/operations/rebuilds/{projection}")
@Tag(name = "Operations")
class RebuildsApi {
    private final Rebuilds rebuilds;

    RebuildsApi(Rebuilds rebuilds) {
        this.rebuilds = rebuilds;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.ACCEPTED)
    @OpenTo({Role.SYS, Role.RM})
    @Operation(summary = "Build a projection again, beside the rows that serve")
    RebuildState beginRebuild(@PathVariable String projection) {
        return shown(rebuilds.begin(projection));
    }

    @GetMapping
    @OpenTo({Role.SYS, Role.RM})
    @Operation(summary = "How far a rebuild is")
    RebuildState stateOfRebuild(@PathVariable String projection) {
        return shown(rebuilds.state(projection));
    }

    private static RebuildState shown(Optional<RebuildState> state) {
        return state.orElseThrow(() -> new RequestRefused(Problem.of(
                HttpStatus.NOT_FOUND,
                "not-found",
                "There is no such rebuild; the projections are " + String.join(", ", Projections.names()) + ".")));
    }
}
