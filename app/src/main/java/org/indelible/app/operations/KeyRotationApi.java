package org.indelible.app.operations;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.indelible.app.http.OpenTo;
import org.indelible.app.problem.Problem;
import org.indelible.app.problem.RequestRefused;
import org.indelible.events.people.Role;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Lets administrators replace the key-encryption key. Shows numbers only. */
@RestController
@RequestMapping("/api/v1/operations/key-rotation")
@Tag(name = "Operations")
class KeyRotationApi {
    private final KeyRotations rotations;

    KeyRotationApi(KeyRotations rotations) {
        this.rotations = rotations;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.ACCEPTED)
    @OpenTo(Role.SYS)
    @Operation(summary = "Replace the key-encryption key, and wrap every key anew")
    RotationState beginRotation() {
        return rotations
                .begin()
                .orElseThrow(() -> new RequestRefused(Problem.of(
                        HttpStatus.CONFLICT,
                        "no-keyset-file",
                        "The key-encryption key is not in a keyset file: rotate it where it is kept.")));
    }

    @GetMapping
    @OpenTo(Role.SYS)
    @Operation(summary = "How far the replacement is")
    RotationState stateOfRotation() {
        return rotations
                .state()
                .orElseThrow(() -> new RequestRefused(
                        Problem.of(HttpStatus.NOT_FOUND, "not-found", "Nothing was rotated since the last start.")));
    }
}
