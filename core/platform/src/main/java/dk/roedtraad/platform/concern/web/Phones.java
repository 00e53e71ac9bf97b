package dk.roedtraad.platform.concern.web;

/**
 * Where somebody calls the municipality about a child; each is empty when the municipality has not
 * said.
 *
 * @param hours when the day's number is answered, "9-15"
 */
public record Phones(String day, String hours, String evening) {

  /** The number as a link dials it. */
  public static String dial(String number) {
    return "tel:" + number.replace(" ", "");
  }
}
