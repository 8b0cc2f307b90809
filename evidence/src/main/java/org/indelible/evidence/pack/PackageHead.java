package org.indelible.evidence.pack;

import java.util.regex.Pattern;

/**
 * The last event that the package rests on. Its hash vouches for all events before it, so it is the receipt to compare.
 *
 * @param sequence its place in the stream
 * @param hash its event hash, 64 lower-case hexadecimal digits
 */
public record PackageHead(long sequence, String hash) {

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    /**
     * Checks both.
     *
     * @throws UnfitPackage if they are not a sequence and a hash
     */
    public PackageHead {
        if (sequence < 0 || !HASH.matcher(hash).matches()) {
            throw new UnfitPackage("The head of the package must be a sequence and a hash of 64 hexadecimal digits.");
        }
    }
}
