package org.indelible.app.wiring;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.ApplicationContext;

/** The database of an application under test, with the rights of its owner, which the application itself gives up. */
public final class OwnersView {
    private final Database database;

    public OwnersView(ApplicationContext application) {
        this.database = application.getBean(Database.class);
    }

    /** Changes something that no login of the application may change. */
    public void change(String sql) {
        try (Connection connection = database.logins().owner().connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The first column of every row. */
    public List<String> column(String sql) {
        List<String> values = new ArrayList<>();
        try (Connection connection = database.logins().owner().connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) values.add(rows.getString(1));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return values;
    }
}
