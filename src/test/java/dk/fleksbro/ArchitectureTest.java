package dk.fleksbro;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Route;
import dk.fleksbro.consent.Opens;
import dk.fleksbro.consent.OpensNothing;
import dk.fleksbro.shared.UnitOfWork;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Repository;
import org.springframework.stereotype.Service;

/** How the portal is built, in sentences. */
class ArchitectureTest {

    private static final JavaClasses PORTAL = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dk.fleksbro");

    @Test
    void time_comes_from_the_one_clock() {
        for (Class<?> time :
                new Class<?>[] {Instant.class, LocalDate.class, LocalDateTime.class, ZonedDateTime.class}) {
            noClasses().should().callMethod(time, "now").check(PORTAL);
        }
        noClasses()
                .that(describe("are not the application itself", c -> !c.isEquivalentTo(FleksbroApplication.class)))
                .should()
                .callMethod(java.time.Clock.class, "systemUTC")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .check(PORTAL);
    }

    @Test
    void pages_are_known_to_nobody_but_the_router() {
        classes()
                .that()
                .areAnnotatedWith(Route.class)
                .should()
                .bePackagePrivate()
                .check(PORTAL);
    }

    @Test
    void every_page_says_what_it_opens() {
        classes()
                .that()
                .areAnnotatedWith(Route.class)
                .and(describe(
                        "are not about signing in", c -> !c.getPackageName().startsWith("dk.fleksbro.account")))
                .should()
                .beAnnotatedWith(Opens.class)
                .orShould()
                .beAnnotatedWith(OpensNothing.class)
                .check(PORTAL);
    }

    @Test
    void what_a_class_needs_is_given_to_its_constructor() {
        noFields()
                .should()
                .beAnnotatedWith(Autowired.class)
                .orShould()
                .beAnnotatedWith(Value.class)
                .orShould()
                .beAnnotatedWith("jakarta.inject.Inject")
                .check(PORTAL);
    }

    @Test
    void what_a_user_does_is_done_wholly_or_not_at_all() {
        // signing in counts its failures, so it must not be undone by one
        classes()
                .that()
                .haveSimpleNameEndingWith("Service")
                .and()
                .doNotHaveSimpleName("SignInService")
                .should()
                .beAnnotatedWith(Service.class)
                .andShould()
                .beAnnotatedWith(UnitOfWork.class)
                .check(PORTAL);
    }

    @Test
    void tables_are_read_and_written_inside_their_module() {
        classes()
                .that()
                .areAnnotatedWith(Repository.class)
                .should()
                .bePackagePrivate()
                .check(PORTAL);
    }

    @Test
    void screens_are_used_by_no_other_module() {
        classes()
                .that()
                .resideInAPackage("dk.fleksbro.*.ui..")
                .and()
                .resideOutsideOfPackage("dk.fleksbro.shared.ui..")
                .should(beUsedOnlyInsideTheirModule())
                .check(PORTAL);
    }

    @Test
    void rules_of_the_work_know_no_screens() {
        noClasses()
                .that()
                .areAnnotatedWith(Service.class)
                .or()
                .areAnnotatedWith(Repository.class)
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Component.class)
                .check(PORTAL);
    }

    @Test
    void the_planner_of_a_fair_is_plain_java() {
        classes()
                .that()
                .resideInAPackage("dk.fleksbro.fairplan..")
                .and()
                .resideOutsideOfPackage("dk.fleksbro.fairplan.file..")
                .and()
                .doNotHaveSimpleName("package-info")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("dk.fleksbro.fairplan..", "java..", "org.jspecify..")
                .check(PORTAL);
    }

    @Test
    void the_index_of_matching_is_plain_java() {
        noClasses()
                .that()
                .resideInAPackage("dk.fleksbro.matching.index..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework..", "java.sql..", "javax.sql..", "com.vaadin..")
                .check(PORTAL);
    }

    @Test
    void whoever_confirms_a_plan_shares_no_code_with_the_planner() {
        classes()
                .that()
                .haveNameMatching("dk\\.fleksbro\\.fairplan\\.(PlanChecker|PlanFigures|ProofVerifier|Market|BestDay).*")
                .should()
                .onlyDependOnClassesThat(describe(
                        "are what goes in and comes out, or confirm it themselves",
                        c -> !c.getPackageName().startsWith("dk.fleksbro.fairplan.")
                                && !c.getSimpleName().equals("FairPlanner")))
                .check(PORTAL);
    }

    private static ArchCondition<JavaClass> beUsedOnlyInsideTheirModule() {
        return new ArchCondition<>("be used only inside their module") {
            @Override
            public void check(JavaClass screen, ConditionEvents events) {
                screen.getDirectDependenciesToSelf().stream()
                        .filter(use -> !module(use.getOriginClass()).equals(module(screen)))
                        .forEach(use -> events.add(SimpleConditionEvent.violated(screen, use.getDescription())));
            }
        };
    }

    private static String module(JavaClass type) {
        return type.getPackageName().replaceFirst("^dk\\.fleksbro\\.?", "").replaceFirst("\\..*", "");
    }
}
