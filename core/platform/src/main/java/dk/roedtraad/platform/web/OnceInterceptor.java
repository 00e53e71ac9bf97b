package dk.roedtraad.platform.web;

import dk.roedtraad.platform.people.CurrentCaller;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.jspecify.annotations.Nullable;

/**
 * Puts {@link Idempotency} around what is marked {@link Once}. The request's fingerprint is its
 * method, address and body; a body that is a stream is summed up while it is read, never held.
 */
@Once
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
public class OnceInterceptor {
  static final String HEADER = "Idempotency-Key";

  @Inject HttpServletRequest request;
  @Inject CurrentCaller current;
  @Inject Idempotency idempotency;

  @AroundInvoke
  @Nullable Object once(InvocationContext call) throws Exception {
    String key = request.getHeader(HEADER);
    if (key == null || request.getMethod().equals("GET")) {
      return call.proceed();
    }
    Fingerprint fingerprint = new Fingerprint(request, call);
    return idempotency.once(
        current.required(), key, fingerprint::sum, () -> (Response) call.proceed());
  }

  /** What tells one request from another. */
  private static final class Fingerprint {
    private final MessageDigest digest = digest();
    private @Nullable InputStream stream;

    Fingerprint(HttpServletRequest request, InvocationContext call) {
      add(request.getMethod() + " " + request.getRequestURI() + "?" + request.getQueryString());
      Object[] parameters = call.getParameters();
      for (int i = 0; i < parameters.length; i++) {
        if (parameters[i] instanceof Sent sent) {
          add(sent.toString());
        } else if (parameters[i] instanceof InputStream in) {
          stream = new DigestInputStream(in, digest);
          parameters[i] = stream;
        }
      }
      call.setParameters(parameters);
    }

    byte[] sum() {
      if (stream != null) {
        try {
          stream.transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
      return digest.digest();
    }

    private void add(String text) {
      digest.update((text + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private static MessageDigest digest() {
      try {
        return MessageDigest.getInstance("SHA-256");
      } catch (NoSuchAlgorithmException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
