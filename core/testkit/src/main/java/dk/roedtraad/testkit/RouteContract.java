package dk.roedtraad.testkit;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import dk.roedtraad.api.MunicipalityModule;
import dk.roedtraad.api.tool.LetsIn;
import dk.roedtraad.api.tool.Tool;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A module's addresses begin with its id, and each route says whom it lets in. */
public interface RouteContract extends ModuleUnderTest {
  /** The annotations that make a method a route. */
  Set<String> VERBS =
      Set.of(
          "jakarta.ws.rs.GET",
          "jakarta.ws.rs.POST",
          "jakarta.ws.rs.PUT",
          "jakarta.ws.rs.PATCH",
          "jakarta.ws.rs.DELETE",
          "jakarta.ws.rs.HEAD",
          "jakarta.ws.rs.OPTIONS");

  @Test
  default void addressesBeginWithTheModulesId() {
    Faults faults = new Faults();
    MunicipalityModule module = module();
    Pattern own = Pattern.compile("(api/v\\d+/)?m/" + module.id() + "(/.*)?");
    for (JavaClass type : ModuleClasses.of(module).types()) {
      if (isRoute(type)) {
        String path = RoutePaths.of(type);
        faults.unless(
            own.matcher(path).matches(),
            type.getSimpleName()
                + " answers at '"
                + path
                + "': begin its address with 'm/"
                + module.id()
                + "/' or 'api/v1/m/"
                + module.id()
                + "/'.");
      }
    }
    faults.throwIfAny();
  }

  @Test
  default void everyRouteSaysWhomItLetsIn() {
    Faults faults = new Faults();
    for (JavaClass type : ModuleClasses.of(module()).types()) {
      for (JavaMethod method : type.getMethods()) {
        faults.unless(
            !isVerb(method) || says(method) || says(type),
            type.getSimpleName()
                + "."
                + method.getName()
                + " says nothing of whom it lets in: add @LetsIn with the roles.");
      }
    }
    faults.throwIfAny();
  }

  @Test
  default void filesForBrowsersStandUnderTheModulesId() {
    Faults faults = new Faults();
    MunicipalityModule module = module();
    String own = "META-INF/resources/assets/m/" + module.id() + "/";
    ModuleFiles.of(module)
        .below("META-INF/resources/")
        .forEach(
            path ->
                faults.unless(
                    path.startsWith(own),
                    "File " + path + " would be there for everybody: move it below " + own + "."));
    faults.throwIfAny();
  }

  @Test
  default void everyToolLeadsToARoute() {
    Faults faults = new Faults();
    MunicipalityModule module = module();
    List<String> routes =
        ModuleClasses.of(module).types().stream()
            .filter(RouteContract::isRoute)
            .map(RoutePaths::of)
            .toList();
    for (Tool tool : module.tools()) {
      String address = "m/" + module.id() + "/" + tool.path();
      faults.unless(
          routes.stream().anyMatch(r -> address.equals(r) || address.startsWith(r + "/")),
          "Tool '"
              + tool.key()
              + "' leads to '"
              + address
              + "', where nothing answers: write a resource with that @Path or correct the tool's"
              + " path.");
    }
    faults.throwIfAny();
  }

  private static boolean isRoute(JavaClass type) {
    return type.isAnnotatedWith("jakarta.ws.rs.Path")
        || type.getMethods().stream().anyMatch(RouteContract::isVerb);
  }

  private static boolean isVerb(JavaMethod method) {
    return VERBS.stream().anyMatch(method::isAnnotatedWith);
  }

  private static boolean says(CanBeAnnotated member) {
    return member.isAnnotatedWith(LetsIn.class.getName());
  }
}
