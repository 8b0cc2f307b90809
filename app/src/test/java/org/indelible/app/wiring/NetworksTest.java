package org.indelible.app.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NetworksTest {
    @Test
    void addresses_of_one_network_are_one_place() {
        assertThat(Networks.of("192.0.2.7"))
                .isEqualTo(Networks.of("192.0.2.200"))
                .isNotEqualTo(Networks.of("192.0.3.7"));
        assertThat(Networks.of("2001:db8:1:2::3"))
                .isEqualTo(Networks.of("2001:db8:1:ffff::"))
                .isNotEqualTo(Networks.of("2001:db8:2::3"));
    }

    @Test
    void what_is_no_address_stands_for_itself() {
        assertThat(Networks.of("unknown")).isEqualTo("unknown");
        assertThat(Networks.of("1.2.3.4.5")).isEqualTo("1.2.3.4.5");
    }
}
