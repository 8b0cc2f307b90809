package org.indelible.ledger.reading;

import javax.sql.DataSource;
import org.axonframework.common.transaction.Transaction;
import org.axonframework.common.transaction.TransactionManager;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionStatus;

/** Axon's transactions as Spring's, so that a handler's tables and its position are written over one connection. */
final class DatabaseTransactions implements TransactionManager {
    private final PlatformTransactionManager transactions;

    DatabaseTransactions(DataSource dataSource) {
        this.transactions = new JdbcTransactionManager(dataSource);
    }

    @Override
    public Transaction startTransaction() {
        TransactionStatus status = transactions.getTransaction(null);
        return new Transaction() {
            @Override
            public void commit() {
                transactions.commit(status);
            }

            @Override
            public void rollback() {
                if (!status.isCompleted()) {
                    transactions.rollback(status);
                }
            }
        };
    }
}
