/** Disputed facts: annotated beside the text, considered in every arena, never deciding who is right. */
@NullMarked
package org.indelible.command.disputes;

import org.jspecify.annotations.NullMarked;
