package dk.roedtraad.testkit;

import dk.roedtraad.api.MunicipalityModule;
import dk.roedtraad.api.forum.ForumProposal;
import dk.roedtraad.api.forum.ForumRule;
import dk.roedtraad.api.forum.ForumType;
import dk.roedtraad.api.organisation.Area;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Fora say who meets about what, and the rule between them is a pure one. */
public interface ForumContract extends ModuleUnderTest {

  @Test
  default void eachForumHasPeopleAndAnAgenda() {
    Faults faults = new Faults();
    for (ForumType forum : module().forumTypes()) {
      faults.unless(
          !forum.professions().isEmpty(),
          "Forum '" + forum.key() + "' has nobody in it: name at least one profession.");
      faults.unless(
          !forum.agenda().isEmpty(),
          "Forum '" + forum.key() + "' has no agenda: name at least one standing point.");
      faults.unlessUnique(
          forum.professions().stream().map(name -> forum.key() + ".profession." + name).toList(),
          "name each profession once");
      faults.unlessUnique(
          forum.agenda().stream().map(name -> forum.key() + ".agenda." + name).toList(),
          "name each point once");
    }
    faults.throwIfAny();
  }

  @Test
  default void theForumRuleProposesAForumOfItsOwn() {
    Faults faults = new Faults();
    MunicipalityModule module = module();
    Set<String> own = new HashSet<>(module.forumTypes().stream().map(ForumType::key).toList());
    for (Set<Area> areas : Areas.subsets()) {
      module
          .forumRule()
          .map(rule -> rule.propose(areas))
          .ifPresent(
              proposal -> {
                faults.unless(
                    own.contains(proposal.forumKey()),
                    "For "
                        + areas
                        + " the rule proposes '"
                        + proposal.forumKey()
                        + "', which the module does not declare: propose one of "
                        + own
                        + ".");
                faults.unless(
                    module.id().owns(proposal.reasonKey()),
                    "The reason '"
                        + proposal.reasonKey()
                        + "' must begin with '"
                        + module.id()
                        + ".': rename it.");
              });
    }
    faults.throwIfAny();
  }

  @Test
  default void theForumRuleAnswersTheSameEachTime() {
    Faults faults = new Faults();
    MunicipalityModule module = module();
    for (Set<Area> areas : Areas.subsets()) {
      module
          .forumRule()
          .ifPresent(
              rule -> {
                ForumProposal first = rule.propose(areas);
                boolean same =
                    first.equals(rule.propose(areas))
                        && module().forumRule().map(r -> r.propose(areas)).equals(optional(first));
                faults.unless(
                    same,
                    "The rule answers "
                        + areas
                        + " differently when asked again: decide by the areas alone.");
              });
    }
    faults.throwIfAny();
  }

  @Test
  default void externalActorsDoNotChangeTheProposal() {
    Faults faults = new Faults();
    for (Set<Area> areas : Areas.subsets()) {
      module()
          .forumRule()
          .ifPresent(
              rule ->
                  faults.unless(
                      proposal(rule, areas).equals(proposal(rule, withoutExternal(areas))),
                      "The rule treats "
                          + areas
                          + " differently because of EXTERNAL: leave external actors out of it."));
    }
    faults.throwIfAny();
  }

  private static String proposal(ForumRule rule, Set<Area> areas) {
    return rule.propose(areas).forumKey();
  }

  private static Set<Area> withoutExternal(Set<Area> areas) {
    Set<Area> left = new HashSet<>(areas);
    left.remove(Area.EXTERNAL);
    return Set.copyOf(left);
  }

  private static Optional<ForumProposal> optional(ForumProposal proposal) {
    return Optional.of(proposal);
  }
}
