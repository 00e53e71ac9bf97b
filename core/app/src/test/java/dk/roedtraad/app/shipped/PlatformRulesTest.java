package dk.roedtraad.app.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import dk.roedtraad.testkit.PlatformRules;
import dk.roedtraad.testkit.SourceRules;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules of the code base, over the classes that ship. */
class PlatformRulesTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .importPackages("dk.roedtraad.api", "dk.roedtraad.platform", "dk.roedtraad.modules");
  private static final List<Path> SOURCES =
      List.of(Path.of("../api/src/main/java"), Path.of("../platform/src/main/java"));

  static List<ArchRule> rules() {
    return PlatformRules.all();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void isKept(ArchRule rule) {
    assertThat(CLASSES.size()).isGreaterThan(300);
    rule.check(CLASSES);
  }

  @Test
  void noFileIsLongerThanOneIdea() {
    assertThat(SOURCES).allSatisfy(folder -> assertThat(SourceRules.faultsIn(folder)).isEmpty());
  }
}
