package dk.roedtraad.platform.manual;

import dk.roedtraad.platform.web.Texts;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.util.ArrayList;
import java.util.List;

/**
 * What goes beside the body of a request.
 *
 * @param in "path", "query" or "header"
 */
public record Parameter(String name, String in, boolean required, String text, String example) {

  /** All of one operation: of the path, the query, and the headers. */
  public static List<Parameter> of(Operation one, Texts t) {
    List<Parameter> all = new ArrayList<>();
    one.variables()
        .forEach(
            name ->
                all.add(
                    new Parameter(
                        name,
                        "path",
                        true,
                        t.of(t.has(text(name)) ? text(name) : text("id")),
                        Samples.inPath(name))));
    one.query()
        .forEach(
            (name, example) ->
                all.add(
                    new Parameter(
                        name, "query", one.required().contains(name), t.of(text(name)), example)));
    if (one.ifMatch()) {
      all.add(new Parameter("If-Match", "header", true, t.of("manual.header.if-match"), "\"0\""));
    }
    if (one.takesKey()) {
      all.add(
          new Parameter(
              "Idempotency-Key",
              "header",
              false,
              t.of("manual.header.key"),
              Samples.id("key").toString()));
    }
    return all;
  }

  private static String text(String name) {
    return "manual.parameter." + name;
  }

  JsonObjectBuilder json() {
    JsonObjectBuilder schema = Json.createObjectBuilder().add("type", "string");
    String format = Schema.format(example);
    if (in.equals("path") && !format.isEmpty()) {
      schema.add("format", format);
    }
    return Json.createObjectBuilder()
        .add("name", name)
        .add("in", in)
        .add("required", required)
        .add("description", text)
        .add("schema", schema)
        .add("example", example);
  }
}
