package dk.roedtraad.app.stage;

import java.io.File;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * What every test of the whole runs against: the WAR that the build made and that is shipped, plus
 * the classes that look at it from within and the faults planted for the attack suite to find.
 */
@ExtendWith(ArquillianExtension.class)
public abstract class TheApplication {

  /** The root context's name, so that addresses are those of the real thing. */
  private static final String ROOT = "ROOT.war";

  @Deployment
  static WebArchive shippedWarWithTests() {
    return ShrinkWrap.create(org.jboss.shrinkwrap.api.importer.ZipImporter.class, ROOT)
        .importFrom(new File(System.getProperty("roedtraad.war")))
        .as(WebArchive.class)
        .addPackage("dk.roedtraad.app.inside")
        .addPackage("dk.roedtraad.app.planted")
        .addClass(TheApplication.class);
  }
}
