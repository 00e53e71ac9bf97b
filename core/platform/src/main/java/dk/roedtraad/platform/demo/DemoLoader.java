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
  private static final int FAMILIES_A_PART = 1_000;

  @Inject DemoAccounts accounts;
  @Inject DemoImport imports;
  @Inject DemoStory story;
  @Inject DemoPolicy policy;
  @Inject Forums forums;
  @Inject Sql sql;

  /** Whether the municipality's folder brings demo data. */
  public static boolean isFor(Tenant tenant, Path tenantsFolder) {
    return Files.isDirectory(tenantsFolder.resolve(tenant.id().value()).resolve("demo"));
  }

  /** Loads the small demo; nothing happens when it is there. */
  public void small(Tenant tenant, Path tenantsFolder) {
    if (count("select count(*) as n from child") > 0) {
      return;
    }
    Path folder = tenantsFolder.resolve(tenant.id().value()).resolve("demo");
    DemoMunicipality demo = municipality(folder);
    String password = ConfigProvider.getConfig().getValue("demo.password", String.class);
    accounts.make(folder.resolve("accounts.csv"), password);
    Caller admin = accounts.with(Role.TENANT_ADMIN).get(0);
    imports.send(admin, "demo-organisation.zip", demo.organisation());
    accounts.join(folder.resolve("accounts.csv"));
    imports.send(admin, "demo-small.zip", demo.families(0, smallFamilies(demo)));
    forums.ensure();
    policy.load(tenant, folder, admin);
    story.tell(accounts.with(Role.PROFESSIONAL));
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
    Caller admin = accounts.with(Role.TENANT_ADMIN).get(0);
    for (int from = 0; from < demo.families(); from += FAMILIES_A_PART) {
      int to = Math.min(demo.families(), from + FAMILIES_A_PART);
      if (there < demo.children()) {
        imports.send(admin, "demo-" + from + ".zip", demo.families(from, to));
      }
      progress.accept(100 * to / demo.families());
    }
  }

  private static DemoMunicipality municipality(Path folder) {
    return DemoMunicipality.of(
        DemoProfile.read(folder.resolve("profile.properties"), WorkingDays.today()));
  }

  private static int smallFamilies(DemoMunicipality demo) {
    return (int) Math.max(1, (long) demo.families() * SMALL_CHILDREN / demo.children());
  }

  private int count(String question) {
    return sql.one(question, row -> row.integer("n")).orElse(0);
  }
}
