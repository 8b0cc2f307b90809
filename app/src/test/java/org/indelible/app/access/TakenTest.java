package org.indelible.app.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.indelible.query.accesslog.LogForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class TakenTest {
    @Test
    void the_first_form_that_is_accepted_is_handed_out() {
        assertThat(Taken.form("text/csv")).contains(LogForm.CSV);
        assertThat(Taken.form("text/csv; charset=utf-8")).contains(LogForm.CSV);
        assertThat(Taken.form("application/fhir+ndjson, text/csv;q=0.5")).contains(LogForm.FHIR);
        assertThat(Taken.form("application/json;q=0.4, text/csv;q=0.5")).contains(LogForm.CSV);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "*/*",
                "application/json",
                "application/pdf",
                "text/csv;q=0",
                "application/json, text/csv;q=0.1",
                "?"
            })
    void everything_else_is_json(String accept) {
        assertThat(Taken.form(accept)).isEmpty();
    }
}
