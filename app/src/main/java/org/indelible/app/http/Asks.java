package org.indelible.app.http;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.indelible.query.access.AuditedQuery;
import org.indelible.query.access.Reach;

/** Names the question that an operation asks, and its reach; the description of the API takes the roles from it. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Asks {
    Class<? extends AuditedQuery<?>> value();

    Reach reach() default Reach.RECORD;
}
