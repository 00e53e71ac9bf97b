package dk.roedtraad.app.attack;

import dk.roedtraad.api.tool.LetsIn;
import dk.roedtraad.platform.people.Role;
import dk.roedtraad.platform.web.AllowedTo;
import dk.roedtraad.platform.web.Open;
import jakarta.servlet.annotation.WebServlet;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

/**
 * Every way into the WAR, found by looking into its jars: resource methods, servlets, and what the
 * server itself answers beside the application.
 */
public final class Routes {

  /** Answered by the server, outside the application's filters. */
  private static final List<String> OF_THE_SERVER =
      List.of(
          "/health",
          "/health/live",
          "/health/ready",
          "/health/started",
          "/metrics",
          "/metrics/base",
          "/metrics/vendor",
          "/metrics/application");

  private Routes() {}

  /** Everything in the WAR that the build made. */
  public static List<Route> inTheWar() {
    List<Route> all = new ArrayList<>();
    for (Class<?> type : classesThatMention(Path.class, HttpMethod.class)) {
      all.addAll(of(type));
    }
    for (Class<?> type : classesThatMention(WebServlet.class)) {
      WebServlet servlet = type.getAnnotation(WebServlet.class);
      if (servlet != null) {
        Stream.of(servlet.value(), servlet.urlPatterns())
            .flatMap(Stream::of)
            .forEach(p -> all.add(new Route("GET", p, true, Set.of(), type.getSimpleName())));
      }
    }
    OF_THE_SERVER.forEach(path -> all.add(new Route("GET", path, true, Set.of(), "server")));
    all.sort(Comparator.comparing(Route::path).thenComparing(Route::method));
    return List.copyOf(all);
  }

  /** The routes of one resource class. */
  public static List<Route> of(Class<?> type) {
    Path base = type.getAnnotation(Path.class);
    if (base == null) {
      return List.of();
    }
    List<Route> found = new ArrayList<>();
    for (Method method : type.getMethods()) {
      verb(method)
          .ifPresent(
              verb -> {
                Path own = method.getAnnotation(Path.class);
                found.add(
                    new Route(
                        verb,
                        joined(base.value(), own == null ? "" : own.value()),
                        says(method, type, Open.class).isPresent(),
                        roles(method, type),
                        type.getSimpleName()));
              });
    }
    return found;
  }

  private static Optional<String> verb(Method method) {
    return Stream.of(method.getAnnotations())
        .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
        .filter(verb -> verb != null)
        .map(HttpMethod::value)
        .findFirst();
  }

  private static Set<Role> roles(Method method, Class<?> type) {
    Set<Role> roles = EnumSet.noneOf(Role.class);
    says(method, type, AllowedTo.class).ifPresent(a -> Collections.addAll(roles, a.value()));
    says(method, type, LetsIn.class)
        .ifPresent(l -> Stream.of(l.value()).forEach(r -> roles.add(Role.valueOf(r.name()))));
    return roles;
  }

  private static <A extends Annotation> Optional<A> says(
      AnnotatedElement method, AnnotatedElement type, Class<A> what) {
    A own = method.getAnnotation(what);
    return Optional.ofNullable(own == null ? type.getAnnotation(what) : own);
  }

  /** {@code "/meetings/{id: [0-9a-f-]+}" + "start"} becomes {@code "/meetings/{id}/start"}. */
  private static String joined(String base, String own) {
    String path =
        ("/" + base + "/" + own)
            .replaceAll("\\{\\s*(\\w+)\\s*:[^/]*?(?:\\{[^}]*}[^/}]*)*}", "{$1}");
    path = path.replaceAll("/+", "/");
    return path.length() > 1 && path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
  }

  private static List<Class<?>> classesThatMention(Class<?>... annotations) {
    List<Class<?>> found = new ArrayList<>();
    try (ZipFile war = new ZipFile(System.getProperty("roedtraad.war"))) {
      for (ZipEntry entry : Collections.list(war.entries())) {
        if (entry.getName().startsWith("WEB-INF/lib/")) {
          try (InputStream jar = war.getInputStream(entry)) {
            found.addAll(inJar(jar.readAllBytes(), annotations));
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return found;
  }

  private static List<Class<?>> inJar(byte[] jar, Class<?>... annotations) throws IOException {
    List<Class<?>> found = new ArrayList<>();
    try (ZipInputStream entries = new ZipInputStream(new ByteArrayInputStream(jar))) {
      for (ZipEntry each = entries.getNextEntry(); each != null; each = entries.getNextEntry()) {
        String name = each.getName();
        if (name.endsWith(".class") && mentions(entries.readAllBytes(), annotations)) {
          found.add(load(name.substring(0, name.length() - 6).replace('/', '.')));
        }
      }
    }
    return found;
  }

  private static boolean mentions(byte[] code, Class<?>... annotations) {
    String text = new String(code, StandardCharsets.ISO_8859_1);
    return Stream.of(annotations)
        .anyMatch(a -> text.contains("L" + a.getName().replace('.', '/') + ";"));
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name, false, Routes.class.getClassLoader());
    } catch (ClassNotFoundException | LinkageError e) {
      throw new IllegalStateException(
          name + " is in the WAR and not on the tests' class path: add its module to core/app", e);
    }
  }
}
