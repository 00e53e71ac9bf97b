package dk.roedtraad.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlatformRulesTest {
  private static final Pattern NAME =
      Pattern.compile("package ([\\w.]+);.*?(?:class|interface|record) (\\w+)", Pattern.DOTALL);

  @TempDir Path folder;

  @Test
  void acceptsAComponentThatUsesAnotherByItsRoot() {
    List<String> broken =
        brokenBy(
            "package dk.roedtraad.platform.child; public class Child {}",
            "package dk.roedtraad.platform.forum; class Meeting {"
                + " dk.roedtraad.platform.child.Child child; }",
            "package dk.roedtraad.platform.forum.web; @jakarta.ws.rs.Path(\"/x\") class Page {}");

    assertThat(broken).isEmpty();
  }

  @Test
  void findsAnApiThatLeavesTheJdk() {
    assertThat(
            brokenBy("package dk.roedtraad.api.x; class X { jakarta.persistence.Entity entity; }"))
        .singleElement()
        .asString()
        .contains("move the type to core/platform");
  }

  @Test
  void findsAnApiThatOpensConnections() {
    assertThat(brokenBy("package dk.roedtraad.api.x; class X { java.sql.Connection connection; }"))
        .hasSize(1);
  }

  @Test
  void findsAUseOfAnotherComponentsPages() {
    assertThat(
            brokenBy(
                "package dk.roedtraad.platform.child.web; public class Page {}",
                "package dk.roedtraad.platform.forum; class X {"
                    + " dk.roedtraad.platform.child.web.Page page; }"))
        .singleElement()
        .asString()
        .contains("dk.roedtraad.platform.child.web.Page, an inside of component 'child'");
  }

  @Test
  void findsARingOfComponents() {
    assertThat(
            brokenBy(
                "package dk.roedtraad.platform.a; public class A {"
                    + " dk.roedtraad.platform.b.B b; }",
                "package dk.roedtraad.platform.b; public class B {"
                    + " dk.roedtraad.platform.c.C c; }",
                "package dk.roedtraad.platform.c; public class C {"
                    + " dk.roedtraad.platform.a.A a; }"))
        .singleElement()
        .asString()
        .contains("components go in a ring: a -> b -> c -> a");
  }

  @Test
  void findsAPlatformThatKnowsAMunicipality() {
    assertThat(
            brokenBy(
                "package dk.roedtraad.modules.koege; public class KoegeModule {}",
                "package dk.roedtraad.platform.a; class A {"
                    + " dk.roedtraad.modules.koege.KoegeModule module; }"))
        .singleElement()
        .asString()
        .contains("core knows no municipality");
  }

  @Test
  void findsJakartaMvc() {
    assertThat(
            brokenBy(
                "package jakarta.mvc; public class Models {}",
                "package dk.roedtraad.platform.a.web; class Page { jakarta.mvc.Models models; }"))
        .singleElement()
        .asString()
        .contains("slows every request");
  }

  @Test
  void findsAPageWithAnEntityManager() {
    assertThat(
            brokenBy(
                "package dk.roedtraad.platform.a.web; class Page {"
                    + " jakarta.persistence.EntityManager manager; }"))
        .singleElement()
        .asString()
        .contains("pages ask a use case");
  }

  @Test
  void findsAPageWithSql() {
    assertThat(
            brokenBy(
                "package dk.roedtraad.platform.data; public class Sql {}",
                "package dk.roedtraad.platform.a.web; class Page {"
                    + " dk.roedtraad.platform.data.Sql sql; }"))
        .singleElement()
        .asString()
        .contains("pages ask a use case");
  }

  @Test
  void findsAPageWithAConnectionOfItsOwn() {
    assertThat(
            brokenBy(
                "package dk.roedtraad.platform.tenant; public class TenantPools {}",
                "package dk.roedtraad.platform.a.web; class Page {"
                    + " dk.roedtraad.platform.tenant.TenantPools pools; }"))
        .singleElement()
        .asString()
        .contains("pages ask a use case");
  }

  @Test
  void findsAPageThatBeginsATransaction() {
    assertThat(
            brokenBy(
                "package dk.roedtraad.platform.a.web; class Page {"
                    + " @jakarta.transaction.Transactional void post() {} }"))
        .singleElement()
        .asString()
        .contains("pages ask a use case");
  }

  @Test
  void findsHttpInAUseCase() {
    assertThat(
            brokenBy("package dk.roedtraad.platform.a; class A { jakarta.ws.rs.core.Response r; }"))
        .singleElement()
        .asString()
        .contains("move the route to the sub-package web");
  }

  @Test
  void findsAThreadLocal() {
    assertThat(
            brokenBy(
                "package dk.roedtraad.platform.a; class A { ThreadLocal<String> t; }",
                "package dk.roedtraad.platform.tenant; class B { ThreadLocal<String> t; }",
                "package dk.roedtraad.platform.data; class StatementCount {"
                    + " ThreadLocal<String> t; }"))
        .singleElement()
        .asString()
        .contains("dk.roedtraad.platform.a.A.t")
        .doesNotContain("tenant.B");
  }

  @Test
  void findsANameThatSaysNothing() {
    assertThat(brokenBy("package dk.roedtraad.platform.a; class MeetingManager {}"))
        .singleElement()
        .asString()
        .contains("call the class after what it decides");
  }

  @Test
  void findsACachedEntity() {
    assertThat(
            brokenBy("package dk.roedtraad.platform.a; @jakarta.persistence.Cacheable class A {}"))
        .singleElement()
        .asString()
        .contains("remove @Cacheable");
  }

  /** What the rules say of these sources, one text per broken rule. */
  private List<String> brokenBy(String... sources) {
    JavaClasses classes = new ClassFileImporter().importPath(compiled(sources));
    List<String> broken = new ArrayList<>();
    for (ArchRule rule : PlatformRules.all()) {
      try {
        rule.check(classes);
      } catch (AssertionError e) {
        broken.add(e.getMessage());
      }
    }
    return broken;
  }

  private Path compiled(String... sources) {
    try {
      List<Path> files = new ArrayList<>();
      for (String source : sources) {
        Matcher name = NAME.matcher(source);
        assertThat(name.find()).isTrue();
        Path file =
            folder.resolve(
                "src/" + name.group(1).replace('.', '/') + "/" + name.group(2) + ".java");
        Files.createDirectories(file.getParent());
        files.add(Files.writeString(file, source));
      }
      Path classes = Files.createDirectories(folder.resolve("classes"));
      ModuleJar.compile(files, classes);
      return classes;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
