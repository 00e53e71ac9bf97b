package dk.roedtraad.platform.web;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** Turns a problem into an answer: problem details (RFC 9457) for programs, a page for people. */
public final class Problems {
  static final String JSON_TYPE = "application/problem+json";

  private Problems() {}

  /** Whether the route answers programs. */
  static boolean wantsJson(String path) {
    String from = path.startsWith("/") ? path.substring(1) : path;
    return from.startsWith("api/") || from.contains("/api/");
  }

  /** The answer to a request that goes no further. */
  static Response answer(ContainerRequestContext context, Problem problem) {
    return wantsJson(context.getUriInfo().getPath())
        ? json(problem, "")
        : ErrorPage.of(problem, Languages.of(context), "", List.of());
  }

  /** The same, with what was written in the form that goes no further. */
  static Response answer(ContainerRequestContext context, Problem problem, List<String> kept) {
    return wantsJson(context.getUriInfo().getPath())
        ? json(problem, "")
        : ErrorPage.of(problem, Languages.of(context), "", kept);
  }

  /** Problem details; the texts are Danish and English, since a program has no language. */
  public static Response json(Problem problem, String detail) {
    return json(problem, detail, List.of());
  }

  /** Problem details with what is wrong in which field. */
  public static Response json(Problem problem, String detail, List<FieldError> fields) {
    Texts english = Languages.texts("en");
    JsonObjectBuilder body =
        Json.createObjectBuilder()
            .add("type", "urn:roedtraad:" + problem.key())
            .add("title", english.of(problem.key() + ".title"))
            .add("status", problem.status())
            .add("detail", detail.isEmpty() ? english.of(problem.key() + ".what") : detail)
            .add("title_da", Languages.texts("da").of(problem.key() + ".title"));
    if (!fields.isEmpty()) {
      var faults = Json.createArrayBuilder();
      fields.forEach(
          fault ->
              faults.add(
                  Json.createObjectBuilder()
                      .add("field", fault.field())
                      .add("message", fault.message())));
      body.add("errors", faults);
    }
    return Response.status(problem.status())
        .type(JSON_TYPE)
        .entity(body.build().toString())
        .build();
  }
}
