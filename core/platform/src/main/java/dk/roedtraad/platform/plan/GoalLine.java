package dk.roedtraad.platform.plan;

import dk.roedtraad.platform.picture.Progress;
import dk.roedtraad.platform.picture.Progress.Rating;
import dk.roedtraad.platform.web.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A goal as pages show it.
 *
 * @param words of all who have words or were asked, the child first
 * @param ratings of all raters, the oldest first
 * @param interventionId the intervention that serves it; null when none
 * @param closedOn null while it is worked on
 */
public record GoalLine(
    UUID id,
    GoalState state,
    List<Words> words,
    List<Rated> ratings,
    List<SubGoal> subGoals,
    LocalDate followUpOn,
    String followUpReason,
    @Nullable UUID interventionId,
    String intervention,
    @Nullable LocalDate closedOn,
    String closedWords,
    int version) {

  /**
   * What one person says.
   *
   * @param words empty when the person was asked and has no words of their own yet
   */
  public record Words(String speaker, Part part, String words, Answer answer) {}

  /**
   * How one person sees it one day.
   *
   * @param value 0 to 10
   */
  public record Rated(String rater, Part part, LocalDate on, int value) {}

  /**
   * A step on the way.
   *
   * @param reachedOn null until it is reached
   */
  public record SubGoal(
      UUID id, String words, @Nullable LocalDate dueOn, @Nullable LocalDate reachedOn) {}

  /** The words under which the goal is known: the child's own before anybody else's. */
  public String title() {
    return words.stream()
        .filter(one -> !one.words().isEmpty())
        .min(Comparator.comparing(Words::part))
        .map(Words::words)
        .orElse("");
  }

  /** The last rating of each rater, the child's first. */
  public List<Rated> latest() {
    Map<String, Rated> last = new LinkedHashMap<>();
    ratings.forEach(rated -> last.put(rated.rater(), rated));
    return last.values().stream().sorted(Comparator.comparing(Rated::part)).toList();
  }

  /** What the progress line shows; empty lists when nobody has rated. */
  public Progress progress(Texts t) {
    List<Rating> child = new ArrayList<>();
    Map<String, List<Rating>> adults = new LinkedHashMap<>();
    for (Rated rated : ratings) {
      Rating rating = new Rating(rated.on(), rated.value());
      if (rated.part() == Part.CHILD) {
        child.add(rating);
      } else {
        adults.computeIfAbsent(rated.rater(), r -> new ArrayList<>()).add(rating);
      }
    }
    return new Progress(progressInWords(t), child, List.copyOf(adults.values()));
  }

  /** "Alma: fra 3 til 7. Line: fra 2 til 6." */
  public String progressInWords(Texts t) {
    Map<String, Rated> first = new LinkedHashMap<>();
    ratings.forEach(rated -> first.putIfAbsent(rated.rater(), rated));
    StringBuilder said = new StringBuilder();
    for (Rated last : latest()) {
      Rated before = first.getOrDefault(last.rater(), last);
      said.append(said.isEmpty() ? "" : " ")
          .append(t.of("plan.progress.from-to", last.rater(), before.value(), last.value()));
    }
    return said.isEmpty() ? t.of("plan.progress.none") : said.toString();
  }

  /** Text key of where it is, and that not everybody agrees when it was agreed so. */
  public String stateKey() {
    String key = "plan.state." + state.name().toLowerCase(Locale.ROOT);
    return state == GoalState.AGREED && !dissenting().isEmpty() ? key + "-dissent" : key;
  }

  /** Who has said no, in the order of the words. */
  public List<String> dissenting() {
    return speakers(Answer.DISAGREES);
  }

  /** Who was asked and has not answered. */
  public List<String> waiting() {
    return speakers(Answer.WAITING);
  }

  private List<String> speakers(Answer answer) {
    return words.stream().filter(one -> one.answer() == answer).map(Words::speaker).toList();
  }
}
