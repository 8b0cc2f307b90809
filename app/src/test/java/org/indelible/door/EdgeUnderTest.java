package org.indelible.door;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/** Runs the edge on a real server, once for all tests that ask for it, with controllers that exist for the tests only. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = EdgeApplication.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "indelible.demo=true",
            "indelible.data=target/edge-under-test",
            "indelible.body.limit=10KB",
            "springdoc.api-docs.enabled=true"
        })
public @interface EdgeUnderTest {}
