package dk.roedtraad.testkit;

import dk.roedtraad.api.MunicipalityModule;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A module's scripts add to its own tables, and touch nothing else. */
public interface MigrationContract extends ModuleUnderTest {
  /** Words that no script of a module needs, and what to do instead. */
  Map<String, String> REFUSED =
      Map.ofEntries(
          Map.entry("drop", "leave it where it is, scripts only add"),
          Map.entry("truncate", "leave the rows, scripts only add"),
          Map.entry("delete from", "leave the rows, scripts only add"),
          Map.entry("alter column", "add a new column instead"),
          Map.entry("rename", "add under the new name instead"),
          Map.entry("alter type", "add a new column instead"),
          Map.entry("grant", "leave rights to the provisioner"),
          Map.entry("revoke", "leave rights to the provisioner"),
          Map.entry("owner to", "leave rights to the provisioner"),
          Map.entry("set role", "leave rights to the provisioner"),
          Map.entry("search_path", "write table names alone"),
          Map.entry("schema", "write table names alone"),
          Map.entry("select", "keep to the module's own rows, core's cannot be copied"),
          Map.entry("function", "compute in Java"),
          Map.entry("trigger", "compute in Java"),
          Map.entry("inherits", "reach core through Children, not through its tables"));

  @Test
  default void scriptsAreNamedByTimeAndModule() {
    Faults faults = new Faults();
    MunicipalityModule module = module();
    String folder = "db/migration/" + module.id() + "/";
    Pattern name =
        Pattern.compile("V(\\d{8}_\\d{4}|\\d{14})__" + module.id() + "_[a-z0-9_]+\\.sql");
    ModuleFiles.of(module)
        .below("db/")
        .forEach(
            path ->
                faults.unless(
                    path.startsWith(folder)
                        && name.matcher(path.substring(folder.length())).matches(),
                    "Script "
                        + path
                        + " would not be run: name it "
                        + folder
                        + "V<date>_<time>__"
                        + module.id()
                        + "_<what>.sql."));
    faults.throwIfAny();
  }

  @Test
  default void scriptsOnlyAddToTheModulesOwnTables() {
    Faults faults = new Faults();
    MunicipalityModule module = module();
    ModuleFiles files = ModuleFiles.of(module);
    List<Pattern> allowed = allowed(module.id() + "_[a-z0-9_]+");
    files
        .below("db/")
        .forEach(
            path -> {
              String script = path.substring(path.lastIndexOf('/') + 1);
              for (String statement :
                  MigrationScript.of(files.contents().getOrDefault(path, "")).statements()) {
                check(script, statement, module.id() + "_", allowed, faults);
              }
            });
    faults.throwIfAny();
  }

  private static List<Pattern> allowed(String own) {
    return List.of(
        Pattern.compile("create table (if not exists )?" + own + " ?\\(.*"),
        Pattern.compile("create (unique )?index (if not exists )?" + own + " on " + own + "\\b.*"),
        Pattern.compile("alter table " + own + " add (column|constraint) .*"),
        Pattern.compile("comment on (table|column) " + own + "\\b.*"),
        Pattern.compile("insert into " + own + "\\b.*"),
        Pattern.compile("update " + own + " set .*"));
  }

  private static void check(
      String script, String statement, String prefix, List<Pattern> allowed, Faults faults) {
    String start = statement.substring(0, Math.min(60, statement.length()));
    boolean told = false;
    for (Map.Entry<String, String> refused : REFUSED.entrySet()) {
      if (Pattern.compile("\\b" + refused.getKey() + "\\b").matcher(statement).find()) {
        told = true;
        faults.add(
            script
                + " says '"
                + refused.getKey()
                + "' in '"
                + start
                + "': "
                + refused.getValue()
                + ".");
      }
    }
    Matcher schema = Pattern.compile("\\b[a-z_]\\w*\"?\\.\"?[a-z_]\\w*").matcher(statement);
    if (schema.find()) {
      faults.add(
          script + " names '" + schema.group() + "': write the table's name without a schema.");
    } else if (!told && allowed.stream().noneMatch(p -> p.matcher(statement).matches())) {
      faults.add(
          script
              + " does more than add to tables named "
              + prefix
              + "...: leave out '"
              + start
              + "'.");
    }
  }
}
