package dk.roedtraad.platform.transition.web;

import dk.roedtraad.platform.strip.ChildStrip;
import dk.roedtraad.platform.transition.NewTransition;
import dk.roedtraad.platform.web.Filled;
import dk.roedtraad.platform.web.Shell;
import dk.roedtraad.platform.web.Texts;
import java.util.List;

/** What the pages of a transition share: the way to them, and how their fields are read. */
final class Sides {
  private Sides() {}

  static NewTransition read(Filled sent) {
    return new NewTransition(
        sent.text("type"),
        sent.uuid("toUnit"),
        sent.text("toName"),
        sent.date("onDay"),
        sent.uuid("coming"),
        sent.text("comingName"));
  }

  static List<Shell.Crumb> crumbs(ChildStrip child, String last, Texts t) {
    return List.of(
        new Shell.Crumb(t.of("web.menu.children"), "/children"),
        new Shell.Crumb(child.name(), "/children/" + child.id()),
        new Shell.Crumb(last, null));
  }
}
