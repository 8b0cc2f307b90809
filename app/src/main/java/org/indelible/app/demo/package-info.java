/** What exists in the demo only: fictional people, and a way to sign in as them. */
@NullMarked
package org.indelible.app.demo;

import org.jspecify.annotations.NullMarked;
