package dk.roedtraad.platform.web;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
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
    Texts t = Languages.texts(Languages.of(context.getAcceptableLanguages()).orElse("da"));
    return wantsJson(context.getUriInfo().getPath())
        ? json(problem, t, "", List.of(), -1)
        : ErrorPage.of(problem, t.language(), "", List.of());
  }

  /** The same, with what was written in the form that goes no further. */
  static Response answer(ContainerRequestContext context, Problem problem, List<String> kept) {
    Texts t = Languages.texts(Languages.of(context.getAcceptableLanguages()).orElse("da"));
    return wantsJson(context.getUriInfo().getPath())
        ? json(problem, t, "", List.of(), -1)
        : ErrorPage.of(problem, t.language(), "", kept);
  }

  /**
   * Problem details.
   *
   * @param detail empty for what is always said of this problem
   * @param fields what is wrong in which field
   * @param current the version that stands now; negative when that says nothing
   */
  static Response json(
      Problem problem, Texts t, String detail, List<FieldError> fields, int current) {
    Response.ResponseBuilder answer =
        Response.status(problem.status())
            .type(JSON_TYPE)
            .header(HttpHeaders.CONTENT_LANGUAGE, t.language())
            .entity(body(problem, t, detail, fields, current));
    if (problem == Problem.LOG_IN_FIRST) {
      answer.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
    }
    if (current >= 0) {
      answer.header(HttpHeaders.ETAG, Etag.of(current));
    }
    return answer.build();
  }

  /** Problem details as JSON. */
  public static String body(
      Problem problem, Texts t, String detail, List<FieldError> fields, int current) {
    JsonObjectBuilder body =
        Json.createObjectBuilder()
            .add("type", "urn:roedtraad:problem:" + problem.code())
            .add("code", problem.code())
            .add("title", t.of(problem.key() + ".title"))
            .add("status", problem.status())
            .add("detail", detail.isEmpty() ? t.of(problem.key() + ".what") : detail);
    if (current >= 0) {
      body.add("currentVersion", current);
    }
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
    return body.build().toString();
  }
}
