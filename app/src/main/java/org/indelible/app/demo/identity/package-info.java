/**
 * The demo's own OpenID provider: one fictional user per role, each of whom is a client that asks for a token with its name and the secret
 * of the data directory. It refuses to run outside the demo.
 */
@NullMarked
package org.indelible.app.demo.identity;

import org.jspecify.annotations.NullMarked;
