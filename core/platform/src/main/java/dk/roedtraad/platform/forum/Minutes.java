package dk.roedtraad.platform.forum;

import java.util.List;

/**
 * A meeting written out.
 *
 * @param expected the forum's people, with whether they came
 * @param items those that the reader may see, in order
 */
public record Minutes(SeenMeeting meeting, List<ItemParts.Person> expected, List<Item> items) {

  /** One item of it. */
  public record Item(
      AgendaRow row,
      List<ItemParts.Person> invited,
      List<ItemParts.Statement> statements,
      List<ItemParts.Agreed> agreements) {}
}
