/** The stories, rehearsed on the real decisions. */
@NullMarked
package org.indelible.app.demo.families;

import org.jspecify.annotations.NullMarked;
