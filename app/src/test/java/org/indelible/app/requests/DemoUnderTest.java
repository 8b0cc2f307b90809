package org.indelible.app.requests;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.indelible.app.Indelible;
import org.indelible.door.Door;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;

/** Runs the whole application as the demo does, on a PostgreSQL of its own, without families and with snapshots of files after a few events, once for all tests that ask for it. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Import(Door.class)
@SpringBootTest(
        classes = Indelible.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "indelible.demo=true",
            "indelible.families=0",
            "indelible.data=target/demo-under-test",
            "indelible.ledger.snapshots=4",
            "indelible.ledger.acknowledged=0",
            "indelible.rate.account=1000000",
            "indelible.rate.address=1000000",
            "management.prometheus.metrics.export.enabled=true"
        })
public @interface DemoUnderTest {}
