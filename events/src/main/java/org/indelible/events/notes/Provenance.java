package org.indelible.events.notes;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How the text came to be. A text drafted with AI needs a human attestation to be finalised. */
public enum Provenance {
    @JsonProperty("typed")
    TYPED,
    @JsonProperty("dictated")
    DICTATED,
    @JsonProperty("drafted-with-ai")
    DRAFTED_WITH_AI
}
