/** What is recorded in every measurement: files, and case notes of one shape. */
@NullMarked
package org.indelible.benchmarks.story;

import org.jspecify.annotations.NullMarked;
