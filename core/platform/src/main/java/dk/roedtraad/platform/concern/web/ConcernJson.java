package dk.roedtraad.platform.concern.web;

import dk.roedtraad.platform.concern.ConcernLine;
import dk.roedtraad.platform.concern.ConcernView;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A concern as programs read it. Never who notified. */
final class ConcernJson {
  private ConcernJson() {}

  static String of(ConcernView view) {
    JsonObjectBuilder body =
        Json.createObjectBuilder()
            .add("id", view.id().toString())
            .add("number", view.number())
            .add("about", view.about().name())
            .add("notification", view.notification())
            .add("state", view.state().name())
            .add("seen", view.seen())
            .add("holder", view.holder())
            .add("receivedAt", view.receivedAt().toString())
            .add("answerBy", view.answerBy().toString())
            .add("outcomeText", view.outcomeText());
    UUID child = view.child();
    if (child != null) {
      body.add("child", child.toString());
    }
    LocalDate due = view.expectedOn();
    if (view.isUnborn() && due != null) {
      body.add("mother", view.mother()).add("due", due.toString());
    }
    if (view.handles()) {
      body.add("assessment", view.assessment())
          .add("tried", view.tried())
          .add("described", view.groupLabel())
          .add("signs", Json.createArrayBuilder(view.signs()))
          .add("parentsSaid", view.parentsSaid())
          .add("childSaid", view.childSaid());
      told(body, "parentsTold", view.parentsTold());
      told(body, "childTold", view.childTold());
    }
    view.daysToAction().ifPresent(days -> body.add("daysToAction", days));
    return body.build().toString();
  }

  /** Absent when nobody was asked. */
  private static void told(JsonObjectBuilder body, String field, @Nullable Boolean told) {
    if (told != null) {
      body.add(field, told.booleanValue());
    }
  }

  static JsonObject of(ConcernLine line) {
    JsonObjectBuilder body =
        Json.createObjectBuilder()
            .add("id", line.id().toString())
            .add("number", line.number())
            .add("about", line.about().name())
            .add("notification", line.notification())
            .add("state", line.state().name())
            .add("holder", line.holder())
            .add("receivedAt", line.receivedAt().toString());
    line.toAssessment().ifPresent(took -> body.add("minutesToAssessment", took.toMinutes()));
    line.toAction().ifPresent(took -> body.add("minutesToAction", took.toMinutes()));
    return body.build();
  }
}
