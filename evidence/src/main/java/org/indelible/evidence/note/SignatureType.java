package org.indelible.evidence.note;

import java.util.stream.Stream;

/** What a key signs (c2sp.org/signed-note, Signature types). Only the types in use here; signatures of others are ignored as those of unknown keys. */
public enum SignatureType {
    /** Ed25519 over the text of the note. */
    NOTE(1),
    /** Ed25519 over a time and the text of a checkpoint (c2sp.org/tlog-cosignature). */
    COSIGNATURE(4);

    private final byte code;

    SignatureType(int code) {
        this.code = (byte) code;
    }

    /** The type's byte in key ids and key texts. */
    byte code() {
        return code;
    }

    static SignatureType of(byte code) {
        return Stream.of(values())
                .filter(type -> type.code == code)
                .findFirst()
                .orElseThrow(() -> new RefusedNote("The key is of a type that is not supported here."));
    }
}
