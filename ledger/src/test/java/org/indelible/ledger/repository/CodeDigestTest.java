package org.indelible.ledger.repository;

import static org.assertj.core.api.Assertions.assertThat;

import org.indelible.ledger.node.Box;
import org.junit.jupiter.api.Test;

class CodeDigestTest {
    @Test
    void the_same_code_has_the_same_digest_and_other_code_another() {
        assertThat(CodeDigest.of(Box.class)).hasSize(32).isEqualTo(CodeDigest.of(Box.class));
        assertThat(CodeDigest.of(Box.class)).isNotEqualTo(CodeDigest.of(CodeDigest.class));
    }

    @Test
    void what_a_class_uses_belongs_to_it() {
        assertThat(CodeDigest.of(Box.class))
                .isEqualTo(CodeDigest.of(Box.class, Box.Contents.class, Box.ThingPutIn.class));
        assertThat(CodeDigest.of(Box.class)).isNotEqualTo(CodeDigest.of(Box.class, CodeDigest.class));
    }
}
