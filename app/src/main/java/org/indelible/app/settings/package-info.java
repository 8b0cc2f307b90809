/** What whoever runs the application can decide, by environment variable or flag, in one typed record. */
@NullMarked
package org.indelible.app.settings;

import org.jspecify.annotations.NullMarked;
