package dk.roedtraad.platform.work;

import dk.roedtraad.platform.data.Sql;
import dk.roedtraad.platform.people.Caller;
import dk.roedtraad.platform.web.Filled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.transaction.Transactional;
import java.io.StringReader;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What somebody was writing when the page was left. Nobody but the writer can read it. */
@ApplicationScoped
@Transactional
public class Drafts {
  private static final Duration KEPT = Duration.ofDays(30);

  @Inject Sql sql;

  /**
   * A draft as it was last saved.
   *
   * @param fields by name; a field with several values has them separated by line feeds
   */
  public record Draft(Map<String, String> fields, Instant savedAt) {
    /** What stood in the field; empty when nothing did. */
    public String field(String name) {
      return fields.getOrDefault(name, "");
    }

    /** Puts what was saved over what stands in a form. */
    public void into(Filled filled) {
      fields.forEach(filled::put);
    }
  }

  /** Saves what stands in the form now, over what was saved before. */
  public void save(Caller caller, String form, String subject, Map<String, List<String>> fields) {
    JsonObjectBuilder json = Json.createObjectBuilder();
    fields.forEach(
        (name, values) -> {
          if (!name.startsWith("_")) {
            json.add(name, String.join("\n", values));
          }
        });
    sql.run(
        "insert into draft (account_id, form, subject, fields, saved_at) values (?, ?, ?, ?::jsonb, ?)"
            + " on conflict (account_id, form, subject) do update set fields = excluded.fields,"
            + " saved_at = excluded.saved_at",
        caller.id(),
        form,
        subject,
        json.build().toString(),
        Instant.now());
  }

  /** The draft of a form, when there is one that is not too old. */
  public Optional<Draft> of(Caller caller, String form, String subject) {
    return sql.one(
        "select fields, saved_at from draft where account_id = ? and form = ? and subject = ? and"
            + " saved_at > ?",
        row -> new Draft(read(row.text("fields")), row.instant("saved_at")),
        caller.id(),
        form,
        subject,
        Instant.now().minus(KEPT));
  }

  /** Every draft about the subject, by name of the form: what a page with several forms needs. */
  public Map<String, Draft> about(Caller caller, String subject) {
    Map<String, Draft> found = new HashMap<>();
    sql.list(
        "select form, fields, saved_at from draft where account_id = ? and subject = ? and saved_at"
            + " > ?",
        row ->
            found.put(
                row.text("form"), new Draft(read(row.text("fields")), row.instant("saved_at"))),
        caller.id(),
        subject,
        Instant.now().minus(KEPT));
    return Map.copyOf(found);
  }

  /** Throws the draft away, once it has been sent. */
  public void drop(Caller caller, String form, String subject) {
    sql.run(
        "delete from draft where account_id = ? and form = ? and subject = ?",
        caller.id(),
        form,
        subject);
  }

  private static Map<String, String> read(String json) {
    Map<String, String> fields = new HashMap<>();
    try (JsonReader reader = Json.createReader(new StringReader(json))) {
      JsonObject object = reader.readObject();
      object.keySet().forEach(name -> fields.put(name, object.getString(name)));
    }
    return Map.copyOf(fields);
  }
}
