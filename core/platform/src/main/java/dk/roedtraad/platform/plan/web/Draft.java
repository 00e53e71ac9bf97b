package dk.roedtraad.platform.plan.web;

import dk.roedtraad.platform.plan.GoalLine;
import dk.roedtraad.platform.web.FieldError;
import dk.roedtraad.platform.web.Filled;
import dk.roedtraad.platform.web.Texts;
import dk.roedtraad.platform.work.Drafts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What was typed in one of the many forms of the plan, when it could not be saved.
 *
 * @param goal whose form it was; null for the form of a new goal
 * @param form "answer", "sub", "rate", "next", "close" or "new"; empty when nothing was typed
 * @param faults with the plain names of the fields
 * @param saved what was saved while it was written, by {@link #name}
 */
public record Draft(
    @Nullable UUID goal,
    String form,
    Filled filled,
    List<FieldError> faults,
    Map<String, Drafts.Draft> saved) {

  /** The field of a fault that is the whole goal's: a colleague saved meanwhile. */
  static final String STALE = "stale";

  static final Draft NONE = new Draft(null, "", new Filled(), List.of(), Map.of());

  Draft(@Nullable UUID goal, String form, Filled filled, List<FieldError> faults) {
    this(goal, form, filled, faults, Map.of());
  }

  /** The same with the drafts of the page's other forms. */
  Draft with(Map<String, Drafts.Draft> drafts) {
    return new Draft(goal, form, filled, faults, drafts);
  }

  /** The name of a form's draft; unique among the drafts about a child. */
  static String name(@Nullable UUID which, String form) {
    return which == null ? "plan-" + form : "plan-" + form + "-" + which;
  }

  /** Where the form's draft is saved. */
  public static String address(UUID child, @Nullable UUID which, String form) {
    return "/drafts/" + name(which, form) + "/" + child;
  }

  /** Whether the form holds something that its writer should see again. */
  public boolean isOpen(@Nullable UUID which, String name) {
    return isOf(which, name) || saved.containsKey(name(which, name));
  }

  /** "Kladden er gemt kl. 12.52"; empty without a draft. */
  public String line(@Nullable UUID which, String name, Texts t) {
    Drafts.Draft draft = saved.get(name(which, name));
    return draft == null ? "" : t.of("work.draft-saved", t.shortDateTime(draft.savedAt()));
  }

  /** Whether a colleague saved this goal meanwhile. */
  public boolean isConflict(UUID which) {
    return which.equals(goal) && faults.stream().anyMatch(fault -> fault.field().equals(STALE));
  }

  /** What stands in the goal now, where it is about the same as what was typed. */
  public List<String> theirs(GoalLine now) {
    List<String> theirs = new ArrayList<>();
    now.words().stream()
        .filter(one -> one.speaker().equals(filled.typed("speaker")))
        .forEach(one -> theirs.add(one.words()));
    if (form.equals("next")) {
      theirs.add(now.followUpReason());
    }
    theirs.add(now.closedWords());
    return theirs;
  }

  /** What was typed, as prose. */
  public List<String> mine() {
    return Stream.of("words", "subWords", "followUpReason", "closedWords")
        .map(filled::typed)
        .toList();
  }

  /** Whether this is the form. */
  public boolean isOf(@Nullable UUID which, String name) {
    return form.equals(name) && (which == null ? goal == null : which.equals(goal));
  }

  /** What stands in the field: what was typed, or else the usual. */
  public String value(@Nullable UUID which, String name, String field, String usual) {
    if (isOf(which, name)) {
      return filled.typed(field);
    }
    Drafts.Draft draft = saved.get(name(which, name));
    return draft == null ? usual : draft.fields().getOrDefault(field, usual);
  }

  /** What is wrong with the field; null when nothing is. */
  public @Nullable String error(@Nullable UUID which, String name, String field) {
    if (!isOf(which, name)) {
      return null;
    }
    return faults.stream()
        .filter(fault -> fault.field().equals(field))
        .findFirst()
        .map(FieldError::message)
        .orElse(null);
  }

  /** The faults, each leading to its field on the page. */
  public List<FieldError> errors() {
    return faults.stream()
        .map(fault -> new FieldError(id(goal, form, fault.field()), fault.message()))
        .toList();
  }

  /** The id of a field of a form: unique on the page. */
  public static String id(@Nullable UUID goal, String form, String field) {
    if (field.equals(STALE)) {
      return "goal-" + goal;
    }
    return goal == null ? form + "-" + field : form + "-" + field + "-" + goal;
  }
}
