/** Reading the access log: who saw what, when and why; reading it is itself on record. */
@NullMarked
package org.indelible.query.accesslog;

import org.jspecify.annotations.NullMarked;
