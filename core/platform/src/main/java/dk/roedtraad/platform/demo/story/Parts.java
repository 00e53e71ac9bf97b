package dk.roedtraad.platform.demo.story;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;

/**
 * Who plays what in one municipality, and what its fora and interventions are called: the file
 * {@code historier.properties} of the tenant's demo folder.
 */
final class Parts {
  private final Properties written;
  private final Map<String, Colleague> staff;

  private Parts(Properties written, Map<String, Colleague> staff) {
    this.written = written;
    this.staff = staff;
  }

  /**
   * A kind of meeting.
   *
   * @param typeKey the module's key of the forum type
   * @param unitKey the unit whose forum it is; empty for the one of all
   * @param time such as "12.15-13.45"
   */
  record Forum(
      String typeKey,
      String unitKey,
      Colleague chair,
      Colleague minuteTaker,
      List<Colleague> members,
      String place,
      String time) {}

  /** The written parts; empty when the municipality has none. */
  static Optional<Properties> read(Path folder) {
    Path file = folder.resolve("historier.properties");
    if (!Files.isReadable(file)) {
      return Optional.empty();
    }
    Properties written = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      written.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
    return Optional.of(written);
  }

  /**
   * @param staff by user name
   */
  static Parts of(Properties written, Map<String, Colleague> staff) {
    return new Parts(written, staff);
  }

  /** Names of stories that this municipality leaves out. */
  static List<String> leftOut(Properties written) {
    return words(written.getProperty("udelad", ""));
  }

  boolean isRole(String role) {
    return written.containsKey("rolle." + role);
  }

  Colleague role(String role) {
    String username = written.getProperty("rolle." + role);
    Colleague colleague = username == null ? null : staff.get(username.strip());
    if (colleague == null) {
      throw new IllegalStateException("nobody plays " + role + " in historier.properties");
    }
    return colleague;
  }

  /** The municipality's own key of an intervention; empty when it has nothing like it. */
  Optional<String> intervention(String alias) {
    return Optional.ofNullable(written.getProperty("indsats." + alias)).map(String::strip);
  }

  /** The municipality's own kind of transition; empty when it has none like it. */
  Optional<String> transition(String alias) {
    return Optional.ofNullable(written.getProperty("overgang." + alias)).map(String::strip);
  }

  /** The municipality's own forum; empty when it has none like it. */
  Optional<Forum> forum(String alias) {
    String key = "forum." + alias;
    return Optional.ofNullable(written.getProperty(key))
        .map(
            type ->
                new Forum(
                    type.strip(),
                    written.getProperty(key + ".enhed", "").strip(),
                    role(written.getProperty(key + ".leder", "").strip()),
                    role(written.getProperty(key + ".referent", "").strip()),
                    words(written.getProperty(key + ".medlemmer", "")).stream()
                        .map(this::role)
                        .toList(),
                    written.getProperty(key + ".sted", "").strip(),
                    written.getProperty(key + ".tid", "13.00-14.00").strip()));
  }

  /** Who has the id. */
  Optional<Colleague> byId(UUID id) {
    return staff.values().stream().filter(one -> one.id().equals(id)).findFirst();
  }

  private static List<String> words(String text) {
    return Arrays.stream(text.split("[ ,]+")).filter(word -> !word.isEmpty()).toList();
  }
}
