package org.indelible.app.house;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.UUID;
import org.axonframework.queryhandling.QueryBus;
import org.axonframework.queryhandling.QueryGateway;
import org.axonframework.queryhandling.QueryHandler;
import org.indelible.query.access.Answers;
import org.indelible.query.access.AuditedQuery;

/** The rules of the house, each a sentence. */
@AnalyzeClasses(packages = "org.indelible", importOptions = ImportOption.DoNotIncludeTests.class)
class HouseTest {
    @ArchTest
    static final ArchRule modules_depend_in_one_direction = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("events")
            .definedBy("org.indelible.events..")
            .layer("evidence")
            .definedBy("org.indelible.evidence..")
            .layer("command-side")
            .definedBy("org.indelible.command..")
            .layer("projections")
            .definedBy("org.indelible.projection..")
            .layer("query-side")
            .definedBy("org.indelible.query..")
            .layer("ledger")
            .definedBy("org.indelible.ledger..")
            .layer("app")
            .definedBy("org.indelible.app..")
            .whereLayer("app")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("command-side")
            .mayOnlyBeAccessedByLayers("app")
            .whereLayer("query-side")
            .mayOnlyBeAccessedByLayers("app")
            .whereLayer("ledger")
            .mayOnlyBeAccessedByLayers("app")
            .whereLayer("projections")
            .mayOnlyBeAccessedByLayers("query-side", "app")
            .whereLayer("events")
            .mayOnlyBeAccessedByLayers("command-side", "projections", "query-side", "app")
            .whereLayer("evidence")
            .mayOnlyBeAccessedByLayers("ledger", "app");

    @ArchTest
    static final ArchRule spring_stays_out_of_events_evidence_rules_and_policy = noClasses()
            .that()
            .resideInAnyPackage("org.indelible.events..", "org.indelible.evidence..", "org.indelible.command..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework..", "jakarta..", "javax.sql..", "java.sql..");

    @ArchTest
    static final ArchRule sql_is_spoken_only_where_tables_are_owned = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "org.indelible.projection..",
                    "org.indelible.ledger..",
                    "org.indelible.query..",
                    "org.indelible.app.wiring..",
                    "org.indelible.app.evidence..",
                    "org.indelible.app.cli..",
                    "org.indelible.app.operations..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "org.springframework.jdbc..");

    @ArchTest
    static final ArchRule a_witness_needs_neither_spring_nor_a_database = noClasses()
            .that()
            .resideInAPackage("org.indelible.app.witness..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework..", "jakarta..", "javax.sql..", "java.sql..", "org.postgresql..");

    @ArchTest
    static final ArchRule bouncy_castle_is_for_timestamps_alone = noClasses()
            .that()
            .resideOutsideOfPackage("org.indelible.ledger.anchors..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.bouncycastle..");

    @ArchTest
    static final ArchRule time_comes_from_an_injected_clock = noClasses()
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(OffsetDateTime.class, "now")
            .orShould()
            .callMethod(ZonedDateTime.class, "now");

    @ArchTest
    static final ArchRule identities_come_from_an_injected_source = noClasses()
            .should()
            .accessTargetWhere(target(owner(type(UUID.class))).and(target(name("randomUUID"))));

    @ArchTest
    static final ArchRule every_query_handler_takes_an_audited_query =
            methods().that().areAnnotatedWith(QueryHandler.class).should(takeAnAuditedQuery());

    @ArchTest
    static final ArchRule one_class_holds_the_query_bus = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("org.indelible.query.access.Answers")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(QueryBus.class)
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(QueryGateway.class);

    /** Who holds the answers could show them unrecorded: one class releases them, and one compares them with what was shown. */
    @ArchTest
    static final ArchRule nobody_else_asks_past_the_record = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("org.indelible.query.access.Disclosures")
            .and()
            .doNotHaveFullyQualifiedName("org.indelible.query.replay.ReplayAnswers")
            .should()
            .callMethodWhere(target(owner(type(Answers.class))).and(target(name("to"))));

    /** The manager of a team is a word of the field, not of programming. */
    @ArchTest
    static final ArchRule names_say_what_a_thing_is = noClasses()
            .that()
            .doNotHaveSimpleName("TeamManager")
            .should()
            .haveSimpleNameEndingWith("Impl")
            .orShould()
            .haveSimpleNameEndingWith("Util")
            .orShould()
            .haveSimpleNameEndingWith("Utils")
            .orShould()
            .haveSimpleNameEndingWith("Helper")
            .orShould()
            .haveSimpleNameEndingWith("Manager")
            .orShould()
            .haveSimpleNameEndingWith("Service")
            .orShould()
            .haveSimpleNameEndingWith("Dto")
            .orShould()
            .haveSimpleNameEndingWith("DTO")
            .orShould()
            .haveSimpleNameEndingWith("Mapper");

    @ArchTest
    static final ArchRule packages_are_named_for_features = noClasses()
            .should()
            .resideInAnyPackage(
                    "..common..",
                    "..shared..",
                    "..util..",
                    "..core..",
                    "..impl..",
                    "..dto..",
                    "..mapper..",
                    "..service..");

    @ArchTest
    static final ArchRule events_are_records_without_suffix = classes()
            .that()
            .implement(org.indelible.events.casefile.CaseFileEvent.class)
            .should()
            .beRecords()
            .andShould()
            .haveSimpleNameNotEndingWith("Event");

    private static ArchCondition<JavaMethod> takeAnAuditedQuery() {
        return new ArchCondition<>("take an audited query") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean audited = method.getRawParameterTypes().stream()
                        .anyMatch((JavaClass type) -> type.isAssignableTo(AuditedQuery.class));
                events.add(new SimpleConditionEvent(method, audited, method.getFullName()));
            }
        };
    }
}
