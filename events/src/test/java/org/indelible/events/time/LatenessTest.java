package org.indelible.events.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.indelible.events.time.Lateness.Late;
import org.indelible.events.time.Lateness.LateNotComputed;
import org.indelible.events.time.Lateness.OnTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class LatenessTest {
    private static final LocalDate DUE = LocalDate.of(2026, 10, 22);
    private static final JsonMapper JSON = JsonMapper.shared();

    @Test
    void all_but_on_time_carry_the_mark() {
        assertThat(new OnTime(DUE).late()).isFalse();
        assertThat(new Late(DUE, 3).late()).isTrue();
        assertThat(new LateNotComputed(null).late()).isTrue();
    }

    @Test
    void late_by_no_day_is_not_late() {
        assertThat(new Late(DUE, 1).workingDaysLate()).isEqualTo(1);
        assertThatIllegalArgumentException().isThrownBy(() -> new Late(DUE, 0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"verdict\":\"on-time\",\"due\":\"2026-10-22\"}",
                "{\"verdict\":\"late\",\"due\":\"2026-10-22\",\"workingDaysLate\":3}",
                "{\"verdict\":\"late-not-computed\",\"due\":null}"
            })
    void stored_forms_read_and_write_back_unchanged(String json) {
        assertThat(JSON.writeValueAsString(JSON.readValue(json, Lateness.class)))
                .isEqualTo(json);
    }
}
