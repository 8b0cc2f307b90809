package org.indelible.ledger.documents;

import org.indelible.ledger.keys.KeyScope;

/** A ciphertext that is here whole, under its address. */
public record KeptCiphertext(KeyScope.Entry of, String address) {}
