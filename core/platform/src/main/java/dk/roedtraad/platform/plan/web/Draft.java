package dk.roedtraad.platform.plan.web;

import dk.roedtraad.platform.web.FieldError;
import dk.roedtraad.platform.web.Filled;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was typed in one of the many forms of the plan, when it could not be saved.
 *
 * @param goal whose form it was; null for the form of a new goal
 * @param form "answer", "sub", "rate", "next", "close" or "new"; empty when nothing was typed
 * @param faults with the plain names of the fields
 */
public record Draft(@Nullable UUID goal, String form, Filled filled, List<FieldError> faults) {

  /** The field of a fault that is the whole goal's: a colleague saved meanwhile. */
  static final String STALE = "stale";

  static final Draft NONE = new Draft(null, "", new Filled(), List.of());

  /** Whether this is the form. */
  public boolean isOf(@Nullable UUID which, String name) {
    return form.equals(name) && (which == null ? goal == null : which.equals(goal));
  }

  /** What stands in the field: what was typed, or else the usual. */
  public String value(@Nullable UUID which, String name, String field, String usual) {
    return isOf(which, name) ? filled.typed(field) : usual;
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
