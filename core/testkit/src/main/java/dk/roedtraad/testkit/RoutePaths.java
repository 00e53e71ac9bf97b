package dk.roedtraad.testkit;

import com.tngtech.archunit.core.domain.JavaClass;

/** The address of a class with routes, as its annotation says. */
final class RoutePaths {
  private RoutePaths() {}

  /** Without the slash in front; empty when the class has no address. */
  static String of(JavaClass type) {
    return type.tryGetAnnotationOfType("jakarta.ws.rs.Path")
        .flatMap(path -> path.get("value"))
        .map(value -> String.valueOf(value).replaceFirst("^/", ""))
        .orElse("");
  }
}
