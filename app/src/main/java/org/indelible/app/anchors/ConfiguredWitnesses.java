package org.indelible.app.anchors;

import java.net.URI;
import java.util.List;
import java.util.stream.IntStream;
import org.indelible.app.settings.Settings;
import org.indelible.evidence.note.VerifierKey;
import org.indelible.ledger.anchors.Witness;
import org.indelible.ledger.anchors.Witnesses;
import org.jspecify.annotations.Nullable;

/** The witnesses that the settings name. */
public final class ConfiguredWitnesses {
    private ConfiguredWitnesses() {}

    /**
     * Reads them; asks nobody.
     *
     * @throws IllegalArgumentException with a sentence that names the environment variable
     */
    public static Witnesses of(Settings.Anchors anchors) {
        List<Witness> witnesses = IntStream.range(0, anchors.witness().size())
                .mapToObj(i -> witness(
                        "INDELIBLE_ANCHORS_WITNESS_" + i, anchors.witness().get(i)))
                .toList();
        @Nullable Integer required = anchors.required();
        try {
            return new Witnesses(required == null ? witnesses.size() : required, witnesses);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "INDELIBLE_ANCHORS_REQUIRED or its witnesses are wrong: " + e.getMessage(), e);
        }
    }

    private static Witness witness(String variable, Settings.Witness named) {
        String key = given(variable + "_KEY", named.key());
        String url = given(variable + "_URL", named.url());
        try {
            return new Witness(VerifierKey.parse(key), URI.create(url));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(variable + " is no witness: " + e.getMessage(), e);
        }
    }

    private static String given(String variable, @Nullable String value) {
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException(variable + " is missing");
        }
        return value.strip();
    }
}
