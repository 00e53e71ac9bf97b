package dk.roedtraad.testkit;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import org.junit.jupiter.api.Test;

/** A module reaches core/api and a short list of the JDK and Jakarta, and nothing else. */
public interface DependencyContract extends ModuleUnderTest {

  @Test
  default void refersToWhatModulesMayUse() {
    Faults faults = new Faults();
    ModuleClasses classes = ModuleClasses.of(module());
    AllowedForModules allowed = new AllowedForModules(classes.ownPackage());
    for (JavaClass type : classes.types()) {
      for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
        JavaClass target = dependency.getTargetClass().getBaseComponentType();
        if (!target.isPrimitive()) {
          allowed
              .insteadOf(target.getName())
              .ifPresent(instead -> faults.add(sentence(type, target.getName(), instead)));
        }
      }
      for (JavaCodeUnitAccess<?> call : type.getCodeUnitAccessesFromSelf()) {
        String owner = call.getTargetOwner().getName();
        allowed
            .insteadOfCalling(owner, call.getName())
            .ifPresent(
                instead -> faults.add(sentence(type, owner + "." + call.getName(), instead)));
      }
    }
    faults.throwIfAny();
  }

  @Test
  default void allClassesStandInOnePackageOfTheModule() {
    Faults faults = new Faults();
    ModuleClasses classes = ModuleClasses.of(module());
    String own = classes.ownPackage();
    for (JavaClass type : classes.types()) {
      String where = type.getPackageName();
      faults.unless(
          where.equals(own) || where.startsWith(own + "."),
          type.getName() + " stands outside the module: move it to " + own + " or below.");
    }
    faults.unless(
        !own.startsWith("dk.roedtraad.platform") && !own.startsWith("dk.roedtraad.api"),
        "Package " + own + " belongs to core: move the module to one of its own.");
    faults.throwIfAny();
  }

  private String sentence(JavaClass type, String used, String instead) {
    return "Module '"
        + module().id()
        + "' uses "
        + used
        + " in "
        + type.getSimpleName()
        + ": "
        + instead
        + ".";
  }
}
