package dk.roedtraad.platform.transition.web;

import dk.roedtraad.platform.transition.NewTransition;
import dk.roedtraad.platform.web.Filled;

/** Where a transition goes, as the forms of its two pages send it. */
final class TransitionForm {
  private TransitionForm() {}

  static NewTransition read(Filled sent) {
    return new NewTransition(
        sent.text("type"),
        sent.uuid("toUnit"),
        sent.text("toName"),
        sent.date("onDay"),
        sent.uuid("coming"),
        sent.text("comingName"));
  }
}
