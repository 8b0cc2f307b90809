/** Confidential segments: withheld on a ground, reviewed by managers, lifted once the originator was consulted (HCC-8). */
@NullMarked
package org.indelible.command.confidential;

import org.jspecify.annotations.NullMarked;
