package dk.roedtraad.platform.forum;

import dk.roedtraad.platform.data.Sql;
import dk.roedtraad.platform.people.Caller;
import dk.roedtraad.platform.work.Drafts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/**
 * What the caller was writing in an item; once it is sent, the draft goes. A statement, the
 * decision and an agreement stand in one form with a button each, so that whichever button is
 * pressed, what was written for the others is kept too.
 */
@ApplicationScoped
@Transactional
public class ItemDrafts {
  /** The form that the statement, the decision and the agreement are written in. */
  public static final String WORDS = "item-words";

  private static final List<Part> PARTS =
      List.of(
          new Part("said", "words", List.of("words", "speaker")),
          new Part("decision", "decision", List.of("decision", "seen")),
          new Part("agreements", "what", List.of("what", "who", "due")));

  @Inject Sql sql;
  @Inject Drafts drafts;

  /** A part of the form with its fields; it is written when its words are. */
  private record Part(String name, String words, List<String> fields) {}

  void sent(Caller by, String form, UUID item) {
    sql.run(
        "delete from draft where account_id = ? and form = ? and subject = ?",
        by.id(),
        form,
        item.toString());
  }

  /** Keeps what came in the form beside the part that was sent. */
  public void keepBeside(Caller by, UUID item, String part, Map<String, List<String>> form) {
    Map<String, List<String>> beside = new LinkedHashMap<>();
    for (Part other : PARTS) {
      if (!other.name().equals(part) && isWritten(item, other, form)) {
        other.fields().forEach(field -> beside.put(field, form.getOrDefault(field, List.of())));
      }
    }
    if (beside.isEmpty()) {
      drafts.drop(by, WORDS, item.toString());
    } else {
      drafts.save(by, WORDS, item.toString(), beside);
    }
  }

  /** The parts in which something stands that only their own button sends. */
  public static Set<String> unsent(Map<String, List<String>> form) {
    Set<String> unsent = new TreeSet<>();
    if (!text(form, "what").isBlank()) {
      unsent.add("agreement");
    }
    if (!text(form, "words").isBlank()) {
      unsent.add("statement");
    }
    return unsent;
  }

  private boolean isWritten(UUID item, Part part, Map<String, List<String>> form) {
    String written = text(form, part.words());
    return !written.isBlank() && !(part.name().equals("decision") && written.equals(decided(item)));
  }

  private String decided(UUID item) {
    return sql.one(
            "select decision from agenda_item where id = ?", row -> row.text("decision"), item)
        .orElse("");
  }

  private static String text(Map<String, List<String>> form, String field) {
    return String.join("", form.getOrDefault(field, List.of())).replace("\r\n", "\n").strip();
  }
}
