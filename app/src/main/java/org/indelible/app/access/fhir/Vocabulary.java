package org.indelible.app.access.fhir;

/** The names of our own systems of codes and identifiers. */
final class Vocabulary {
    static final String PRODUCT = "Indelible";
    /** Codes of the purposes of a policy pack. */
    static final String PURPOSE = "urn:indelible:access-purpose";
    /** Codes of the roles. */
    static final String ROLE = "urn:indelible:role";
    /** What readers are let in by. */
    static final String GROUND = "urn:indelible:allowed-by";
    /** Editions of the policy. */
    static final String POLICY = "urn:indelible:policy";
    /** Names of questions and commands. */
    static final String QUESTION = "urn:indelible:question";
    /** Identities of accounts. */
    static final String ACCOUNT = "urn:indelible:account";
    /** Identities of case files. */
    static final String FILE = "urn:indelible:case-file";

    private Vocabulary() {}
}
