package dk.roedtraad.platform.strip;

import dk.roedtraad.platform.web.Shell;
import dk.roedtraad.platform.web.Texts;
import java.util.List;

/** The way to a page about a child. */
public final class ChildCrumbs {
  private ChildCrumbs() {}

  /** To the child's own page. */
  public static List<Shell.Crumb> of(ChildStrip child, Texts t) {
    return List.of(children(t), new Shell.Crumb(child.name(), null));
  }

  /** To a page behind it. */
  public static List<Shell.Crumb> of(ChildStrip child, String last, Texts t) {
    return List.of(
        children(t),
        new Shell.Crumb(child.name(), "/children/" + child.id()),
        new Shell.Crumb(last, null));
  }

  private static Shell.Crumb children(Texts t) {
    return new Shell.Crumb(t.of("web.menu.children"), "/children");
  }
}
