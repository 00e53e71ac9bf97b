package dk.roedtraad.testkit;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DependencyContractTest {
  @Test
  void acceptsRecordsStreamsEnumsAndSwitches() {
    MunicipalityModuleContract contract =
        PlantedContract.over(
            Planted.module()
                .withClass(
                    "Fine",
                    """
                    record Fine(java.util.List<String> names, Kind kind) {
                      enum Kind { ONE, TWO }
                      String words() {
                        return names.stream().map(n -> n + kind + names.size())
                            .collect(java.util.stream.Collectors.joining(", "));
                      }
                      int number() { return switch (kind) { case ONE -> 1; case TWO -> 2; }; }
                    }
                    """));

    assertThatCode(contract::refersToWhatModulesMayUse).doesNotThrowAnyException();
    assertThatCode(contract::allClassesStandInOnePackageOfTheModule).doesNotThrowAnyException();
  }

  @Test
  void acceptsAnEntityAndARoute() {
    MunicipalityModuleContract contract =
        PlantedContract.over(
            Planted.module()
                .withClass(
                    "Fine",
                    """
                    import jakarta.persistence.*;
                    @Entity @Table(name = "plan_fine")
                    public class Fine { @Id java.util.UUID id; @Version int version; }
                    """)
                .withClass(
                    "Route",
                    """
                    import jakarta.ws.rs.*;
                    @Path("/m/plan/fine") @jakarta.enterprise.context.RequestScoped
                    public class Route {
                      @jakarta.inject.Inject dk.roedtraad.api.tool.ModuleStore store;
                      @GET public jakarta.ws.rs.core.Response all() {
                        return jakarta.ws.rs.core.Response.ok(
                            store.where(Fine.class, "version", 1)).build();
                      }
                    }
                    """));

    assertThatCode(contract::refersToWhatModulesMayUse).doesNotThrowAnyException();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          java.lang.Class.forName("x")                  | java.lang.Class.forName | name the type
          String.class.getDeclaredMethods()             | java.lang.Class.getDeclaredMethods | name the type
          new javax.naming.InitialContext()             | javax.naming.InitialContext | let core inject
          java.sql.DriverManager.getConnection("x")     | java.sql.DriverManager | through ModuleStore
          new Thread(() -> {})                          | java.lang.Thread | core minds the threads
          java.util.concurrent.ForkJoinPool.commonPool()| java.util.concurrent.ForkJoinPool | core minds the threads
          new java.io.File("x")                         | java.io.File | files belong to core
          java.nio.file.Path.of("x")                    | java.nio.file.Path | files belong to core
          new java.net.Socket("x", 1)                   | java.net.Socket | modules open none
          new ProcessBuilder("x")                       | java.lang.ProcessBuilder | leave the machine to core
          Runtime.getRuntime()                          | java.lang.Runtime | leave the machine to core
          System.getenv("x")                            | java.lang.System | take time and settings as arguments
          new ThreadLocal<String>()                     | java.lang.ThreadLocal | core minds the threads
          jakarta.persistence.Persistence.createEntityManagerFactory("x") | jakarta.persistence.Persistence | through ModuleStore
          jakarta.ws.rs.client.ClientBuilder.newClient()| jakarta.ws.rs.client.ClientBuilder | do with core/api
          jakarta.enterprise.inject.spi.CDI.current()   | jakarta.enterprise.inject.spi.CDI | do with core/api
          java.util.ServiceLoader.load(String.class)    | java.util.ServiceLoader | name the type
          """)
  void findsWhatModulesMayNotUse(String expression, String used, String advice) {
    MunicipalityModuleContract contract =
        PlantedContract.over(
            Planted.module()
                .withClass(
                    "Bad",
                    "class Bad { Object bad() throws Exception { return " + expression + "; } }"));

    assertThatThrownBy(contract::refersToWhatModulesMayUse)
        .hasMessageContaining("Module 'plan' uses " + used)
        .hasMessageContaining(" in Bad: ")
        .hasMessageContaining(advice);
  }

  @Test
  void findsSystemExit() {
    MunicipalityModuleContract contract =
        PlantedContract.over(
            Planted.module().withClass("Bad", "class Bad { void bad() { System.exit(1); } }"));

    assertThatThrownBy(contract::refersToWhatModulesMayUse)
        .hasMessageContaining("Module 'plan' uses java.lang.System in Bad");
  }

  @Test
  void findsAnEntityManager() {
    MunicipalityModuleContract contract =
        PlantedContract.over(
            Planted.module()
                .withClass("Bad", "class Bad { jakarta.persistence.EntityManager manager; }"));

    assertThatThrownBy(contract::refersToWhatModulesMayUse)
        .hasMessageContaining(
            "Module 'plan' uses jakarta.persistence.EntityManager in Bad: keep and find own"
                + " entities through ModuleStore.");
  }

  @Test
  void findsAnotherMunicipality() {
    MunicipalityModuleContract contract =
        PlantedContract.over(
            Planted.module()
                .withFile(
                    "java/dk/roedtraad/modules/other/Rule.java",
                    "package dk.roedtraad.modules.other; public class Rule {}")
                .withClass("Bad", "class Bad { dk.roedtraad.modules.other.Rule rule; }"));

    assertThatThrownBy(contract::refersToWhatModulesMayUse)
        .hasMessageContaining("move what two municipalities share to core");
    assertThatThrownBy(contract::allClassesStandInOnePackageOfTheModule)
        .hasMessageContaining(
            "dk.roedtraad.modules.other.Rule stands outside the module: move it to planted");
  }
}
