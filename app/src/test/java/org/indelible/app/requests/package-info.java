/**
 * Runs request files as editors do (JetBrains, VS Code): requests between lines of {@code ###}, {@code @name = value} variables, and values
 * of earlier answers. Four comments are ours: {@code # @expect 201}, or {@code # @expect 409 already-finalised} with the code of the
 * problem; {@code # @holds $.path value};
 * {@code # @until $.path} sends a read again until its answer has this; {@code # @save name} keeps the body as a file.
 */
@NullMarked
package org.indelible.app.requests;

import org.jspecify.annotations.NullMarked;
