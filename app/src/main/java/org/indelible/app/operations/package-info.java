/**
 * How the application says that it is well, and how it is doing: health that tells why not, and measures for Prometheus. Identifiers of
 * streams and counts only; neither holds anything about a person.
 */
@NullMarked
package org.indelible.app.operations;

import org.jspecify.annotations.NullMarked;
