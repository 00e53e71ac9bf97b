package dk.roedtraad.testkit;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import dk.roedtraad.api.MunicipalityModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;

/**
 * The classes that a module ships, read without running them.
 *
 * @param ownPackage the package of the module's index page
 * @param types never empty, so that no check passes for want of classes
 */
record ModuleClasses(String ownPackage, List<JavaClass> types) {

  static ModuleClasses of(MunicipalityModule module) {
    Path location = ModuleFiles.locationOf(module.getClass());
    List<JavaClass> types = List.copyOf(read(location));
    if (types.isEmpty()) {
      throw new IllegalStateException("there are no classes in " + location);
    }
    return new ModuleClasses(module.getClass().getPackageName(), types);
  }

  private static JavaClasses read(Path location) {
    if (Files.isDirectory(location)) {
      return new ClassFileImporter().importPath(location);
    }
    try (JarFile jar = new JarFile(location.toFile())) {
      return new ClassFileImporter().importJar(jar);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
