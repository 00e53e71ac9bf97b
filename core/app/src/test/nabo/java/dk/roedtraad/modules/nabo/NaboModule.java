package dk.roedtraad.modules.nabo;

import dk.roedtraad.api.ModuleId;
import dk.roedtraad.api.MunicipalityModule;
import dk.roedtraad.api.forum.ForumRule;
import dk.roedtraad.api.forum.ForumType;
import dk.roedtraad.api.organisation.Area;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The index page of the neighbour. */
public final class NaboModule implements MunicipalityModule {
  private static final String FENCE = "nabo.forum.hegn";

  @Override
  public ModuleId id() {
    return new ModuleId("nabo");
  }

  @Override
  public List<ForumType> forumTypes() {
    return List.of(ForumType.of(FENCE, Set.of(Area.GENERAL), List.of("nabo"), List.of("hegnet")));
  }

  @Override
  public Optional<ForumRule> forumRule() {
    return Optional.of(
        areas -> {
          throw new IllegalStateException("planted in the forum rule");
        });
  }
}
