package dk.roedtraad.api;

import java.util.regex.Pattern;

/**
 * One municipality on this installation, as its folder in {@code tenants/} is named.
 *
 * @param value lower-case letters, digits and hyphens, 2 to 30 characters, starting with a letter
 * @since 1.0
 */
public record TenantId(String value) {
  private static final Pattern SHAPE = Pattern.compile("[a-z][a-z0-9-]{1,29}");

  /**
   * @throws IllegalArgumentException when the value has another shape; the message repeats it
   */
  public TenantId {
    if (!SHAPE.matcher(value).matches()) {
      throw new IllegalArgumentException("a tenant id is 2-30 of a-z, 0-9, '-': " + value);
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
