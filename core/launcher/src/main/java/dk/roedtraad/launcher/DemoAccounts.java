package dk.roedtraad.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The invented people of one tenant, as the demo folder lists them. */
final class DemoAccounts {

  private DemoAccounts() {}

  /** One who can log in. */
  record Account(String user, String name, String title, String role, String unit) {}

  /** Whether the tenant's folder brings demo data. */
  static boolean isFor(Path tenants, String tenant) {
    return Files.isDirectory(tenants.resolve(tenant).resolve("demo"));
  }

  static List<Account> of(Path tenants, String tenant) {
    Path file = tenants.resolve(tenant).resolve("demo").resolve("accounts.csv");
    if (!Files.exists(file)) {
      return List.of();
    }
    try {
      List<String> lines = Files.readAllLines(file);
      List<String> header = lines.isEmpty() ? List.of() : cells(lines.get(0));
      List<Account> accounts = new ArrayList<>();
      for (String line : lines.subList(Math.min(1, lines.size()), lines.size())) {
        List<String> cells = cells(line);
        if (!line.isBlank()) {
          accounts.add(
              new Account(
                  cell(header, cells, "brugernavn"),
                  cell(header, cells, "navn"),
                  cell(header, cells, "titel"),
                  cell(header, cells, "rolle"),
                  cell(header, cells, "enhed")));
        }
      }
      return accounts;
    } catch (IOException e) {
      System.err.println("The demo accounts of " + tenant + " cannot be read: " + e.getMessage());
      return List.of();
    }
  }

  private static List<String> cells(String line) {
    return Arrays.stream(line.replace("\uFEFF", "").split(";", -1)).map(String::strip).toList();
  }

  private static String cell(List<String> header, List<String> cells, String column) {
    int at = header.indexOf(column);
    return at >= 0 && at < cells.size() ? cells.get(at) : "";
  }
}
