package org.indelible.app;

import org.indelible.app.cli.Commands;
import org.indelible.app.settings.Settings;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.boot.security.oauth2.server.authorization.autoconfigure.servlet.OAuth2AuthorizationServerAutoConfiguration;
import org.springframework.boot.security.oauth2.server.authorization.autoconfigure.servlet.OAuth2AuthorizationServerJwtAutoConfiguration;
import org.springframework.boot.security.oauth2.server.resource.autoconfigure.OAuth2ResourceServerAutoConfiguration;

/**
 * Where everything starts. Databases, identity and the ledger are declared by hand: nothing that decides who may read, or whether an
 * append is durable, is left to what happens to lie on the class path.
 */
@SpringBootApplication(
        proxyBeanMethods = false,
        exclude = {
            DataSourceAutoConfiguration.class,
            UserDetailsServiceAutoConfiguration.class,
            OAuth2AuthorizationServerAutoConfiguration.class,
            OAuth2AuthorizationServerJwtAutoConfiguration.class,
            OAuth2ResourceServerAutoConfiguration.class
        })
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
