package dk.roedtraad.platform.child;

import dk.roedtraad.platform.strip.ChildStrip;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A child's family and arenas.
 *
 * @param homes where the child lives, one or more; empty when nobody has said
 * @param adults parents and others with a relation, those with custody today first
 * @param siblings the oldest first
 * @param stays day care, school and leisure over time, the latest first
 */
public record Family(
    ChildStrip strip,
    List<Home> homes,
    List<Adult> adults,
    List<Sibling> siblings,
    List<Stay> stays) {

  public Family {
    homes = List.copyOf(homes);
    adults = List.copyOf(adults);
    siblings = List.copyOf(siblings);
    stays = List.copyOf(stays);
  }

  /**
   * A household and who lives there.
   *
   * @param isProtected whether its address must not be told
   * @param address null when it is protected, or unknown
   */
  public record Home(boolean isProtected, @Nullable Address address, List<String> people) {
    public Home {
      people = List.copyOf(people);
      if (isProtected && address != null) {
        throw new IllegalArgumentException("a protected address goes nowhere");
      }
    }
  }

  /** Where a household lives. */
  public record Address(String street, String postalCode, String city) {}

  /**
   * Somebody with a family relation.
   *
   * @param kind MOTHER, FATHER, CO_PARENT, STEP_PARENT, FOSTER_PARENT or OTHER
   * @param custody since when and until when, and whether that is today
   */
  public record Adult(String name, String kind, Custody custody) {}

  /**
   * Custody over time.
   *
   * @param ever whether custody is written down at all, now, before or to come
   * @param now whether they hold it today
   * @param from null when nobody has said
   * @param to null while it has no end
   */
  public record Custody(
      boolean ever, boolean now, @Nullable LocalDate from, @Nullable LocalDate to) {}

  /**
   * A sibling, by given name alone.
   *
   * @param age in whole years; null while unborn
   * @param together whether they share a home
   */
  public record Sibling(String givenName, @Nullable Integer age, boolean together) {}

  /**
   * Where the child is or was in everyday life.
   *
   * @param group may be empty
   * @param to null while it has no end
   * @param now whether it is today
   */
  public record Stay(
      String unit, String group, LocalDate from, @Nullable LocalDate to, boolean now) {}
}
