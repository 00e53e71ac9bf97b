package dk.roedtraad.platform.work;

import dk.roedtraad.platform.web.FieldError;
import dk.roedtraad.platform.web.Filled;
import dk.roedtraad.platform.web.Texts;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the forms of a page when it is shown: what was sent and could not be saved, else
 * the draft that was saved while it was written, else the usual.
 *
 * @param form the name of the form that was sent; empty when none was
 * @param sent what came with it
 * @param errors what must be put right in it
 * @param isConflict whether somebody else has saved meanwhile
 * @param drafts by name of the form
 */
public record Kept(
    String form,
    Filled sent,
    List<FieldError> errors,
    boolean isConflict,
    Map<String, Drafts.Draft> drafts) {

  /** Nothing was sent; the drafts stand in their forms. */
  public static Kept drafts(Map<String, Drafts.Draft> drafts) {
    return new Kept("", new Filled(), List.of(), false, drafts);
  }

  /** A form that comes back with what must be put right. */
  public static Kept refused(String form, Filled sent, List<FieldError> errors) {
    return new Kept(form, sent, errors, false, Map.of());
  }

  /** A form that comes back because somebody else has saved since it was opened. */
  public static Kept conflict(String form, Filled sent, FieldError error) {
    return new Kept(form, sent, List.of(error), true, Map.of());
  }

  /** What stands in the field of a form. */
  public String value(String of, String field, String usual) {
    if (form.equals(of)) {
      return sent.typed(field);
    }
    Drafts.Draft draft = drafts.get(of);
    return draft == null ? usual : draft.fields().getOrDefault(field, usual);
  }

  public String value(String of, String field) {
    return value(of, field, "");
  }

  /** What is wrong with the field; null when nothing is. */
  public @Nullable String error(String of, String field) {
    return form.equals(of) ? FieldError.at(field, errors) : null;
  }

  /** Whether the form has something in it that its writer should see again. */
  public boolean isOpen(String of) {
    return form.equals(of) || drafts.containsKey(of);
  }

  /** Whether this form was sent and somebody else has saved meanwhile. */
  public boolean isConflict(String of) {
    return isConflict && form.equals(of);
  }

  /** "Kladden er gemt kl. 12.52"; empty without a draft. */
  public String line(String of, Texts t) {
    Drafts.Draft draft = drafts.get(of);
    return draft == null ? "" : t.of("work.draft-saved", t.shortDateTime(draft.savedAt()));
  }
}
