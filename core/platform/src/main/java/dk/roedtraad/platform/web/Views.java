package dk.roedtraad.platform.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * Renders a precompiled template into the bytes of an answer. Nothing is sent before all is made.
 */
public final class Views {
  private static final TemplateEngine ENGINE =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, Views.class.getClassLoader(), "dk.roedtraad.views.core");

  private Views() {}

  /** A page that answers 200. */
  public static Response page(String template, Map<String, Object> values) {
    return page(200, template, values);
  }

  /** A page with another status. */
  public static Response page(int status, String template, Map<String, Object> values) {
    return Response.status(status)
        .type("text/html;charset=UTF-8")
        .entity(bytes(template, values))
        .build();
  }

  /** What the template writes, for what is no page: a printed document. */
  public static String text(String template, Map<String, Object> values) {
    return new String(bytes(template, values), StandardCharsets.UTF_8);
  }

  static byte[] bytes(String template, Map<String, Object> values) {
    Utf8ByteOutput output = new Utf8ByteOutput();
    ENGINE.render(template, values, output);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(output.getContentLength());
    try {
      output.writeTo(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
