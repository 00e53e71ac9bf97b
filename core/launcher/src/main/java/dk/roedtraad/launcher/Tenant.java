package dk.roedtraad.launcher;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One tenant as its file declares it. With problems it is parked: its database is left alone and
 * its hosts answer with the reason.
 *
 * @param id lower-case letters and digits, the name of its folder
 * @param declaredId the id its file claims, which may be another's
 * @param operator true for the operator's own place, which is no municipality
 * @param name as people say it
 * @param code municipality code, three digits
 * @param cvr company number, eight digits
 * @param hosts names it is reached under, the first one is shown
 * @param language da or en
 * @param modules ids of the modules switched on
 * @param databaseUrl another server to live on, or null for the common one
 * @param settings values of declared settings, not checked here, and of core's own, which are
 * @param problems why it is parked; empty if it is not
 */
record Tenant(
    String id,
    String declaredId,
    boolean operator,
    String name,
    String code,
    String cvr,
    List<String> hosts,
    String language,
    List<String> modules,
    @Nullable String databaseUrl,
    Map<String, String> settings,
    List<String> problems) {

  static final String OPERATOR = "operator";

  Tenant {
    hosts = List.copyOf(hosts);
    modules = List.copyOf(modules);
    settings = Map.copyOf(settings);
    problems = List.copyOf(problems);
  }

  /** The operator's place has no file: there is nothing in it to decide. */
  static Tenant operatorPlace() {
    return new Tenant(
        OPERATOR,
        OPERATOR,
        true,
        "Operator",
        "",
        "",
        List.of("operator.localhost"),
        "da",
        List.of(),
        null,
        Map.of(),
        List.of());
  }

  boolean parked() {
    return !problems.isEmpty();
  }

  String kind() {
    return operator ? OPERATOR : "municipality";
  }

  Tenant withHosts(List<String> others) {
    return new Tenant(
        id,
        declaredId,
        operator,
        name,
        code,
        cvr,
        others,
        language,
        modules,
        databaseUrl,
        settings,
        problems);
  }

  Tenant withProblem(String problem) {
    List<String> all = new ArrayList<>(problems);
    all.add(problem);
    return new Tenant(
        id,
        declaredId,
        operator,
        name,
        code,
        cvr,
        hosts,
        language,
        modules,
        databaseUrl,
        settings,
        all);
  }
}
