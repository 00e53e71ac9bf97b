package dk.roedtraad.platform.manual.web;

import dk.roedtraad.platform.manual.Manual;
import dk.roedtraad.platform.manual.Operation;
import dk.roedtraad.platform.manual.Parameter;
import dk.roedtraad.platform.web.Frame;
import dk.roedtraad.platform.web.Open;
import dk.roedtraad.platform.web.Problem;
import dk.roedtraad.platform.web.Texts;
import dk.roedtraad.platform.work.WorkingDays;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonValue;
import jakarta.json.JsonWriter;
import jakarta.json.JsonWriterFactory;
import jakarta.json.stream.JsonGenerator;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The manual to read: what a program can ask for, with examples, in Danish or English. */
@RequestScoped
@Path("/api")
@Open
public class ManualPage {
  private static final JsonWriterFactory PRETTY =
      Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true));

  @Inject Frame frame;

  /** A group as the page shows it. */
  public record Chapter(String key, String title, List<Entry> entries) {}

  /**
   * An operation as the page shows it.
   *
   * @param more what there is to know beside the summary; may be empty
   * @param who the roles in words; empty for everybody
   * @param sent an example; empty when nothing is sent
   * @param answer an example; empty when nothing comes back
   * @param fields what can be said of a field in words
   */
  public record Entry(
      Operation operation,
      String summary,
      String more,
      String who,
      List<Parameter> parameters,
      String sent,
      String answer,
      List<Field> fields) {}

  /**
   * A field of a body.
   *
   * @param about choices and meaning
   */
  public record Field(String name, boolean optional, String about) {}

  @GET
  public Response show() {
    Texts t = frame.texts();
    List<Chapter> chapters =
        Manual.groups(WorkingDays.today()).stream()
            .map(
                group ->
                    new Chapter(
                        group.key(),
                        t.of("manual.group." + group.key()),
                        group.operations().stream().map(one -> entry(one, t)).toList()))
            .toList();
    return frame.open(
        200,
        "manual/manual.jte",
        t.of("manual.title"),
        Map.of("chapters", chapters, "problems", List.of(Problem.values())));
  }

  private static Entry entry(Operation one, Texts t) {
    String key = "manual.op." + one.id();
    String file = one.file();
    return new Entry(
        one,
        t.of(key),
        t.has(key + ".more") ? t.of(key + ".more") : "",
        String.join(", ", one.roles().stream().map(role -> t.of("manual.role." + role)).toList()),
        Parameter.of(one, t),
        file == null ? pretty(one.body()) : file,
        one.isJson() ? pretty(one.answer()) : text(one.answer()),
        fields(one, t));
  }

  private static List<Field> fields(Operation one, Texts t) {
    Map<String, Boolean> names = new TreeMap<>();
    collect(one.wholeBody(), names);
    List<Field> fields = new ArrayList<>();
    names
        .keySet()
        .forEach(
            name -> {
              String about = t.has("manual.field." + name) ? t.of("manual.field." + name) : "";
              List<String> choices = one.choicesOf(name, true);
              String said = String.join(" · ", choices);
              fields.add(
                  new Field(
                      name,
                      one.isOptional(name, true),
                      about + (about.isEmpty() || said.isEmpty() ? "" : " ") + said));
            });
    return fields;
  }

  private static void collect(@Nullable JsonValue value, Map<String, Boolean> names) {
    if (value == null) {
      return;
    }
    if (value.getValueType() == JsonValue.ValueType.OBJECT) {
      value
          .asJsonObject()
          .forEach(
              (name, inner) -> {
                names.put(name, true);
                collect(inner, names);
              });
    } else if (value.getValueType() == JsonValue.ValueType.ARRAY) {
      value.asJsonArray().forEach(inner -> collect(inner, names));
    }
  }

  private static String pretty(@Nullable JsonValue value) {
    if (value == null) {
      return "";
    }
    StringWriter text = new StringWriter();
    try (JsonWriter writer = PRETTY.createWriter(text)) {
      writer.write(value);
    }
    return text.toString().strip().replace("    ", "  ");
  }

  private static String text(@Nullable JsonValue value) {
    return value instanceof jakarta.json.JsonString text ? text.getString() : "";
  }
}
