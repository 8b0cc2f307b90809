/**
 * The families' stories: resources in plain words under {@code demo/families}, and how they become commands. A story says who does what on which
 * day, as told on Sunday 22 November 2026; the days are carried to just before the real today, and what must be late is late by the calendar.
 */
@NullMarked
package org.indelible.app.demo.families.story;

import org.jspecify.annotations.NullMarked;
