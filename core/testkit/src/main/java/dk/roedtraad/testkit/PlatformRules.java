package dk.roedtraad.testkit;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Set;

/**
 * Who may refer to whom inside core. Each rule tells in its own words what to do; {@code core/app}
 * runs all of them over the classes it ships.
 */
public final class PlatformRules {
  static final String PLATFORM = "dk.roedtraad.platform";

  private static final DescribedPredicate<JavaClass> BEYOND_THE_JDK_LIST =
      DescribedPredicate.describe(
          "lie beyond core/api and java.lang, util, time, text and math",
          type -> !isOfTheApi(type.getBaseComponentType()));

  public static final ArchRule API_KNOWS_THE_JDK_ALONE =
      noClasses()
          .that()
          .resideInAPackage("dk.roedtraad.api..")
          .should()
          .dependOnClassesThat(BEYOND_THE_JDK_LIST)
          .because("a module compiles against core/api alone: move the type to core/platform")
          .allowEmptyShould(true);

  public static final ArchRule COMPONENTS_KEEP_THEIR_INSIDES =
      classes()
          .that()
          .resideInAPackage(PLATFORM + "..")
          .should(new ComponentConditions.UseOthersByTheirRoot())
          .because("a component is used through its root package: move what is shared up to it")
          .allowEmptyShould(true);

  public static final ArchRule NO_CYCLES_BETWEEN_COMPONENTS =
      classes()
          .that()
          .resideInAPackage(PLATFORM + "..")
          .should(new ComponentConditions.StandInNoCycle())
          .because("two components that need each other are one, or lack a third between them")
          .allowEmptyShould(true);

  public static final ArchRule PLATFORM_NAMES_NO_MODULE =
      noClasses()
          .that()
          .resideInAPackage(PLATFORM + "..")
          .should()
          .dependOnClassesThat(resideInAPackage("dk.roedtraad.modules.."))
          .because("core knows no municipality: let the module declare what differs")
          .allowEmptyShould(true);

  public static final ArchRule NO_JAKARTA_MVC =
      noClasses()
          .should()
          .dependOnClassesThat(resideInAnyPackage("jakarta.mvc..", "org.eclipse.krazo.."))
          .because("its presence alone slows every request: answer with a JTE template")
          .allowEmptyShould(true);

  private static final Set<String> DATABASE =
      Set.of(
          "jakarta.persistence.EntityManager",
          "jakarta.persistence.EntityManagerFactory",
          "jakarta.transaction.Transactional",
          PLATFORM + ".data.Sql",
          PLATFORM + ".tenant.TenantPools");

  /** All but the keeper of idempotency keys, which is no page: it holds a request's transaction. */
  public static final ArchRule PAGES_ASK_USE_CASES =
      noClasses()
          .that()
          .resideInAPackage(PLATFORM + "..web..")
          .and()
          .doNotHaveFullyQualifiedName(PLATFORM + ".web.Idempotency")
          .should()
          .dependOnClassesThat(
              DescribedPredicate.describe(
                  "reach the database or begin a transaction",
                  type -> DATABASE.contains(type.getName())))
          .because("pages ask a use case in the component's root package")
          .allowEmptyShould(true);

  public static final ArchRule HTTP_STAYS_IN_WEB_PACKAGES =
      noClasses()
          .that()
          .resideInAPackage(PLATFORM + "..")
          .and()
          .resideOutsideOfPackage(PLATFORM + "..web..")
          .should()
          .dependOnClassesThat(
              resideInAnyPackage("jakarta.ws.rs..", "jakarta.servlet..", "gg.jte.."))
          .because("a use case does not know who asks: move the route to the sub-package web")
          .allowEmptyShould(true);

  public static final ArchRule THREADS_CARRY_THE_TENANT_ALONE =
      noClasses()
          .that()
          .resideInAPackage(PLATFORM + "..")
          .and()
          .resideOutsideOfPackage(PLATFORM + ".tenant..")
          .and()
          .doNotHaveFullyQualifiedName(PLATFORM + ".data.StatementCount")
          .should()
          .dependOnClassesThat(
              DescribedPredicate.describe(
                  "are thread locals", type -> type.isAssignableTo(ThreadLocal.class)))
          .because("what hangs on a thread reaches the next request: pass it as an argument")
          .allowEmptyShould(true);

  public static final ArchRule NAMES_SAY_WHAT_A_CLASS_IS =
      noClasses()
          .that()
          .resideInAPackage("dk.roedtraad..")
          .should()
          .haveNameMatching(".*(Impl|Manager|Helper|Util|Utils|Data|Info)(\\$.*)?")
          .because("such a name says nothing: call the class after what it decides")
          .allowEmptyShould(true);

  public static final ArchRule NOTHING_IS_CACHED_BETWEEN_TENANTS =
      noClasses()
          .should()
          .beAnnotatedWith("jakarta.persistence.Cacheable")
          .because("the shared cache served one municipality's row to another: remove @Cacheable")
          .allowEmptyShould(true);

  private PlatformRules() {}

  /** All of them. */
  public static List<ArchRule> all() {
    return List.of(
        API_KNOWS_THE_JDK_ALONE,
        COMPONENTS_KEEP_THEIR_INSIDES,
        NO_CYCLES_BETWEEN_COMPONENTS,
        PLATFORM_NAMES_NO_MODULE,
        NO_JAKARTA_MVC,
        PAGES_ASK_USE_CASES,
        HTTP_STAYS_IN_WEB_PACKAGES,
        THREADS_CARRY_THE_TENANT_ALONE,
        NAMES_SAY_WHAT_A_CLASS_IS,
        NOTHING_IS_CACHED_BETWEEN_TENANTS);
  }

  private static boolean isOfTheApi(JavaClass type) {
    String name = type.getName();
    return type.isPrimitive()
        || name.startsWith("dk.roedtraad.api.")
        || name.matches("java\\.(lang|util|time|text|math)\\..*");
  }
}
