package dk.roedtraad.testkit;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the classes of a module may refer to, and why the rest is refused. */
final class AllowedForModules {
  private static final Set<String> PACKAGES =
      Set.of(
          "java.lang",
          "java.lang.annotation",
          "java.lang.invoke",
          "java.lang.runtime",
          "java.math",
          "java.text",
          "java.time",
          "java.time.chrono",
          "java.time.format",
          "java.time.temporal",
          "java.time.zone",
          "java.util",
          "java.util.function",
          "java.util.regex",
          "java.util.stream",
          "gg.jte",
          "gg.jte.html",
          "jakarta.enterprise.context",
          "jakarta.inject",
          "jakarta.ws.rs",
          "jakarta.ws.rs.core");

  /** Annotations and what they need; nothing that opens a connection or asks a question. */
  private static final Set<String> PERSISTENCE =
      Set.of(
          "Access",
          "AccessType",
          "AttributeConverter",
          "Basic",
          "CollectionTable",
          "Column",
          "Convert",
          "Converter",
          "ElementCollection",
          "Embeddable",
          "Embedded",
          "EmbeddedId",
          "Entity",
          "EnumType",
          "Enumerated",
          "FetchType",
          "Id",
          "Index",
          "JoinColumn",
          "Lob",
          "ManyToOne",
          "MappedSuperclass",
          "OneToMany",
          "OneToOne",
          "OrderBy",
          "Table",
          "Transient",
          "UniqueConstraint",
          "Version");

  /** Allowed although its package is not: an address that opens nothing. */
  private static final Set<String> TYPES = Set.of("java.net.URI");

  /** Refused although the package is allowed, or refused with a better reason than the list. */
  private static final List<Reason> REASONS =
      List.of(
          new Reason("jakarta.persistence.", "keep and find own entities through ModuleStore"),
          new Reason("java.sql.", "keep and find own entities through ModuleStore"),
          new Reason("javax.sql.", "keep and find own entities through ModuleStore"),
          new Reason("javax.naming.", "let core inject what api.tool offers"),
          new Reason("java.lang.reflect.", "name the type, modules look nothing up"),
          new Reason("java.lang.ClassLoader", "name the type, modules look nothing up"),
          new Reason("java.util.ServiceLoader", "name the type, modules look nothing up"),
          new Reason("java.lang.Thread", "compute the answer at once, core minds the threads"),
          new Reason("java.lang.InheritableThreadLocal", "take what is needed as an argument"),
          new Reason("java.util.Timer", "declare a deadline, core minds the clock"),
          new Reason("java.util.concurrent.", "compute the answer at once, core minds the threads"),
          new Reason("java.lang.Process", "leave the machine to core"),
          new Reason("java.lang.Runtime", "leave the machine to core"),
          new Reason("java.lang.System", "take time and settings as arguments"),
          new Reason("java.io.", "keep data in own tables, files belong to core"),
          new Reason("java.nio.", "keep data in own tables, files belong to core"),
          new Reason("java.util.jar.", "keep data in own tables, files belong to core"),
          new Reason("java.util.zip.", "keep data in own tables, files belong to core"),
          new Reason("java.net.", "ask core for a connection, modules open none"),
          new Reason("java.util.logging.", "return or throw, core writes the log"),
          new Reason(
              "jakarta.ws.rs.core.Application", "write routes only, core is the application"),
          new Reason("jakarta.ws.rs.ApplicationPath", "write routes only, core is the application"),
          new Reason("jakarta.ws.rs.core.Feature", "write routes only, core registers the rest"),
          new Reason("dk.roedtraad.platform.", "use core/api, or propose there what is missing"),
          new Reason("dk.roedtraad.modules.", "move what two municipalities share to core"));

  private static final Set<String> CLASS_QUESTIONS =
      Set.of("getName", "getSimpleName", "isInstance", "cast", "hashCode", "equals", "toString");

  private final String own;

  private record Reason(String prefix, String instead) {}

  /**
   * @param own the package of the module
   */
  AllowedForModules(String own) {
    this.own = own;
  }

  /** What to do instead of referring to the type; empty when it may be referred to. */
  Optional<String> insteadOf(String type) {
    if (type.startsWith(own + ".")
        || type.startsWith("dk.roedtraad.api.")
        || TYPES.contains(type)
        || !type.contains(".")) {
      return Optional.empty();
    }
    if (type.startsWith("jakarta.persistence.")
        && PERSISTENCE.contains(type.substring("jakarta.persistence.".length()))) {
      return Optional.empty();
    }
    Optional<String> reason =
        REASONS.stream().filter(r -> type.startsWith(r.prefix())).map(Reason::instead).findFirst();
    if (reason.isPresent()) {
      return reason;
    }
    return PACKAGES.contains(packageOf(type))
        ? Optional.empty()
        : Optional.of("do with core/api, java.lang, util, time, text, math, JAX-RS and JTE");
  }

  /** What to do instead of calling the method; empty when it may be called. */
  Optional<String> insteadOfCalling(String owner, String method) {
    return owner.equals("java.lang.Class") && !CLASS_QUESTIONS.contains(method)
        ? Optional.of("name the type, modules look nothing up")
        : Optional.empty();
  }

  private static String packageOf(String type) {
    int end = type.lastIndexOf('.');
    return end < 0 ? "" : type.substring(0, end);
  }
}
