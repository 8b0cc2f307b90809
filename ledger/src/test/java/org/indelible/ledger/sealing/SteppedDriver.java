package org.indelible.ledger.sealing;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.DriverPropertyInfo;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Logger;
import org.indelible.ledger.database.Login;
import org.jspecify.annotations.Nullable;

/** Leads to the real database by an address of its own, and lets somebody else take each step that is made on the way. */
final class SteppedDriver implements Driver, AutoCloseable {
    private static final AtomicInteger DRIVERS = new AtomicInteger();
    private static final Set<String> STEPS_OF_A_CONNECTION = Set.of("commit", "rollback", "setAutoCommit");

    /** Takes the steps, or fails to. */
    interface Taker {
        @Nullable
        Object take(Step step) throws Exception;
    }

    private final String prefix = "jdbc:stepped" + DRIVERS.incrementAndGet() + ":";
    private final Taker taker;

    /** @param taker asked from whichever thread makes a step */
    SteppedDriver(Taker taker) throws SQLException {
        this.taker = taker;
        DriverManager.registerDriver(this);
    }

    /** The same login, by this way. */
    Login through(Login login) {
        return new Login(login.url().replaceFirst("jdbc:", prefix), login.role(), login.password());
    }

    @Override
    public @Nullable Connection connect(String url, Properties info) throws SQLException {
        if (!acceptsURL(url)) {
            return null;
        }
        var line = new Line(url.replaceFirst(prefix, "jdbc:"), info);
        try {
            return (Connection) taker.take(new Step("connect", List.of(), line, () -> {
                Connection real = line.open();
                return proxy(Connection.class, (_, method, arguments) -> onConnection(line, real, method, arguments));
            }));
        } catch (SQLException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private @Nullable Object onConnection(Line line, Connection real, Method method, Object @Nullable [] arguments)
            throws Exception {
        if (STEPS_OF_A_CONNECTION.contains(method.getName())) {
            return taker.take(new Step(method.getName(), List.of(), line, () -> invoke(real, method, arguments)));
        }
        Object result = invoke(real, method, arguments);
        if (!(result instanceof Statement statement)) {
            return result;
        }
        String sql = arguments == null ? "" : String.valueOf(arguments[0]);
        List<Object> values = new ArrayList<>();
        return proxy(
                result instanceof PreparedStatement ? PreparedStatement.class : Statement.class,
                (_, called, given) -> onStatement(
                        new Step(sql, values, line, () -> invoke(statement, called, given)), called, given));
    }

    private @Nullable Object onStatement(Step step, Method method, Object @Nullable [] arguments) throws Exception {
        if (!method.getName().startsWith("execute")) {
            if (method.getName().startsWith("set") && arguments != null && arguments.length > 1) {
                step.values().add(arguments[1]);
            }
            return step.work().done();
        }
        String sql = arguments == null ? step.what() : String.valueOf(arguments[0]);
        return taker.take(new Step(sql, step.values(), step.line(), step.work()));
    }

    private static Object proxy(Class<?> type, InvocationHandler handler) {
        return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler);
    }

    private static @Nullable Object invoke(Object real, Method method, Object @Nullable [] arguments) throws Exception {
        try {
            return method.invoke(real, arguments);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof Exception cause) {
                throw cause;
            }
            throw e;
        }
    }

    @Override
    public boolean acceptsURL(String url) {
        return url.startsWith(prefix);
    }

    @Override
    public DriverPropertyInfo[] getPropertyInfo(String url, Properties info) {
        return new DriverPropertyInfo[0];
    }

    @Override
    public int getMajorVersion() {
        return 1;
    }

    @Override
    public int getMinorVersion() {
        return 0;
    }

    @Override
    public boolean jdbcCompliant() {
        return false;
    }

    @Override
    public Logger getParentLogger() {
        return Logger.getLogger(SteppedDriver.class.getName());
    }

    @Override
    public void close() throws SQLException {
        DriverManager.deregisterDriver(this);
    }
}
