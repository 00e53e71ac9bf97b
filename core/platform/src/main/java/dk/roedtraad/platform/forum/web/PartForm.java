package dk.roedtraad.platform.forum.web;

import dk.roedtraad.platform.forum.ItemDrafts;
import dk.roedtraad.platform.forum.ItemParts;
import dk.roedtraad.platform.web.FieldError;
import dk.roedtraad.platform.web.Texts;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One of the small forms of an item: what stands in its fields and what is wrong with them.
 *
 * @param part of the page, as its anchor names it
 * @param item the item's id; empty when none is open
 */
public record PartForm(String part, String item, Typed typed, ItemParts parts, Texts t) {
  private static final Map<String, String> DRAFTS =
      Map.of(
          "background",
          "item-background",
          "voice",
          "item-voice",
          "off",
          "item-off",
          "said",
          ItemDrafts.WORDS,
          "decision",
          ItemDrafts.WORDS,
          "agreements",
          ItemDrafts.WORDS);

  /** What stands in a field: what was sent and refused, or a draft, or what is kept. */
  public String value(String field, String kept) {
    String sent = typed.value(part, field);
    return sent == null ? draft().fields().getOrDefault(field, kept) : sent;
  }

  /** That a draft is shown, and from when; empty when none is. */
  public String draftLine() {
    String savedAt = draft().savedAt();
    return savedAt.isEmpty() ? "" : t.of("forum.draft", savedAt);
  }

  /** Where the drafts are kept. */
  public String draftAddress() {
    return "/drafts/" + draftName() + "/" + item;
  }

  public List<FieldError> errors() {
    return typed.errorsIn(part);
  }

  /** What is wrong with a field; null when nothing is. */
  public @Nullable String error(String field) {
    return FieldError.at(field, errors());
  }

  /** Whether the item was not closed because something written in it was not added yet. */
  public boolean isUnsent() {
    return errors().stream().anyMatch(e -> e.field().equals("what") || e.field().equals("say"));
  }

  /** Whether somebody else has written here meanwhile. */
  public boolean isConflict() {
    return typed.conflict() && typed.part().equals(part);
  }

  /** Whether the field shows another text than is kept, so that both must be seen. */
  public boolean showsBoth(String field, String kept) {
    boolean drafted = !draft().savedAt().isEmpty() && !kept.isEmpty();
    return isConflict() || (drafted && !kept.equals(value(field, kept)));
  }

  private ItemParts.Draft draft() {
    return parts.draft(draftName());
  }

  private String draftName() {
    return DRAFTS.getOrDefault(part, part);
  }
}
