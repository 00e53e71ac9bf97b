package dk.roedtraad.api.tool;

import java.util.Optional;
import java.util.UUID;

/**
 * A module's view of a child. Asks the access rules and writes the log like any other look.
 *
 * @since 1.0
 */
public interface Children {

  /**
   * @param child the child's id
   * @param section what the module shows, for the log; beginning with the module's id
   * @return what may be known, or empty when there is no such child or no right to see it
   */
  Optional<ChildView> look(UUID child, String section);

  /**
   * Tells the child's thread what happened, in plain words.
   *
   * @param kindKey the text key of what it is, beginning with the module's id
   * @param title one line
   * @param body a few sentences, may be empty
   * @return whether the child is one that the caller may write about
   */
  boolean tell(UUID child, String kindKey, String title, String body);
}
