package dk.roedtraad.platform.organisation;

import dk.roedtraad.platform.web.Fault;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the administrator wants a unit to be.
 *
 * @param actor what an external actor is; of no account for the municipality's own units
 * @param contact whom to ask for; may be empty
 * @param head who is to lead it; null leaves it as it is
 * @param active whether it is in work
 */
public record UnitForm(
    String name,
    @Nullable ActorKind actor,
    String phone,
    String contact,
    @Nullable UUID head,
    boolean active) {
  private static final int LONGEST_NAME = 120;
  private static final int LONGEST = 80;

  List<Fault> faults(boolean external) {
    List<Fault> faults = new ArrayList<>();
    if (name.isEmpty() || name.length() > LONGEST_NAME) {
      faults.add(Fault.of("name", "organisation.fault.name", LONGEST_NAME));
    }
    if (external && actor == null) {
      faults.add(Fault.of("actor", "organisation.fault.actor"));
    }
    if (phone.length() > LONGEST) {
      faults.add(Fault.of("phone", "organisation.fault.long", LONGEST));
    }
    if (contact.length() > LONGEST) {
      faults.add(Fault.of("contact", "organisation.fault.long", LONGEST));
    }
    return faults;
  }
}
