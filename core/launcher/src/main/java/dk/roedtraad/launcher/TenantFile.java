package dk.roedtraad.launcher;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads one {@code tenant.properties}. Gathers every problem of the file before it answers, so that
 * it is corrected once.
 */
final class TenantFile {

  static final String NAME = "tenant.properties";

  private static final Set<String> REQUIRED =
      Set.of("id", "name", "code", "cvr", "hosts", "language");
  private static final Set<String> OPTIONAL = Set.of("modules", "db.url");

  /** Where a citizen calls; shown beside the form on the public page. */
  static final Set<String> PHONES = Set.of("phone.day", "phone.hours", "phone.evening");

  /** Working days that the municipality sets for an offered thread. */
  static final Set<String> DAYS =
      Set.of("handover.answer-days", "handover.leader-days", "handover.forum-days");

  /** How long the read log is kept, in months. */
  private static final String KEPT = "log.keep-months";

  /** How many looks are drawn in a month's sample. */
  private static final String SAMPLE = "log.sample";

  /** How long an emergency access lasts, in hours. */
  private static final String EMERGENCY = "emergency.hours";

  private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]{1,30}");
  private static final Pattern HOST =
      Pattern.compile(
          "(?=.{1,253}$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?"
              + "(?:\\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*");
  private static final Pattern LANGUAGE = Pattern.compile("da|en");
  private static final Pattern CVR = Pattern.compile("[0-9]{8}");
  private static final Pattern CODE = Pattern.compile("[0-9]{3}");
  private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 ]{1,18}[0-9]");
  private static final Pattern HOURS =
      Pattern.compile("[0-9]{1,2}([.][0-9]{2})?-[0-9]{1,2}([.][0-9]{2})?");
  private static final Pattern WORKING_DAYS = Pattern.compile("[1-9]|[1-5][0-9]|60");
  private static final Pattern HOURS_OF_A_DAY = Pattern.compile("[1-9]|1[0-9]|2[0-4]");
  private static final Pattern HUNDREDS = Pattern.compile("[6-9]|[1-9][0-9]|[1-4][0-9][0-9]|500");
  private static final Pattern MONTHS = Pattern.compile("[6-9]|[1-9][0-9]|1[01][0-9]|120");
  private static final Pattern DATABASE =
      Pattern.compile("jdbc:postgresql://[^/?\\s]+(?:/[^?\\s]*)?(?:\\?\\S*)?");

  private final String folder;
  private final String file;
  private final Map<String, String> values = new LinkedHashMap<>();
  private final List<String> problems = new ArrayList<>();

  private TenantFile(Path folder) {
    this.folder = folder.getFileName().toString();
    this.file = "tenants/" + this.folder + "/" + NAME;
  }

  static Tenant read(Path folder) {
    TenantFile reader = new TenantFile(folder);
    reader.load(folder.resolve(NAME));
    return reader.tenant();
  }

  private void load(Path path) {
    Properties properties =
        new Properties() {
          private static final long serialVersionUID = 1L;

          @Override
          public @Nullable Object put(Object key, Object value) {
            if (containsKey(key)) {
              problems.add(Reasons.repeatedKey(file, String.valueOf(key)));
            }
            return super.put(key, value);
          }
        };
    try {
      properties.load(new StringReader(Files.readString(path)));
    } catch (CharacterCodingException | IllegalArgumentException malformed) {
      problems.add(Reasons.unreadable(file, malformed.getClass().getSimpleName()));
    } catch (IOException unreadable) {
      problems.add(Reasons.unreadable(file, unreadable.getClass().getSimpleName()));
    }
    new TreeSet<>(properties.stringPropertyNames())
        .forEach(key -> values.put(key, properties.getProperty(key).strip()));
  }

  private Tenant tenant() {
    List<String> modules = list("modules");
    List<String> hosts = list("hosts");
    require();
    check("id", value("id"), ID, "små bogstaver og tal", "lower-case letters and digits");
    if (values.containsKey("id") && !value("id").equals(folder)) {
      problems.add(
          Reasons.badValue(
              file, "id", value("id"), "mappens navn " + folder, "the folder's name " + folder));
    }
    if (value("id").equals(Tenant.OPERATOR)) {
      problems.add(
          Reasons.badValue(file, "id", Tenant.OPERATOR, "en kommunes", "that of a municipality"));
    }
    check("code", value("code"), CODE, "tre cifre", "three digits");
    check("cvr", value("cvr"), CVR, "otte cifre", "eight digits");
    check("language", value("language"), LANGUAGE, "da eller en", "da or en");
    check("db.url", value("db.url"), DATABASE, "jdbc:postgresql://...", "jdbc:postgresql://...");
    check("phone.day", value("phone.day"), PHONE, "et telefonnummer", "a phone number");
    check("phone.evening", value("phone.evening"), PHONE, "et telefonnummer", "a phone number");
    check("phone.hours", value("phone.hours"), HOURS, "klokkeslæt som 9-15", "hours such as 9-15");
    new TreeSet<>(DAYS)
        .forEach(
            key -> check(key, value(key), WORKING_DAYS, "hverdage, 1-60", "working days, 1-60"));
    check(EMERGENCY, value(EMERGENCY), HOURS_OF_A_DAY, "timer, 1-24", "hours, 1-24");
    check(SAMPLE, value(SAMPLE), HUNDREDS, "et antal, 6-500", "a number, 6-500");
    check(KEPT, value(KEPT), MONTHS, "måneder, 6-120", "months, 6-120");
    problems.addAll(LogInKeys.problems(file, values));
    hosts.forEach(host -> check("hosts", host, HOST, "værtsnavne", "host names in lower case"));
    modules.forEach(id -> check("modules", id, ID, "modulers id", "module ids"));
    Map<String, String> settings = settings(modules);
    return new Tenant(
        ID.matcher(folder).matches() ? folder : "parked-" + Integer.toHexString(folder.hashCode()),
        value("id"),
        false,
        values.getOrDefault("name", folder),
        value("code"),
        value("cvr"),
        hosts.stream().filter(host -> HOST.matcher(host).matches()).distinct().toList(),
        LANGUAGE.matcher(value("language")).matches() ? value("language") : "da",
        modules,
        value("db.url").isEmpty() ? null : value("db.url"),
        settings,
        problems);
  }

  private void require() {
    for (String key : new TreeSet<>(REQUIRED)) {
      if (value(key).isEmpty()) {
        problems.add(Reasons.missingKey(file, key));
      }
    }
  }

  private void check(String key, String value, Pattern shape, String da, String en) {
    if (!value.isEmpty() && !shape.matcher(value).matches()) {
      problems.add(Reasons.badValue(file, key, value, da, en));
    }
  }

  private Map<String, String> settings(List<String> modules) {
    Map<String, String> settings = new LinkedHashMap<>();
    values.forEach(
        (key, value) -> {
          int dot = key.indexOf('.');
          if (REQUIRED.contains(key) || OPTIONAL.contains(key)) {
            return;
          }
          if (isCores(key)) {
            settings.put(key, value);
          } else if (dot > 0 && dot < key.length() - 1 && modules.contains(key.substring(0, dot))) {
            settings.put(key, value);
          } else {
            problems.add(Reasons.unknownKey(file, key, meant(key, modules)));
          }
        });
    return settings;
  }

  /** Whether core itself reads it; all other settings are the modules'. */
  static boolean isCores(String key) {
    return PHONES.contains(key)
        || DAYS.contains(key)
        || LogInKeys.ALL.contains(key)
        || key.equals(KEPT)
        || key.equals(SAMPLE)
        || key.equals(EMERGENCY);
  }

  private static String meant(String key, List<String> modules) {
    Set<String> known = new TreeSet<>(REQUIRED);
    known.addAll(OPTIONAL);
    known.addAll(PHONES);
    known.addAll(DAYS);
    known.addAll(LogInKeys.ALL);
    known.add(KEPT);
    known.add(SAMPLE);
    known.add(EMERGENCY);
    String core = Nearest.to(key, known);
    int dot = key.indexOf('.');
    if (!core.isEmpty() || dot < 0) {
      return core;
    }
    String module = Nearest.to(key.substring(0, dot), modules);
    return module.isEmpty() || module.equals(key.substring(0, dot))
        ? ""
        : module + key.substring(dot);
  }

  private List<String> list(String key) {
    return List.of(value(key).split(",", -1)).stream()
        .map(String::strip)
        .filter(one -> !one.isEmpty())
        .toList();
  }

  private String value(String key) {
    return values.getOrDefault(key, "");
  }
}
