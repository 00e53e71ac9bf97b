package dk.roedtraad.platform.demo;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dk.roedtraad.platform.data.Ids;
import dk.roedtraad.platform.data.Sql;
import dk.roedtraad.platform.people.Caller;
import dk.roedtraad.platform.people.Passwords;
import dk.roedtraad.platform.people.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The accounts with which people try the platform: read from the tenant's folder, all one password.
 */
@ApplicationScoped
@Transactional
public class DemoAccounts {
  @Inject Sql sql;

  /** Makes the accounts that are not there yet. */
  public void make(Path file, String password) {
    String hash = Passwords.hash(password);
    each(file, line -> make(line, hash));
  }

  /** Lets each account work in its unit; the units must be there. */
  public void join(Path file) {
    each(file, this::join);
  }

  /** Everybody with that role, as they would be when logged in. */
  public List<Caller> with(Role role) {
    return sql.list(
        "select id, name, title, language from account where role = ? and password_hash is not null"
            + " and active order by username",
        row ->
            new Caller(
                row.uuid("id"),
                row.text("name"),
                row.text("title"),
                role,
                row.text("language"),
                "",
                0),
        role);
  }

  private void make(NamedCsvRecord line, String hash) {
    sql.run(
        "insert into account (id, username, name, title, role, password_hash) values (?, ?, ?, ?,"
            + " ?, ?) on conflict do nothing",
        Ids.next(),
        line.getField("brugernavn"),
        line.getField("navn"),
        line.getField("titel"),
        Role.valueOf(line.getField("rolle")),
        hash);
  }

  private void join(NamedCsvRecord line) {
    sql.run(
        "insert into membership (account_id, unit_id, profession, leads, on_duty) select a.id,"
            + " u.id, ?, ?, u.kind = 'FAMILY' from account a join unit u on u.key = ? where"
            + " a.username = ? on conflict do nothing",
        line.getField("faggruppe"),
        line.getField("leder").equals("ja"),
        line.getField("enhed"),
        line.getField("brugernavn"));
  }

  private static void each(Path file, Consumer<NamedCsvRecord> work) {
    try (CsvReader<NamedCsvRecord> rows =
            CsvReader.builder().fieldSeparator(';').ofNamedCsvRecord(file);
        Stream<NamedCsvRecord> lines = rows.stream()) {
      lines.forEach(work);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }
}
