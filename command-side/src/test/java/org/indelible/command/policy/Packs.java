package org.indelible.command.policy;

/** The pack that the tests judge by: the one that comes with the application. */
final class Packs {
    static final PolicyPack HCC = PackReader.bundled("hcc-2019-09.json");

    private Packs() {}
}
