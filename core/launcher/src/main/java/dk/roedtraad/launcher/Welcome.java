package dk.roedtraad.launcher;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What the person who started the platform needs to know, as text for a terminal. */
final class Welcome {

  /** More of one role would push the addresses off the screen; the file has them all. */
  private static final int SHOWN_OF_A_ROLE = 2;

  private static final String OPERATOR_USER = "drift";
  private static final List<Map.Entry<String, String>> ROLES =
      List.of(
          Map.entry("PROFESSIONAL", "fagperson"),
          Map.entry("ADVISER", "rådgiver"),
          Map.entry("LEADER", "leder"),
          Map.entry("TENANT_ADMIN", "administrator"));

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

  /**
   * Some log-ins of each role, in each municipality, and the operator's.
   *
   * @param operatorFile where a password made by chance lies; no such file when it is the demo's
   */
  static String logins(
      Path tenantsFolder, List<RunningTenant> tenants, String password, Path operatorFile) {
    StringBuilder text = new StringBuilder("\nDemo: adgangskode / password  " + password + "\n");
    for (RunningTenant tenant : tenants) {
      if (tenant.id().equals(Tenant.OPERATOR)) {
        continue;
      }
      text.append("\n  ").append(tenant.name()).append("  ").append(tenant.address()).append('\n');
      if (!DemoAccounts.isFor(tenantsFolder, tenant.id())) {
        text.append("    %-22s %-26s%n".formatted("admin", "Administrator"));
        continue;
      }
      List<DemoAccounts.Account> accounts = DemoAccounts.of(tenantsFolder, tenant.id());
      if (!accounts.isEmpty()) {
        ROLES.forEach(role -> text.append(ofRole(accounts, role.getKey(), role.getValue())));
        text.append("    alle: tenants/%s/demo/accounts.csv%n".formatted(tenant.id()));
      }
    }
    tenants.stream()
        .filter(tenant -> tenant.id().equals(Tenant.OPERATOR))
        .forEach(operator -> text.append(operator(operator, operatorFile)));
    return text.toString();
  }

  private static String ofRole(List<DemoAccounts.Account> accounts, String role, String word) {
    return accounts.stream()
        .filter(account -> account.role().equals(role))
        .limit(SHOWN_OF_A_ROLE)
        .map(
            account ->
                "    %-14s %-12s %s, %s%n"
                    .formatted(word, account.user(), account.name(), what(account)))
        .collect(Collectors.joining());
  }

  private static String operator(RunningTenant tenant, Path file) {
    String where = Files.exists(file) ? "adgangskode / password: " + file : "";
    return "%n  %s  %s%n    %-14s %-12s %s%n"
        .formatted(tenant.name(), tenant.address(), "operatør", OPERATOR_USER, where);
  }

  private static String what(DemoAccounts.Account account) {
    String title = account.title().isEmpty() ? account.role() : account.title();
    boolean isKey = account.unit().contains(".");
    return account.unit().isEmpty() || isKey ? title : title + ", " + account.unit();
  }
}
