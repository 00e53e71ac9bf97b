package dk.roedtraad.platform.web;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/**
 * Takes a JSON object in; nothing of a body that cannot be read comes back in the answer. What the
 * parser cannot bear, nesting without end or a number of many thousand digits, is malformed too.
 */
@Provider
public class SentReader implements MessageBodyReader<Sent> {
  /** Bytes that a body may have. */
  public static final int LARGEST = 1_000_000;

  @Override
  public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType as) {
    return type == Sent.class;
  }

  @Override
  public Sent readFrom(
      Class<Sent> type,
      Type generic,
      Annotation[] annotations,
      MediaType as,
      MultivaluedMap<String, String> headers,
      InputStream in)
      throws IOException {
    byte[] bytes = in.readNBytes(LARGEST + 1);
    if (bytes.length > LARGEST) {
      throw refused(Problem.TOO_LARGE);
    }
    if (parsed(bytes) instanceof JsonObject object) {
      return new Sent(object);
    }
    throw refused(Problem.MALFORMED);
  }

  /** The parser's own exceptions differ with what it stumbles on: nesting, numbers, characters. */
  private static JsonValue parsed(byte[] bytes) {
    try (JsonReader reader = Json.createReader(new ByteArrayInputStream(bytes))) {
      return reader.readValue();
    } catch (RuntimeException | StackOverflowError e) {
      throw refused(Problem.MALFORMED);
    }
  }

  private static Refusal refused(Problem problem) {
    return new Refusal(problem, problem.key() + ".what");
  }
}
