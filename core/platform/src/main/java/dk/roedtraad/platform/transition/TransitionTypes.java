package dk.roedtraad.platform.transition;

import dk.roedtraad.api.transition.Side;
import dk.roedtraad.api.transition.TransitionType;
import dk.roedtraad.platform.modules.TenantModules;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The kinds of transition that are on: the modules', and after them two plain ones of core's own.
 */
@ApplicationScoped
class TransitionTypes {
  private static final List<TransitionType> PLAIN =
      List.of(
          TransitionType.between("plain.place")
              .step("talk", Side.BOTH, 60)
              .step("what-works", Side.LEAVING, 30)
              .step("visit", Side.COMING, 21)
              .step("receiver", Side.COMING, 14)
              .step("afterwards", Side.BOTH, -30),
          TransitionType.everyday("plain.everyday")
              .step("what-is-hard", Side.BOTH, 21)
              .step("who-goes-along", Side.BOTH, 21));

  @Inject TenantModules modules;

  /** Those on now; there is always one of each sort. */
  List<TransitionType> all() {
    List<TransitionType> all = new ArrayList<>(modules.now().transitionTypes());
    all.addAll(PLAIN);
    return all;
  }

  Optional<TransitionType> of(String key) {
    return all().stream().filter(type -> type.key().equals(key)).findFirst();
  }
}
