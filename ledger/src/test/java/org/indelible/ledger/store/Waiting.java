package org.indelible.ledger.store;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.awaitility.Awaitility;

final class Waiting {
    private Waiting() {}

    static void until(BooleanSupplier condition) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .pollInterval(Duration.ofMillis(5))
                .until(condition::getAsBoolean);
    }
}
