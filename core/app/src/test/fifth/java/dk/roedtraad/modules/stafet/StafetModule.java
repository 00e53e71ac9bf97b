package dk.roedtraad.modules.stafet;

import dk.roedtraad.api.ModuleId;
import dk.roedtraad.api.MunicipalityModule;
import dk.roedtraad.api.forum.ForumProposal;
import dk.roedtraad.api.forum.ForumRule;
import dk.roedtraad.api.forum.ForumType;
import dk.roedtraad.api.intervention.ChildrensAct;
import dk.roedtraad.api.intervention.InterventionType;
import dk.roedtraad.api.intervention.Ladder;
import dk.roedtraad.api.intervention.LadderStep;
import dk.roedtraad.api.organisation.Area;
import dk.roedtraad.api.organisation.DeclaredUnit;
import dk.roedtraad.api.organisation.UnitKind;
import dk.roedtraad.api.settings.SettingDefinition;
import dk.roedtraad.api.settings.Units;
import dk.roedtraad.api.tool.StaffRole;
import dk.roedtraad.api.tool.Tool;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The index page of the baton municipality. */
public final class StafetModule implements MunicipalityModule {
  private static final String CENTRE = "stafet.unit.stafetcenter";
  private static final String MEETING = "stafet.forum.skiftezone";

  @Override
  public ModuleId id() {
    return new ModuleId("stafet");
  }

  @Override
  public List<DeclaredUnit> units() {
    return List.of(new DeclaredUnit(CENTRE, UnitKind.FAMILY, Area.SPECIAL));
  }

  @Override
  public List<ForumType> forumTypes() {
    return List.of(
        ForumType.of(
                MEETING, Set.of(Area.GENERAL, Area.SPECIAL), List.of("holder"), List.of("skift"))
            .every(4)
            .withChildAndParents());
  }

  @Override
  public Optional<ForumRule> forumRule() {
    return Optional.of(areas -> new ForumProposal(MEETING, "stafet.forum-rule.always"));
  }

  @Override
  public Optional<Ladder> ladder() {
    return Optional.of(
        new Ladder(
            List.of(
                new LadderStep("stafet.step.sidelinjen", 1),
                new LadderStep("stafet.step.banen", 2))));
  }

  @Override
  public List<InterventionType> catalogue() {
    return List.of(
        InterventionType.of("stafet.indsats.makker", Area.SPECIAL, CENTRE + ".name")
            .under(ChildrensAct.at("§ 32, stk. 1, nr. 3"))
            .onStep(2)
            .forAges(10, 17)
            .withPlaces(6));
  }

  @Override
  public List<SettingDefinition> settings() {
    return List.of(
        SettingDefinition.number(MEETING + ".every-weeks", Units.WEEKS, 4, 1, 12),
        SettingDefinition.number(BatonLog.MOST, "stafet.lines", 50, 1, 200));
  }

  @Override
  public List<Tool> tools() {
    return List.of(
        Tool.onChild(
            "stafet.tool.log",
            "log",
            StaffRole.PROFESSIONAL,
            StaffRole.ADVISER,
            StaffRole.LEADER));
  }
}
