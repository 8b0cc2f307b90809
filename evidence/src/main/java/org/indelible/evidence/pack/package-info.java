/**
 * The evidence package: the record of one file as it stood, with the events it rests on, in a bag that anybody can check offline. The verifier shares the formats with
 * the writer and nothing else.
 */
@NullMarked
package org.indelible.evidence.pack;

import org.jspecify.annotations.NullMarked;
