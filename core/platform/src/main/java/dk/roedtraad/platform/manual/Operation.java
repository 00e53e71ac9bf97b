package dk.roedtraad.platform.manual;

import dk.roedtraad.platform.web.Problem;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One thing a program can ask for.
 *
 * @param path with variables in braces
 * @param id the stem of its texts: {@code manual.op.<id>}
 * @param roles who may; empty for everybody
 * @param query parameters with an example each
 * @param body an example; null when nothing is sent
 * @param also further fields that can be sent, with an example each, where the body shows one case
 *     of several
 * @param file an example of a body that is a file; null when none is sent
 * @param status of the answer when all went well
 * @param answer an example; null when nothing comes back
 * @param optional fields that may be absent or null, in what is sent and what comes back
 * @param maySend further fields that may be absent in what is sent
 * @param required parameters of the query that must be there
 * @param choices what a field can be; under {@code sent.<field>} where that holds for what is sent
 * @param ifMatch whether the version must be sent
 * @param etag whether the version comes back
 * @param refused whether it can be refused as things stand
 */
public record Operation(
    String method,
    String path,
    String id,
    List<String> roles,
    Map<String, String> query,
    @Nullable JsonValue body,
    JsonObject also,
    @Nullable String file,
    int status,
    @Nullable JsonValue answer,
    Set<String> optional,
    Set<String> maySend,
    Set<String> required,
    Map<String, List<String>> choices,
    boolean ifMatch,
    boolean etag,
    boolean refused) {
  private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");

  public Operation {
    roles = List.copyOf(roles);
    optional = Set.copyOf(optional);
    maySend = Set.copyOf(maySend);
    required = Set.copyOf(required);
    choices = Map.copyOf(choices);
  }

  /** "POST /api/v1/concerns". */
  public String name() {
    return method + " " + path;
  }

  /** The variables of the path, in order. */
  public List<String> variables() {
    List<String> names = new ArrayList<>();
    Matcher found = VARIABLE.matcher(path);
    while (found.find()) {
      names.add(found.group(1));
    }
    return names;
  }

  /** What is sent, with every field that can be. */
  public @Nullable JsonValue wholeBody() {
    if (!(body instanceof JsonObject example)) {
      return body;
    }
    JsonObjectBuilder all = Json.createObjectBuilder(example);
    also.forEach(all::add);
    return all.build();
  }

  /** Whether an idempotency key can be sent: with every POST of somebody who is logged in. */
  public boolean takesKey() {
    return method.equals("POST") && !roles.isEmpty();
  }

  /** Whether it is the log-in, which makes nothing that has an address. */
  public boolean isLogIn() {
    return path.endsWith("/session") && method.equals("POST");
  }

  /** Whether it is described in JSON, as all but the figures are. */
  public boolean isJson() {
    return answer == null
        || answer instanceof JsonObject
        || answer.getValueType() == JsonValue.ValueType.ARRAY;
  }

  /** Whether a field may be absent or null. */
  public boolean isOptional(String field, boolean sent) {
    return optional.contains(field)
        || (sent && (maySend.contains(field) || also.containsKey(field)));
  }

  /** What a field can be; empty when that is not counted out. */
  public List<String> choicesOf(String field, boolean sent) {
    List<String> all = choices.getOrDefault(field, List.of());
    return sent ? choices.getOrDefault("sent." + field, all) : all;
  }

  /** What can go wrong, beside our own faults. */
  public Set<Problem> problems() {
    Set<Problem> all = EnumSet.of(Problem.NOT_ACCEPTABLE, Problem.INTERNAL, Problem.PARKED);
    if (!roles.isEmpty()) {
      all.addAll(List.of(Problem.LOG_IN_FIRST, Problem.NOT_THERE));
    }
    if (!variables().isEmpty()) {
      all.add(Problem.NOT_THERE);
    }
    if (body != null) {
      all.addAll(
          List.of(Problem.MALFORMED, Problem.TOO_LARGE, Problem.WRONG_TYPE, Problem.INVALID));
    }
    if (file != null) {
      all.addAll(List.of(Problem.TOO_LARGE, Problem.WRONG_TYPE, Problem.INVALID));
    }
    if (takesKey()) {
      all.addAll(List.of(Problem.KEY_IN_USE, Problem.KEY_REUSED));
    }
    if (ifMatch) {
      all.addAll(List.of(Problem.NO_VERSION, Problem.CONFLICT));
    }
    if (refused) {
      all.add(Problem.REFUSED);
    }
    if (roles.isEmpty() && method.equals("POST")) {
      all.add(Problem.TOO_MANY);
    }
    if (isLogIn()) {
      all.add(Problem.LOG_IN_FIRST);
    }
    return all;
  }
}
