package org.indelible.app.demo.families;

/**
 * What the seeder has written.
 *
 * @param accepted commands that were accepted
 * @param refused commands that were refused, as the stories tell
 */
public record Seeded(int families, int accepted, int refused) {}
