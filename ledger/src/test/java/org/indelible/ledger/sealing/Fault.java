package org.indelible.ledger.sealing;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** What can become of a step. */
enum Fault implements SteppedDriver.Taker {
    /** It is not done, and the connection is gone. */
    LOST {
        @Override
        public Object take(Step step) throws Exception {
            throw broken(step);
        }
    },
    /** It is done and reported as failed, and the connection is gone. */
    UNREPORTED {
        @Override
        public Object take(Step step) throws Exception {
            step.work().done();
            throw broken(step);
        }
    },
    /** The server's end of the connection ends before it. */
    TERMINATED_BEFORE {
        @Override
        public @Nullable Object take(Step step) throws Exception {
            step.line().terminate();
            return step.work().done();
        }
    },
    /** The server's end of the connection ends after it, so that the next step is the first to notice. */
    TERMINATED_AFTER {
        @Override
        public @Nullable Object take(Step step) throws Exception {
            Object result = step.work().done();
            step.line().terminate();
            return result;
        }
    },
    /** It is not done, and the connection lives on. */
    CANCELLED {
        @Override
        public Object take(Step step) throws Exception {
            throw new SQLException("cancelled: " + step.what(), "57014");
        }
    },
    /** It is done, and an Error strikes this process; the connection lives on. */
    STRUCK {
        @Override
        public Object take(Step step) throws Exception {
            step.work().done();
            throw new Error("struck: " + step.what());
        }
    };

    private static SQLException broken(Step step) throws SQLException {
        step.line().cut();
        return new SQLException("broken: " + step.what(), "08006");
    }
}
