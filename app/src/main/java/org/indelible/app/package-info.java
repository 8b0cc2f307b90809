/**
 * The application: the only module with a web server, a command line and a main class. This package starts it; each feature's HTTP
 * edge has a package of its own.
 */
@NullMarked
package org.indelible.app;

import org.jspecify.annotations.NullMarked;
