package dk.roedtraad.platform.web;

import jakarta.json.JsonObjectBuilder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Days as JSON tells them. */
public final class JsonDays {
  private JsonDays() {}

  /** Adds the day as ISO 8601, or null. */
  public static JsonObjectBuilder add(
      JsonObjectBuilder json, String name, @Nullable LocalDate day) {
    return day == null ? json.addNull(name) : json.add(name, day.toString());
  }
}
