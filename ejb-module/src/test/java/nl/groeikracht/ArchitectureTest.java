package nl.groeikracht;

import static com.tngtech.archunit.lang.conditions.ArchConditions.callMethodWhere;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.persistence.Entity;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Holds the table of docs/architecture.md: which package may use which. */
@AnalyzeClasses(packages = "nl.groeikracht", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    /** What the lives that follow on a request may use. */
    private static final List<String> THE_REQUEST_AND_BELOW = List.of(
            "shared",
            "bpmn",
            "legal",
            "audit",
            "municipality",
            "process",
            "document",
            "budget",
            "initiative",
            "casework",
            "subsidy");

    /** The domains, and what each may use besides itself. Change this together with docs/architecture.md. */
    private static final Map<String, List<String>> MAY_USE = Map.ofEntries(
            Map.entry("shared", List.of()),
            Map.entry("legal", List.of("shared")),
            Map.entry("audit", List.of("shared")),
            Map.entry("municipality", List.of("shared", "audit")),
            Map.entry("process", List.of("shared", "bpmn", "audit", "municipality")),
            Map.entry("document", List.of("shared", "audit", "municipality")),
            Map.entry("budget", List.of("shared", "legal", "audit", "municipality")),
            Map.entry("initiative", List.of("shared", "audit", "municipality")),
            Map.entry("casework", List.of("shared", "bpmn", "legal", "audit", "municipality", "process", "document")),
            Map.entry(
                    "subsidy",
                    List.of(
                            "shared",
                            "bpmn",
                            "legal",
                            "audit",
                            "municipality",
                            "process",
                            "document",
                            "budget",
                            "initiative",
                            "casework")),
            Map.entry("recovery", THE_REQUEST_AND_BELOW),
            Map.entry("withdrawal", THE_REQUEST_AND_BELOW),
            Map.entry("determination", THE_REQUEST_AND_BELOW),
            Map.entry("objection", THE_REQUEST_AND_BELOW),
            Map.entry("penalty", THE_REQUEST_AND_BELOW),
            Map.entry("distribution", THE_REQUEST_AND_BELOW),
            Map.entry(
                    "growth", List.of("shared", "bpmn", "audit", "municipality", "process", "document", "initiative")),
            Map.entry(
                    "programme",
                    List.of(
                            "shared",
                            "bpmn",
                            "audit",
                            "municipality",
                            "process",
                            "document",
                            "initiative",
                            "growth",
                            "action")),
            Map.entry(
                    "action",
                    List.of(
                            "shared",
                            "bpmn",
                            "audit",
                            "municipality",
                            "process",
                            "document",
                            "budget",
                            "initiative",
                            "subsidy",
                            "growth")),
            Map.entry("questionnaire", List.of("shared", "audit", "municipality", "document", "initiative", "growth")),
            Map.entry(
                    "support",
                    List.of(
                            "shared",
                            "bpmn",
                            "audit",
                            "municipality",
                            "process",
                            "document",
                            "initiative",
                            "subsidy",
                            "growth")),
            Map.entry("teampage", List.of("shared", "audit", "municipality", "document", "initiative", "action")),
            Map.entry("retention", List.of("shared", "audit", "municipality", "process", "document")),
            Map.entry("inbox", List.of("shared", "bpmn", "audit", "process", "municipality", "document", "casework")),
            Map.entry("monitoring", List.of("shared", "bpmn", "process", "municipality", "budget", "document")),
            Map.entry(
                    "demo",
                    List.of(
                            "shared",
                            "bpmn",
                            "legal",
                            "audit",
                            "municipality",
                            "process",
                            "document",
                            "budget",
                            "initiative",
                            "casework",
                            "subsidy",
                            "growth",
                            "programme",
                            "action",
                            "questionnaire",
                            "support",
                            "teampage",
                            "inbox",
                            "objection",
                            "determination",
                            "penalty",
                            "recovery",
                            "withdrawal")));

    private static final Set<String> DOMAINS = MAY_USE.keySet();

    private static final Set<String> OF_A_REQUEST_FOR_AN_ACTION = Set.of(
            "RequestDrafts",
            "RequestForm",
            "FormField",
            "CostLine",
            "DraftToken",
            "AskedFor",
            "SentFor",
            "AnsweredFor",
            "RequestState");

    @TestFactory
    Stream<DynamicTest> each_package_uses_only_what_the_table_allows() {
        var code = new ClassFileImporter()
                .withImportOption(new DoNotIncludeTests())
                .importPackages("nl.groeikracht");
        return DOMAINS.stream()
                .sorted()
                .map(domain -> DynamicTest.dynamicTest(domain, () -> {
                    var forbidden = DOMAINS.stream()
                            .filter(other -> !other.equals(domain)
                                    && !MAY_USE.get(domain).contains(other))
                            .map(ArchitectureTest::inside)
                            .toArray(String[]::new);
                    noClasses()
                            .that()
                            .resideInAPackage(inside(domain))
                            .should()
                            .dependOnClassesThat()
                            .resideInAnyPackage(forbidden)
                            .allowEmptyShould(true)
                            .check(code);
                }));
    }

    @TestFactory
    Stream<DynamicTest> each_package_has_its_place_in_the_table() {
        var code = new ClassFileImporter()
                .withImportOption(new DoNotIncludeTests())
                .importPackages("nl.groeikracht");
        return code.stream()
                .map(type -> type.getPackageName().split("\\."))
                .filter(parts -> parts.length > 2)
                .map(parts -> parts[2])
                .filter(name -> !name.equals("bpmn"))
                .collect(Collectors.toSet())
                .stream()
                .map(name -> DynamicTest.dynamicTest(name, () -> {
                    if (!DOMAINS.contains(name)) {
                        throw new AssertionError("The package " + name + " is not in the table");
                    }
                }));
    }

    @ArchTest
    static final ArchRule no_cycles_between_domains =
            slices().matching("nl.groeikracht.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule the_engine_is_known_in_process_and_steps_only = noClasses()
            .that()
            .resideOutsideOfPackages("nl.groeikracht.process..", "nl.groeikracht.*.steps..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.camunda..");

    @ArchTest
    static final ArchRule a_step_calls_one_service_and_decides_nothing = classes()
            .that()
            .resideInAPackage("nl.groeikracht.*.steps..")
            .and()
            .areTopLevelClasses()
            .and()
            .areNotInterfaces()
            .should(HaveOneField.INSTANCE)
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule the_port_speaks_the_domains_words = noClasses()
            .that()
            .resideOutsideOfPackages("nl.groeikracht.process..", "nl.groeikracht.*.steps..")
            .should(callMethodWhere(DescribedPredicate.describe(
                    "its signature names the engine",
                    (JavaMethodCall call) ->
                            call.getTarget().getRawReturnType().getPackageName().startsWith("org.camunda"))));

    @ArchTest
    static final ArchRule time_comes_from_the_clock = noClasses()
            .that()
            .areNotAssignableTo(Clock.class)
            .should(callMethodWhere(DescribedPredicate.describe(
                    "now() without a clock",
                    (JavaMethodCall call) ->
                            call.getTarget().getOwner().getPackageName().startsWith("java.time")
                                    && call.getName().equals("now")
                                    && call.getTarget().getRawParameterTypes().stream()
                                            .noneMatch(ArchitectureTest::isClock))))
            .orShould(callMethodWhere(DescribedPredicate.describe(
                    "System.currentTimeMillis()",
                    (JavaMethodCall call) -> call.getTarget().getOwner().isEquivalentTo(System.class)
                            && call.getName().equals("currentTimeMillis"))));

    @ArchTest
    static final ArchRule each_service_says_who_may_call_it = classes()
            .that()
            .areAnnotatedWith(Stateless.class)
            .or()
            .areAnnotatedWith(Singleton.class)
            .should()
            .beAnnotatedWith(RolesAllowed.class)
            .orShould()
            .beAnnotatedWith(PermitAll.class)
            .orShould()
            .beAnnotatedWith(DenyAll.class);

    /** The server refuses such a call: only when it happens, and to whoever sits at the screen. */
    @ArchTest
    static final ArchRule a_service_is_called_by_its_public_methods_only = noClasses()
            .should(callMethodWhere(DescribedPredicate.describe(
                    "a method of another service that is not public",
                    (JavaMethodCall call) -> isService(call.getTargetOwner())
                            && !call.getOriginOwner().equals(call.getTargetOwner())
                            && call.getTarget()
                                    .resolveMember()
                                    .filter(method -> !method.getModifiers().contains(JavaModifier.PUBLIC)
                                            && !method.getModifiers().contains(JavaModifier.STATIC))
                                    .isPresent())));

    @ArchTest
    static final ArchRule entities_stay_inside_their_domain =
            classes().that().areAnnotatedWith(Entity.class).should().bePackagePrivate();

    /** Team data and subsidy data are apart: what an action asks money for comes back as an outcome, never as a file. */
    @ArchTest
    static final ArchRule an_action_knows_of_a_request_only_that_it_is_begun_sent_and_answered = noClasses()
            .that()
            .resideInAPackage("nl.groeikracht.action..")
            .should()
            .dependOnClassesThat(DescribedPredicate.describe(
                    "are of the file of a request",
                    (JavaClass type) -> type.getPackageName().equals("nl.groeikracht.subsidy")
                            && !OF_A_REQUEST_FOR_AN_ACTION.contains(type.getSimpleName())));

    @ArchTest
    static final ArchRule no_standard_streams = NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

    @ArchTest
    static final ArchRule the_engine_alone_takes_its_time_from_joda = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("nl.groeikracht.process.EngineClock")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.joda.time..");

    @ArchTest
    static final ArchRule names_say_what_a_class_is = noClasses()
            .should()
            .haveSimpleNameEndingWith("Impl")
            .orShould()
            .haveSimpleNameEndingWith("Util")
            .orShould()
            .haveSimpleNameEndingWith("Utils")
            .orShould()
            .haveSimpleNameEndingWith("Manager")
            .orShould()
            .haveSimpleNameEndingWith("Helper");

    /** A step holds the one service that it calls, and no state of its own. */
    private static final class HaveOneField extends ArchCondition<JavaClass> {

        static final HaveOneField INSTANCE = new HaveOneField();

        private HaveOneField() {
            super("have one service as their only field");
        }

        @Override
        public void check(JavaClass step, ConditionEvents events) {
            var services = step.getFields().stream()
                    .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
                    .count();
            if (services > 1) {
                events.add(SimpleConditionEvent.violated(step, step.getName() + " has " + services + " fields"));
            }
        }
    }

    private static String inside(String domain) {
        return "nl.groeikracht." + domain + "..";
    }

    private static boolean isService(JavaClass type) {
        return type.isAnnotatedWith(Stateless.class) || type.isAnnotatedWith(Singleton.class);
    }

    private static boolean isClock(JavaClass type) {
        return type.isAssignableTo(Clock.class);
    }
}
