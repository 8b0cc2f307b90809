/** Suspected misuse of records: who reported what, the access log as evidence, and what came of it. */
@NullMarked
package org.indelible.events.misuse;

import org.jspecify.annotations.NullMarked;
