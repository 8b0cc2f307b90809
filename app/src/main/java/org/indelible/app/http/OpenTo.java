package org.indelible.app.http;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.indelible.events.people.Role;

/**
 * Says which roles may call an operation that neither gives a command nor asks for anything of a record, and whose handler therefore
 * nobody else judges. It is held by {@link OpenToRoles}, and the description of the API takes the roles from it.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface OpenTo {
    /** The roles, of which one is enough; where none is named, any. */
    Role[] value() default {};
}
