package org.indelible.app.settings;

import java.util.List;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.core.env.SimpleCommandLinePropertySource;
import org.springframework.core.env.StandardEnvironment;

/** Reads the settings before the application starts, so that what is missing can be said at once and in plain words. */
public final class SettingsReader {
    private SettingsReader() {}

    /**
     * The settings of the environment, with these flags over them.
     *
     * @param flags {@code --indelible.name=value}, as they will be handed to the application
     * @throws org.springframework.boot.context.properties.bind.BindException when a value cannot be understood
     */
    public static Settings read(List<String> flags) {
        var environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new SimpleCommandLinePropertySource(flags.toArray(String[]::new)));
        ConfigurationPropertySources.attach(environment);
        return Binder.get(environment).bindOrCreate("indelible", Settings.class);
    }
}
