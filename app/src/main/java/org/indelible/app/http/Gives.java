package org.indelible.app.http;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.indelible.command.acting.Command;

/** Names the command that an operation gives; the description of the API takes the roles from it. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Gives {
    Class<? extends Command> value();

    /** Whether what arises has no address of its own, so that the answer has no {@code Location}. */
    boolean readWithFile() default false;
}
