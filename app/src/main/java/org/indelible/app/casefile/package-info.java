/** Case files over HTTP: opened, allocated, and read. */
@NullMarked
package org.indelible.app.casefile;

import org.jspecify.annotations.NullMarked;
