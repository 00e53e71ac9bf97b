package dk.roedtraad.app.attack;

import dk.roedtraad.app.stage.Answer;
import dk.roedtraad.app.stage.World;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

/** Counts attempts and collects what must not have come back. */
final class Suspicions {
  private final List<String> found = new ArrayList<>();
  private int attempts;

  int attempts() {
    return attempts;
  }

  List<String> found() {
    return found;
  }

  /** Fires and looks for anything of the victim that the attacker did not send. */
  Answer nothingOf(World victim, List<String> sent, String what, Supplier<Answer> shot) {
    attempts++;
    Answer answer = shot.get();
    String everything = answer.everything();
    if (everything.contains(victim.canary())) {
      found.add(
          "LEAK " + what + ": the canary " + victim.canary() + around(answer, victim.canary()));
    }
    for (Map.Entry<String, UUID> each : victim.ids().entrySet()) {
      String id = each.getValue().toString();
      if (!sent.contains(id) && everything.contains(id)) {
        found.add("LEAK " + what + ": the id of \"" + each.getKey() + "\"" + around(answer, id));
      }
    }
    if (answer.status() >= 500) {
      found.add("FAILURE " + what + ": " + answer.status() + " " + shortened(answer.body()));
    }
    return answer;
  }

  /** Two answers that must not be told apart, once the ids that were sent are taken out. */
  void same(String what, List<String> sent, Supplier<Answer> one, Supplier<Answer> other) {
    compare(what, () -> one.get().essence(sent), () -> other.get().essence(sent));
  }

  /** The same for somebody of this municipality, whose page may cost a statement more. */
  void sameOutside(String what, List<String> sent, Supplier<Answer> one, Supplier<Answer> other) {
    compare(what, () -> one.get().essenceOutside(sent), () -> other.get().essenceOutside(sent));
  }

  private void compare(String what, Supplier<List<String>> one, Supplier<List<String>> other) {
    List<String> left = one.get();
    List<String> right = other.get();
    if (!left.equals(right)) {
      // A clock on the page may have moved on between the two.
      left = one.get();
      right = other.get();
    }
    if (!left.equals(right)) {
      found.add("TOLD APART " + what + difference(left, right));
    }
  }

  void add(String sentence) {
    found.add(sentence);
  }

  private static String difference(List<String> left, List<String> right) {
    List<String> only = new ArrayList<>(left);
    only.removeAll(right);
    List<String> others = new ArrayList<>(right);
    others.removeAll(left);
    return ": " + firstDifference(String.join("\n", only), String.join("\n", others));
  }

  private static String firstDifference(String one, String other) {
    int at = 0;
    while (at < Math.min(one.length(), other.length()) && one.charAt(at) == other.charAt(at)) {
      at++;
    }
    return "\n    " + window(one, at) + "\n    " + window(other, at);
  }

  private static String window(String text, int at) {
    int from = Math.max(0, at - 60);
    return text.substring(from, Math.min(text.length(), at + 120)).replaceAll("\\s+", " ");
  }

  private static String around(Answer answer, String word) {
    String text = answer.everything();
    int at = text.indexOf(word);
    return " in status " + answer.status() + ": ..." + window(text, at);
  }

  private static String shortened(String text) {
    String line = text.replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ");
    return line.substring(0, Math.min(160, line.length()));
  }
}
