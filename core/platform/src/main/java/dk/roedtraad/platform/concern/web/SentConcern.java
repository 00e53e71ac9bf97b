package dk.roedtraad.platform.concern.web;

import dk.roedtraad.platform.concern.About;
import dk.roedtraad.platform.concern.NewConcern;
import dk.roedtraad.platform.web.Fault;
import dk.roedtraad.platform.web.Refusal;
import dk.roedtraad.platform.web.Sent;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A concern as a program sends it: the same that a colleague fills in on the page. Where the page
 * does not ask what parents and child were told, an answer is refused, not lost.
 */
final class SentConcern {
  private static final int MOST_SIGNS = 60;
  private static final int LONGEST_SIGN = 500;

  private SentConcern() {}

  static Sent only(Sent sent) {
    return sent.only(
        "about",
        "child",
        "group",
        "mother",
        "due",
        "week",
        "seen",
        "tried",
        "signs",
        "suspectsAbuse",
        "notification",
        "parentsTold",
        "parentsSaid",
        "childTold",
        "childSaid");
  }

  static NewConcern told(Sent sent, About of, @Nullable UUID child, @Nullable UUID unit) {
    boolean suspects = sent.flag("suspectsAbuse");
    if (suspects) {
      mustNotSay(sent, "parentsTold", "parentsSaid");
    }
    if (suspects || of == About.UNBORN) {
      mustNotSay(sent, "childTold", "childSaid");
    }
    return new NewConcern(
        of,
        child,
        unit,
        of == About.GROUP ? sent.given("group") : "",
        sent.given("seen"),
        sent.text("tried"),
        signs(sent),
        suspects,
        sent.flag("notification"),
        answer(sent, "parentsTold"),
        sent.text("parentsSaid"),
        answer(sent, "childTold"),
        sent.text("childSaid"));
  }

  private static @Nullable Boolean answer(Sent sent, String field) {
    return sent.has(field) ? Boolean.valueOf(sent.flag(field)) : null;
  }

  private static void mustNotSay(Sent sent, String... fields) {
    List<Fault> faults = new ArrayList<>();
    for (String field : fields) {
      if (sent.has(field)) {
        faults.add(Fault.of(field, "concern.error.not-asked"));
      }
    }
    if (!faults.isEmpty()) {
      throw new Refusal(faults);
    }
  }

  private static List<String> signs(Sent sent) {
    if (!sent.has("signs")) {
      return List.of();
    }
    if (!(inside(sent).get("signs") instanceof JsonArray list) || list.size() > MOST_SIGNS) {
      throw wrongSigns();
    }
    return list.stream().map(SentConcern::sign).toList();
  }

  /** On one line, since a line is a sign. */
  private static String sign(JsonValue value) {
    if (value instanceof JsonString text && text.getString().length() <= LONGEST_SIGN) {
      String sign = text.getString().strip().replaceAll("\\s+", " ");
      if (!sign.isEmpty()) {
        return sign;
      }
    }
    throw wrongSigns();
  }

  private static JsonObject inside(Sent sent) {
    try (JsonReader reader = Json.createReader(new StringReader(sent.toString()))) {
      return reader.readObject();
    }
  }

  private static Refusal wrongSigns() {
    return new Refusal(List.of(Fault.of("signs", "concern.error.signs", MOST_SIGNS, LONGEST_SIGN)));
  }
}
