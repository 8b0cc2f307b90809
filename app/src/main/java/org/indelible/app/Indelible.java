package org.indelible.app;

import org.indelible.app.cli.Commands;
import org.indelible.app.settings.Settings;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;

/**
 * Where everything starts. Databases, identity and the ledger are declared by hand: nothing that decides who may read, or whether an
 * append is durable, is left to what happens to lie on the class path (see {@code spring.autoconfigure.exclude}).
 */
@SpringBootApplication(proxyBeanMethods = false)
@EnableConfigurationProperties(Settings.class)
public class Indelible {

    /** Runs one command of the command line; {@code serve} goes on after this returns. */
    public static void main(String[] args) {
        int exitCode = Commands.run(Indelible.class, args);
        if (exitCode != 0) {
            System.exit(exitCode);
        }
    }
}
