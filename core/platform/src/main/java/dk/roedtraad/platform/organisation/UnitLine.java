package dk.roedtraad.platform.organisation;

import dk.roedtraad.api.organisation.Area;
import dk.roedtraad.api.organisation.UnitKind;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A unit as lists show it. Tells nothing of children.
 *
 * @param actor what an external actor is; null for the municipality's own, and where nobody has
 *     said
 * @param parent the unit it stands under; null at the top
 * @param contact whom to ask for at an external actor; may be empty
 * @param heads who leads it, by name; may be nobody
 * @param groups professional groups, the largest first
 * @param fora those that are attached to it
 */
public record UnitLine(
    UUID id,
    String name,
    UnitKind kind,
    Area area,
    @Nullable ActorKind actor,
    @Nullable Unit parent,
    String phone,
    String contact,
    List<String> heads,
    List<Group> groups,
    List<Forum> fora,
    boolean active,
    int version) {

  public UnitLine {
    heads = List.copyOf(heads);
    groups = List.copyOf(groups);
    fora = List.copyOf(fora);
  }

  /** A unit by its name. */
  public record Unit(UUID id, String name) {}

  /** A professional group and how many of it work there; the name may be empty. */
  public record Group(String profession, int people) {}

  /**
   * A forum by its name.
   *
   * @param opens whether the reader may open it
   */
  public record Forum(UUID id, String name, boolean opens) {}
}
