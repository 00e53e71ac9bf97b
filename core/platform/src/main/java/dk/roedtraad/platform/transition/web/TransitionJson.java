package dk.roedtraad.platform.transition.web;

import dk.roedtraad.platform.transition.ReadTransition;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.UUID;

/** A transition for programs. */
final class TransitionJson {
  private TransitionJson() {}

  static JsonObjectBuilder of(ReadTransition.Seen seen) {
    JsonArrayBuilder steps = Json.createArrayBuilder();
    seen.steps()
        .forEach(
            step ->
                steps.add(
                    Json.createObjectBuilder()
                        .add("id", step.id().toString())
                        .add("side", step.side().name())
                        .add("words", step.words())
                        .add("due", step.due().toString())
                        .add("done", step.done())
                        .add("by", step.by())
                        .add("setAside", step.setAside())));
    JsonArrayBuilder met = Json.createArrayBuilder();
    seen.met()
        .forEach(
            each ->
                met.add(
                    Json.createObjectBuilder()
                        .add("kind", each.kind().name())
                        .add("on", each.on().toString())
                        .add("who", each.who())
                        .add("words", each.words())));
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("id", seen.id().toString())
            .add("child", seen.child().toString())
            .add("name", seen.name())
            .add("everyday", seen.everyday())
            .add("from", seen.from())
            .add("to", seen.to())
            .add("onDay", seen.onDay().toString())
            .add("leaving", seen.leaving())
            .add("coming", seen.coming())
            .add("childHopes", seen.childHopes())
            .add("familyHopes", seen.familyHopes())
            .add("leavingReady", seen.leavingReadyAt() != null)
            .add("comingReady", seen.comingReadyAt() != null)
            .add("state", seen.state().name())
            .add("endWords", seen.endWords())
            .add("steps", steps)
            .add("met", met);
    UUID unit = seen.toUnit();
    return unit == null ? json : json.add("toUnit", unit.toString());
  }
}
