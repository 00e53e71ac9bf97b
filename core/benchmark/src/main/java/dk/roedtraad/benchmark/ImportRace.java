package dk.roedtraad.benchmark;

import dk.roedtraad.platform.demo.DemoMunicipality;
import dk.roedtraad.platform.demo.DemoProfile;
import dk.roedtraad.platform.demo.ImportFiles;
import dk.roedtraad.platform.imports.Sheet;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/**
 * A municipality's children and families, once through the import as its administrator sends them,
 * once as plain COPY of the same rows into the same tables with the same indexes and keys.
 *
 * @param children in the file
 * @param lines of the file, all sheets together
 * @param rows in the tables afterwards
 * @param imported rows per second, from the upload to the last commit
 * @param copied rows per second
 */
record ImportRace(
    int children, int lines, long rows, Spread imported, Spread copied, Spread ratio) {
  /** Each after those it refers to. */
  private static final List<String> TABLES =
      List.of(
          "child",
          "person",
          "household",
          "household_address",
          "household_member",
          "family_relation",
          "sibling",
          "enrolment");

  static ImportRace run(Scene scene, Database database, Visitor admin, int rounds)
      throws IOException, SQLException, InterruptedException {
    DemoMunicipality municipality =
        DemoMunicipality.of(DemoProfile.read(scene.importedProfile(), LocalDate.now()));
    send(admin, municipality.organisation());
    Map<Sheet, List<List<String>>> families = municipality.families(0, municipality.families());
    List<Double> imported = new ArrayList<>();
    List<Double> copied = new ArrayList<>();
    List<Double> ratios = new ArrayList<>();
    long rows = 0;
    for (int round = 0; round <= rounds; round++) {
      empty(database);
      double sent = send(admin, families);
      rows = count(database);
      double copy = copy(database);
      System.out.printf("import: %d rows, %.2f s, COPY %.2f s%n", rows, sent, copy);
      if (round > 0) {
        imported.add(rows / sent);
        copied.add(rows / copy);
        ratios.add(copy / sent);
      }
    }
    int lines = families.values().stream().mapToInt(List::size).sum();
    return new ImportRace(
        municipality.children(),
        lines,
        rows,
        Spread.of(imported),
        Spread.of(copied),
        Spread.of(ratios));
  }

  private static double send(Visitor admin, Map<Sheet, List<List<String>>> sheets)
      throws IOException, InterruptedException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    ImportFiles.archive(sheets, file);
    long begun = System.nanoTime();
    String run =
        Visitor.field(admin.post("/api/v1/imports?name=all.zip", file.toByteArray()), "id");
    await(admin, run, "CHECKED");
    admin.post("/api/v1/imports/" + run + "/start", "");
    await(admin, run, "DONE");
    return (System.nanoTime() - begun) / 1e9;
  }

  private static void await(Visitor admin, String run, String state)
      throws IOException, InterruptedException {
    while (true) {
      String answer = admin.get("/api/v1/imports/" + run);
      String now = Visitor.field(answer, "state");
      if (now.equals(state)) {
        return;
      }
      if (now.equals("FAULTY") || now.equals("FAILED")) {
        throw new IOException(answer.substring(0, Math.min(2_000, answer.length())));
      }
      TimeUnit.MILLISECONDS.sleep(50);
    }
  }

  private static void empty(Database database) throws SQLException {
    database.run("truncate " + String.join(", ", TABLES) + " cascade", "checkpoint");
  }

  private static long count(Database database) throws SQLException {
    long rows = 0;
    for (String table : TABLES) {
      rows += database.number("select count(*) from " + table);
    }
    return rows;
  }

  private static double copy(Database database) throws IOException, SQLException {
    CopyManager copy = database.connection().unwrap(PGConnection.class).getCopyAPI();
    Map<String, byte[]> contents = new LinkedHashMap<>();
    for (String table : TABLES) {
      ByteArrayOutputStream content = new ByteArrayOutputStream();
      copy.copyOut("copy " + table + " to stdout", content);
      contents.put(table, content.toByteArray());
    }
    empty(database);
    long begun = System.nanoTime();
    database.run("begin");
    for (Map.Entry<String, byte[]> each : contents.entrySet()) {
      copy.copyIn(
          "copy " + each.getKey() + " from stdin", new ByteArrayInputStream(each.getValue()));
    }
    database.run("commit");
    return (System.nanoTime() - begun) / 1e9;
  }
}
