package org.indelible.app.wiring;

import java.nio.file.Path;
import org.indelible.app.settings.Settings;
import org.indelible.ledger.embedded.EmbeddedPostgres;
import org.springframework.beans.factory.support.DefaultSingletonBeanRegistry;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts the demo's own PostgreSQL while the application is put together: the two take about as long, and neither needs the other. */
final class EmbeddedStart implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    private static final String NAME = "embeddedServer";

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        Settings settings = Binder.get(context.getEnvironment()).bindOrCreate("indelible", Settings.class);
        if (!settings.demo()) return;
        var server = new EmbeddedServer(() -> start(settings.data()));
        var beans = (DefaultSingletonBeanRegistry) context.getBeanFactory();
        beans.registerSingleton(NAME, server);
        beans.registerDisposableBean(NAME, server::close);
    }

    private static EmbeddedPostgres start(Path data) {
        Path directory = data.resolve("postgres");
        var unfinished = new Unfinished(data);
        if (!unfinished.isMarked()) return EmbeddedPostgres.start(directory);
        EmbeddedPostgres server = EmbeddedPostgres.startAnew(directory);
        unfinished.clear();
        return server;
    }
}
