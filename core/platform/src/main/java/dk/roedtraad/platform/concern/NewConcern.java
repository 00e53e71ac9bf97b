package dk.roedtraad.platform.concern;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody worries about, in their own words.
 *
 * @param child set for {@link About#CHILD} and {@link About#UNBORN}
 * @param unit the institution of a group
 * @param groupLabel the group's name, the description of an unnamed child, or what can find the
 *     mother of an unborn one
 * @param seen what was seen or heard; never blank
 * @param signs the ticks from the guide, as texts
 * @param suspectsAbuse suspicion of violence or abuse: the urgent way
 * @param statutory whether the one who raises it notifies by duty
 * @param parentsTold null when the question was not answered or must not be asked
 */
public record NewConcern(
    About about,
    @Nullable UUID child,
    @Nullable UUID unit,
    String groupLabel,
    String seen,
    String tried,
    List<String> signs,
    boolean suspectsAbuse,
    boolean statutory,
    @Nullable Boolean parentsTold,
    String parentsSaid,
    @Nullable Boolean childTold,
    String childSaid) {

  public NewConcern {
    signs = List.copyOf(signs);
  }

  /**
   * The same about an unborn child that stands in the register by now.
   *
   * @param mother what can find her; empty when the municipality knows her
   */
  NewConcern about(UUID unborn, String mother) {
    return new NewConcern(
        About.UNBORN,
        unborn,
        unit,
        mother,
        seen,
        tried,
        signs,
        suspectsAbuse,
        statutory,
        parentsTold,
        parentsSaid,
        childTold,
        childSaid);
  }

  /** Whether the clock of a notification runs (barnets lov §§ 133, 135 and 136). */
  public boolean isNotification() {
    return suspectsAbuse || statutory || about == About.DESCRIBED;
  }
}
