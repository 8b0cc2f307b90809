/**
 * What every address of the API has in common: who calls, the headers that say why and against which version, and how an accepted or a
 * refused command is answered. The addresses themselves stand with their features.
 */
@NullMarked
package org.indelible.app.http;

import org.jspecify.annotations.NullMarked;
