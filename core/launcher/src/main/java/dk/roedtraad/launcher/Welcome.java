package dk.roedtraad.launcher;

import java.nio.file.Path;
import java.util.List;

/** What the person who started the platform needs to know, as text for a terminal. */
final class Welcome {

  /** More would push the addresses off the screen; the file has them all. */
  private static final int SHOWN = 6;

  private Welcome() {}

  static String addresses(List<RunningTenant> tenants) {
    StringBuilder text = new StringBuilder("\nRød Tråd er klar / is ready\n\n");
    for (RunningTenant tenant : tenants) {
      text.append(
          "  %-26s %s%s%n"
              .formatted(
                  tenant.name(), tenant.address(), tenant.expectedReady() ? "" : "   (parkeret)"));
    }
    return text.toString();
  }

  static String logins(Path tenantsFolder, List<RunningTenant> tenants, String password) {
    StringBuilder text = new StringBuilder("\nDemo: adgangskode / password  " + password + "\n");
    for (RunningTenant tenant : tenants) {
      List<DemoAccounts.Account> accounts = DemoAccounts.of(tenantsFolder, tenant.id());
      text.append("\n  ").append(tenant.name()).append('\n');
      if (!DemoAccounts.isFor(tenantsFolder, tenant.id())) {
        text.append("    %-22s %-26s%n".formatted("admin", "Administrator"));
        continue;
      }
      accounts.stream()
          .limit(SHOWN)
          .forEach(
              account ->
                  text.append(
                      "    %-22s %-26s %s%n"
                          .formatted(account.user(), account.name(), what(account))));
      if (accounts.size() > SHOWN) {
        text.append("    ... tenants/%s/demo/accounts.csv%n".formatted(tenant.id()));
      }
    }
    return text.toString();
  }

  private static String what(DemoAccounts.Account account) {
    String title = account.title().isEmpty() ? account.role() : account.title();
    return account.unit().isEmpty() ? title : title + ", " + account.unit();
  }
}
