package org.indelible.projection;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Counts how often the database is sent a statement, or many of one kind together. */
final class CountedStatements {
    private final DataSource database;
    private final AtomicInteger taken = new AtomicInteger();

    CountedStatements(DataSource database) {
        this.database = database;
    }

    DataSource counted() {
        return watched(DataSource.class, database);
    }

    int taken() {
        return taken.get();
    }

    private <T> T watched(Class<T> type, T real) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (_, method, arguments) -> {
                    if (method.getName().startsWith("execute")) taken.incrementAndGet();
                    try {
                        return passedOn(method.invoke(real, arguments));
                    } catch (InvocationTargetException failed) {
                        throw failed.getCause();
                    }
                }));
    }

    private @Nullable Object passedOn(@Nullable Object answer) {
        return switch (answer) {
            case Connection connection -> watched(Connection.class, connection);
            case PreparedStatement statement -> watched(PreparedStatement.class, statement);
            case null, default -> answer;
        };
    }
}
