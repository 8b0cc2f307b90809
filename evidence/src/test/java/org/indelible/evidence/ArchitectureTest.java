package org.indelible.evidence;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import java.util.UUID;

@AnalyzeClasses(packages = "org.indelible.evidence", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule a_stranger_needs_nothing_but_java = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("org.indelible.evidence..", "java..", "javax.crypto..", "org.jspecify.annotations..");

    @ArchTest
    static final ArchRule who_reads_never_relies_on_who_writes = noClasses()
            .that()
            .haveNameMatching(".*(Verifier|Inspection|Reader|Input|Main)")
            .should()
            .dependOnClassesThat()
            .haveNameMatching(".*(BagWriter|ZipWriter|EntryOutput|PackageWriter|MerkleProver|SigningKey)");

    @ArchTest
    static final ArchRule no_clock_and_no_chance = noClasses()
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(UUID.class, "randomUUID")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.security.SecureRandom");

    @ArchTest
    static final ArchRule no_network =
            noClasses().should().dependOnClassesThat().resideInAnyPackage("java.net..", "javax.net..");
}
