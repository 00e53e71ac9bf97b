package dk.roedtraad.platform.demo;

import dk.roedtraad.platform.data.Sql;
import dk.roedtraad.platform.forum.Forums;
import dk.roedtraad.platform.people.Caller;
import dk.roedtraad.platform.people.Role;
import dk.roedtraad.platform.tenant.Tenant;
import dk.roedtraad.platform.work.WorkingDays;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.function.IntConsumer;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Fills one demo municipality: first its units, accounts and about 300 children, so that people can
 * begin; then, in parts, the rest of a municipality of its size. What is there already is left
 * alone.
 */
@ApplicationScoped
public class DemoLoader {
  private static final int SMALL_CHILDREN = 300;

  /** Where the stories are played, and most of the accounts work. */
  private static final Set<String> PLAYED_IN = Set.of("skole-1", "dagtilbud-1");

  private static final int FAMILIES_A_PART = 1_000;

  @Inject DemoAccounts accounts;
  @Inject DemoImport imports;
  @Inject TellStories stories;
  @Inject DemoPolicy policy;
  @Inject Forums forums;
  @Inject Sql sql;

  /** Whether the municipality's folder brings demo data. */
  public static boolean isFor(Tenant tenant, Path tenantsFolder) {
    return Files.isDirectory(tenantsFolder.resolve(tenant.id().value()).resolve("demo"));
  }

  /**
   * Loads the small demo, or what is missing of it when an earlier start was cut off: each part is
   * there as a whole or not at all.
   */
  public void small(Tenant tenant, Path tenantsFolder) {
    Path folder = tenantsFolder.resolve(tenant.id().value()).resolve("demo");
    if (count("select count(*) as n from child") == 0) {
      people(folder);
    }
    forums.ensure();
    policy.load(tenant, folder, admin());
    stories.tell(folder);
  }

  private void people(Path folder) {
    DemoMunicipality demo = municipality(folder);
    String password = ConfigProvider.getConfig().getValue("demo.password", String.class);
    accounts.make(folder.resolve("accounts.csv"), password);
    imports.send(admin(), "demo-organisation.zip", demo.organisation());
    accounts.join(folder.resolve("accounts.csv"));
    imports.send(admin(), "demo-small.zip", demo.some(SMALL_CHILDREN, PLAYED_IN));
  }

  /**
   * Loads the rest in parts.
   *
   * @param progress is told the whole percents reached
   */
  public void rest(Tenant tenant, Path tenantsFolder, IntConsumer progress) {
    DemoMunicipality demo =
        municipality(tenantsFolder.resolve(tenant.id().value()).resolve("demo"));
    int there = count("select count(*) as n from child");
    Caller admin = admin();
    for (int from = 0; from < demo.families(); from += FAMILIES_A_PART) {
      int to = Math.min(demo.families(), from + FAMILIES_A_PART);
      if (there < demo.children()) {
        imports.send(admin, "demo-" + from + ".zip", demo.families(from, to));
      }
      progress.accept(100 * to / demo.families());
    }
  }

  private Caller admin() {
    return accounts.with(Role.TENANT_ADMIN).get(0);
  }

  private static DemoMunicipality municipality(Path folder) {
    return DemoMunicipality.of(
        DemoProfile.read(folder.resolve("profile.properties"), WorkingDays.today()));
  }

  private int count(String question) {
    return sql.one(question, row -> row.integer("n")).orElse(0);
  }
}
