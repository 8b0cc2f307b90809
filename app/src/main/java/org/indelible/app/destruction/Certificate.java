package org.indelible.app.destruction;

import org.indelible.query.destruction.DestructionCertificate;
import org.jspecify.annotations.Nullable;

/**
 * The certificate of a destruction.
 *
 * @param text the same for reading, a paragraph a line
 * @param checkpoint the newest signed checkpoint that covers it, as a C2SP note; null while none does
 */
public record Certificate(
        String text,
        DestructionCertificate certificate,
        @Nullable String checkpoint) {}
