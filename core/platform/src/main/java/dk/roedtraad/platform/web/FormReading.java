package dk.roedtraad.platform.web;

import jakarta.ws.rs.core.Form;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * What any form sends arrives without characters that nobody can type: with them somebody could
 * write a {@link Sentence} of the program's own, or a text that PostgreSQL does not take.
 */
@Provider
public class FormReading implements ReaderInterceptor {

  @Override
  public @Nullable Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
    Object read = context.proceed();
    if (read instanceof Form form) {
      clean(form.asMap());
    } else if (read instanceof MultivaluedMap<?, ?> fields) {
      clean(fields);
    }
    return read;
  }

  @SuppressWarnings("unchecked")
  private static void clean(MultivaluedMap<?, ?> fields) {
    ((MultivaluedMap<String, String>) fields)
        .values()
        .forEach(values -> values.replaceAll(Filled::plain));
  }
}
