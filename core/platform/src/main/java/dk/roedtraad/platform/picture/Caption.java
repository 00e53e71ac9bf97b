package dk.roedtraad.platform.picture;

/**
 * What a picture is called and what it says, for those who do not see it.
 *
 * @param id unique on the page, of letters, digits and hyphens
 * @param description tells the finding, not the shapes
 */
public record Caption(String id, String title, String description) {
  public Caption {
    if (!id.matches("[a-z][a-z0-9-]*")) {
      throw new IllegalArgumentException(
          "the id of a picture is letters, digits and hyphens, was " + id);
    }
  }
}
