package org.indelible.app.demo.families;

/** Told after every command, on the seeder's thread. */
@FunctionalInterface
public interface SeedingProgress {
    /** So many of so many commands have been given. */
    void given(int done, int total);
}
