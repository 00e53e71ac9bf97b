package dk.roedtraad.platform.forum.web;

import dk.roedtraad.platform.forum.AgendaRow;
import dk.roedtraad.platform.forum.Forums;
import dk.roedtraad.platform.forum.ItemParts;
import dk.roedtraad.platform.forum.MeetingPage;
import dk.roedtraad.platform.forum.MyMeetings;
import dk.roedtraad.platform.forum.SeenMeeting;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Fora, meetings and items as JSON. */
final class Answers {
  private Answers() {}

  static <T> String list(List<T> things, Function<T, JsonObjectBuilder> shape) {
    return array(things, shape).build().toString();
  }

  private static <T> JsonArrayBuilder array(List<T> things, Function<T, JsonObjectBuilder> shape) {
    JsonArrayBuilder array = Json.createArrayBuilder();
    things.forEach(thing -> array.add(shape.apply(thing)));
    return array;
  }

  static JsonObjectBuilder forum(Forums.ListedForum forum) {
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("id", forum.id().toString())
            .add("name", forum.name())
            .add("type", forum.typeKey())
            .add("leads", forum.leads());
    add(json, "unit", forum.unit());
    add(json, "part", forum.part());
    return json;
  }

  static JsonObjectBuilder listed(MyMeetings.ListedMeeting meeting) {
    return Json.createObjectBuilder()
        .add("id", meeting.id().toString())
        .add("forum", meeting.forumName())
        .add("startsAt", meeting.startsAt().toString())
        .add("endsAt", meeting.endsAt().toString())
        .add("place", meeting.place())
        .add("state", meeting.state().name())
        .add("items", meeting.items());
  }

  static JsonObjectBuilder meeting(MeetingPage page) {
    SeenMeeting meeting = page.meeting();
    return Json.createObjectBuilder()
        .add("id", meeting.id().toString())
        .add("forum", meeting.forum().toString())
        .add("name", meeting.forumName())
        .add("startsAt", meeting.startsAt().toString())
        .add("endsAt", meeting.endsAt().toString())
        .add("place", meeting.place())
        .add("state", meeting.state().name())
        .add("chair", meeting.chair().toString())
        .add("minuteTaker", meeting.minuteTaker().toString())
        .add("version", meeting.version())
        .add("items", array(page.agenda(), Answers::row));
  }

  private static JsonObjectBuilder row(AgendaRow row) {
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("id", row.id().toString())
            .add("position", row.position())
            .add("name", row.name())
            .add("state", row.state().name())
            .add("agreements", row.agreements())
            .add("version", row.version());
    add(json, "child", row.child());
    add(json, "concern", row.concern());
    return json;
  }

  static JsonObjectBuilder item(MeetingPage page, AgendaRow row) {
    JsonObjectBuilder json =
        row(row)
            .add("meeting", page.meeting().id().toString())
            .add("forumProposed", row.forumProposed())
            .add("forumReason", row.forumReason())
            .add("background", row.background())
            .add("decision", row.decision())
            .add("participants", array(page.parts().invited(), Answers::person))
            .add("statements", array(page.parts().statements(), Answers::statement))
            .add("agreed", array(page.parts().agreements(), Answers::agreement));
    row.voice()
        .ifPresent(
            voice ->
                json.add(
                    "voice",
                    Json.createObjectBuilder()
                        .add("source", voice.source().name())
                        .add("words", voice.words())
                        .add("toldTo", voice.toldTo())
                        .add("reason", voice.reason())));
    return json;
  }

  private static JsonObjectBuilder person(ItemParts.Person person) {
    return Json.createObjectBuilder()
        .add("name", person.name())
        .add("part", person.part())
        .add("comes", person.comes());
  }

  private static JsonObjectBuilder statement(ItemParts.Statement statement) {
    return Json.createObjectBuilder()
        .add("speaker", statement.speaker())
        .add("part", statement.part())
        .add("words", statement.words());
  }

  private static JsonObjectBuilder agreement(ItemParts.Agreed agreed) {
    return Json.createObjectBuilder()
        .add("id", agreed.id().toString())
        .add("what", agreed.what())
        .add("responsible", agreed.responsible())
        .add("dueOn", agreed.dueOn().toString())
        .add("state", agreed.state().name());
  }

  private static void add(JsonObjectBuilder json, String name, @Nullable Object value) {
    if (value != null) {
      json.add(name, value.toString());
    }
  }
}
