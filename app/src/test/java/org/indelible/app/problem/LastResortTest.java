package org.indelible.app.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.UUID;
import org.apache.catalina.connector.ClientAbortException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.json.JsonMapper;

@ExtendWith(OutputCaptureExtension.class)
class LastResortTest {
    private final LastResort filter = new LastResort(new Problems(new JsonMapper()), () -> new UUID(1, 1));
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whoever_hangs_up_is_no_incident(boolean halfWay, CapturedOutput log) {
        response.setCommitted(halfWay);
        var gone = new ServletException(new IllegalStateException(new ClientAbortException(new IOException("pipe"))));
        assertThatThrownBy(() -> pass(gone)).isInstanceOf(ClientAbortException.class);
        assertThat(log.toString()).doesNotContain("Incident", "ERROR");
    }

    @Test
    void a_connection_of_our_own_that_broke_is_one(CapturedOutput log) throws Exception {
        pass(new IllegalStateException(new IOException("Broken pipe")));
        assertThat(response.getStatus()).isEqualTo(500);
        assertThat(log.toString()).contains("Incident");
    }

    private void pass(Exception failure) throws ServletException, IOException {
        filter.doFilter(new MockHttpServletRequest("GET", "/test"), response, (_, _) -> {
            if (failure instanceof ServletException thrown) throw thrown;
            if (failure instanceof RuntimeException thrown) throw thrown;
        });
    }
}
