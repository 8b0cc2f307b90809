package org.indelible.command;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.MethodCallTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.indelible.command.acting.Command;
import org.indelible.command.misuse.MisuseCommand;
import org.indelible.command.staff.StaffCommand;
import org.indelible.events.casefile.CaseFileId;

/** The promises of the write side that the compiler does not hold. */
@AnalyzeClasses(packages = "org.indelible.command", importOptions = ImportOption.DoNotIncludeTests.class)
class CommandSideArchitectureTest {
    private static final Set<String> IMPERATIVES = Set.of(
            "Add",
            "Agree",
            "Allocate",
            "Annotate",
            "Approve",
            "Ask",
            "Attach",
            "Close",
            "Complete",
            "Conclude",
            "Confirm",
            "Consider",
            "Deallocate",
            "Dismiss",
            "End",
            "Escalate",
            "Export",
            "Extend",
            "Fail",
            "Finalise",
            "Grant",
            "Lift",
            "Mark",
            "Meet",
            "Name",
            "Notice",
            "Open",
            "Place",
            "Propose",
            "Receive",
            "Record",
            "Register",
            "Remind",
            "Reopen",
            "Reply",
            "Report",
            "Request",
            "Restrict",
            "Review",
            "Revise",
            "Start",
            "Waive");

    @ArchTest
    static final ArchRule nothing_depends_on_spring_the_web_or_sql = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework..", "java.sql..", "javax.sql..", "java.net..", "jakarta..");

    @ArchTest
    static final ArchRule policy_knows_neither_axon_nor_the_features = noClasses()
            .that()
            .resideInAPackage("..policy..")
            .should()
            .dependOnClassesThat(resideInAPackage("org.axonframework..")
                    .or(resideInAPackage("org.indelible.command..")
                            .and(DescribedPredicate.not(resideInAPackage("..policy..")))));

    @ArchTest
    static final ArchRule clocks_and_random_ids_come_from_outside =
            noClasses().should().callMethodWhere(new ReadsClockOrChance());

    @ArchTest
    static final ArchRule commands_are_public_records = classes()
            .that()
            .implement(Command.class)
            .should()
            .beRecords()
            .andShould()
            .haveOnlyFinalFields()
            .andShould()
            .bePublic();

    @ArchTest
    static final ArchRule command_handlers_decide =
            methods().that().areAnnotatedWith(CommandHandler.class).should().haveName("decide");

    @ArchTest
    static final ArchRule event_handlers_evolve = methods()
            .that()
            .areAnnotatedWith(EventSourcingHandler.class)
            .should()
            .haveName("evolve")
            .andShould()
            .haveRawReturnType(void.class);

    @ArchTest
    static final ArchRule nothing_logs =
            noClasses().should().dependOnClassesThat().resideInAnyPackage("org.slf4j..", "java.util.logging..");

    @ArchTest
    static void commands_are_named_imperatively(JavaClasses classes) {
        assertThat(commands(classes))
                .allSatisfy(name -> assertThat(IMPERATIVES).anyMatch(name::startsWith))
                .noneMatch(name -> name.endsWith("Command"));
    }

    @ArchTest
    static void commands_target_a_stream_and_name_the_file_unless_they_are_about_people(JavaClasses classes) {
        assertThat(classes.stream()
                        .filter(CommandSideArchitectureTest::isCommand)
                        .map(JavaClass::reflect))
                .allSatisfy(type -> {
                    var target = type.getDeclaredFields()[0];
                    assertThat(target.isAnnotationPresent(TargetAggregateIdentifier.class))
                            .isTrue();
                    assertThat(StaffCommand.class.isAssignableFrom(type)
                                    || MisuseCommand.class.isAssignableFrom(type)
                                    || type.getDeclaredMethod("file").getReturnType() == CaseFileId.class)
                            .isTrue();
                });
    }

    @ArchTest
    static void every_command_is_wired(JavaClasses classes) {
        assertThat(commands(classes))
                .isEqualTo(CommandWiring.COMMANDS.stream()
                        .map(CommandType::name)
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    private static Set<String> commands(JavaClasses classes) {
        return classes.stream()
                .filter(CommandSideArchitectureTest::isCommand)
                .map(JavaClass::getSimpleName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isCommand(JavaClass type) {
        return type.isAssignableTo(Command.class) && !type.isInterface();
    }

    /** A call of {@code now}, of the system clock, of {@link UUID#randomUUID()} or of a source of chance. */
    private static final class ReadsClockOrChance extends DescribedPredicate<JavaMethodCall> {
        private static final Set<String> BANNED =
                Set.of("now", "systemUTC", "currentTimeMillis", "nanoTime", "randomUUID", "random");

        ReadsClockOrChance() {
            super("read a clock or a source of chance");
        }

        @Override
        public boolean test(JavaMethodCall call) {
            MethodCallTarget target = call.getTarget();
            return BANNED.contains(target.getName())
                    && target.getOwner().getPackageName().startsWith("java.");
        }
    }
}
