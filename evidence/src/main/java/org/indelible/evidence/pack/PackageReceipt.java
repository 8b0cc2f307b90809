package org.indelible.evidence.pack;

/**
 * What to hand over by another way than the package itself, so that the recipient can tell the package from any other.
 *
 * @param head vouches for the events
 * @param sha256 SHA-256 of the whole file, 64 lower-case hexadecimal digits; vouches for everything in it
 */
public record PackageReceipt(PackageHead head, String sha256) {}
