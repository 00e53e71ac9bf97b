package dk.roedtraad.platform.handover.web;

import dk.roedtraad.platform.strip.ChildStrip;
import dk.roedtraad.platform.web.Shell;
import dk.roedtraad.platform.web.Texts;
import java.util.List;

/** The way to a page behind a child's own. */
final class Crumbs {
  private Crumbs() {}

  static List<Shell.Crumb> of(ChildStrip child, String last, Texts t) {
    return List.of(
        new Shell.Crumb(t.of("web.menu.children"), "/children"),
        new Shell.Crumb(child.name(), "/children/" + child.id()),
        new Shell.Crumb(last, null));
  }
}
