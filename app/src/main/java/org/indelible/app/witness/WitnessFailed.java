package org.indelible.app.witness;

/** The witness cannot run, or not without risking to contradict itself. The message is one sentence for whoever runs it. */
public final class WitnessFailed extends RuntimeException {
    private static final long serialVersionUID = 1;

    WitnessFailed(String sentence) {
        super(sentence);
    }
}
