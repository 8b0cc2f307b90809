package org.indelible.app.wiring;

/** Work that is done before anything runs in the background and before the first request is served. */
@FunctionalInterface
interface BeforeServing {
    void run();
}
