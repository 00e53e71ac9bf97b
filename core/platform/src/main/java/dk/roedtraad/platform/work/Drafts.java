package dk.roedtraad.platform.work;

import dk.roedtraad.platform.data.Sql;
import dk.roedtraad.platform.people.Caller;
import dk.roedtraad.platform.web.Filled;
import dk.roedtraad.platform.web.Problem;
import dk.roedtraad.platform.web.Refusal;
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
  private static final int MOST = 100;
  private static final int MOST_FIELDS = 200;
  private static final int LONGEST = 200_000;

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

  /**
   * Saves what stands in the form now, over what was saved before. Of more drafts than anybody has
   * forms open, the oldest go; everybody's that are too old go too.
   *
   * @throws Refusal when it is more than a form of ours can hold
   */
  public void save(Caller caller, String form, String subject, Map<String, List<String>> fields) {
    JsonObjectBuilder json = Json.createObjectBuilder();
    fields.forEach(
        (name, values) -> {
          if (!name.startsWith("_")) {
            json.add(name, String.join("\n", values));
          }
        });
    String text = json.build().toString();
    if (fields.size() > MOST_FIELDS || text.length() > LONGEST) {
      throw new Refusal(Problem.INVALID, "work.draft.too-much");
    }
    sql.run("delete from draft where saved_at < ?", Instant.now().minus(KEPT));
    sql.run(
        "insert into draft (account_id, form, subject, fields, saved_at) values (?, ?, ?, ?::jsonb, ?)"
            + " on conflict (account_id, form, subject) do update set fields = excluded.fields,"
            + " saved_at = excluded.saved_at",
        caller.id(),
        form,
        subject,
        text,
        Instant.now());
    sql.run(
        "delete from draft where account_id = ? and (form, subject) in (select form, subject from"
            + " draft where account_id = ? order by saved_at desc offset ?)",
        caller.id(),
        caller.id(),
        MOST);
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
