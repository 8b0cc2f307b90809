package org.indelible.command.acting;

/** On which files whoever holds one of the roles may give a command. */
public enum Scope {
    /** Where the role needs a relationship to the file, on those that they are related to; on a restricted file, where they are named. */
    RELATED,
    /** On every file that is not restricted, and on a restricted one where they are named. */
    ANY_FILE,
    /** On every file, restricted or not: it says who may see the file or that it is kept, and shows nothing of it. */
    GOVERNANCE
}
