package dk.roedtraad.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.api.organisation.Area;
import dk.roedtraad.api.organisation.UnitKind;
import dk.roedtraad.api.settings.Units;
import dk.roedtraad.platform.access.Purpose;
import dk.roedtraad.platform.access.ReadLog;
import dk.roedtraad.platform.access.Relation;
import dk.roedtraad.platform.concern.ConcernState;
import dk.roedtraad.platform.concern.Outcome;
import dk.roedtraad.platform.concern.web.SignGuide;
import dk.roedtraad.platform.organisation.ActorKind;
import dk.roedtraad.platform.people.Role;
import dk.roedtraad.platform.thread.EntryKind;
import dk.roedtraad.platform.work.TaskKind;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every word that a page or a refusal asks for stands in both languages. */
class AllTextsTest {
  private static final Path I18N = Path.of("src/main/resources/i18n");
  private static final Pattern IN_TEMPLATE =
      Pattern.compile("(?<![A-Za-z])t\\.(of|count)\\(\"([a-zA-Z0-9.-]+)\"[,)]");
  private static final Pattern IN_REFUSAL =
      Pattern.compile("new Refusal\\(\\s*Problem\\.[A-Z_]+,\\s*\"([a-z0-9.-]*[a-z0-9])\"[,)]");

  @Test
  void bothLanguagesHaveTheSameKeys() throws IOException {
    for (Path danish : bundles("_da.properties")) {
      Path english = I18N.resolve(danish.getFileName().toString().replace("_da.", "_en."));
      assertThat(new TreeSet<>(read(english).stringPropertyNames()))
          .as(english.toString())
          .isEqualTo(new TreeSet<>(read(danish).stringPropertyNames()));
    }
  }

  @Test
  void everyPlaceIsTheSameInBothLanguages() throws IOException {
    for (Path danish : bundles("_da.properties")) {
      Properties other =
          read(I18N.resolve(danish.getFileName().toString().replace("_da.", "_en.")));
      Properties da = read(danish);
      for (String key : da.stringPropertyNames()) {
        assertThat(places(other.getProperty(key))).as(key).isEqualTo(places(da.getProperty(key)));
      }
    }
  }

  @Test
  void everyKeyInATemplateOrARefusalHasItsText() throws IOException {
    Properties texts = all();
    List<String> missing = new ArrayList<>();
    for (Path template : files("src/main/jte", ".jte")) {
      Matcher found = IN_TEMPLATE.matcher(Files.readString(template));
      while (found.find()) {
        String key = found.group(1).equals("count") ? found.group(2) + ".one" : found.group(2);
        if (!texts.containsKey(key)) {
          missing.add(template + ": " + key);
        }
      }
    }
    for (Path source : files("src/main/java", ".java")) {
      Matcher found = IN_REFUSAL.matcher(Files.readString(source));
      while (found.find()) {
        if (!texts.containsKey(found.group(1))) {
          missing.add(source + ": " + found.group(1));
        }
      }
    }
    assertThat(missing).isEmpty();
  }

  @Test
  void everyWordOfAnEnumHasItsText() throws IOException {
    List<String> keys = new ArrayList<>(Units.ALL);
    Stream.of(TaskKind.values())
        .forEach(
            kind -> keys.addAll(List.of("work.kind." + kind.key(), "work.action." + kind.key())));
    Stream.of(EntryKind.values())
        .forEach(kind -> keys.addAll(List.of("thread.kind." + kind, "thread.chip." + kind)));
    Stream.of(Outcome.values()).forEach(one -> keys.add("concern.outcome." + one.key()));
    Stream.of(ConcernState.values()).forEach(one -> keys.add("concern.state." + one));
    Stream.of(Problem.values())
        .forEach(one -> keys.addAll(List.of(one.key() + ".title", one.key() + ".what")));
    Stream.of(ActorKind.values()).forEach(one -> keys.add(one.key()));
    Stream.of(UnitKind.values()).forEach(one -> keys.add("organisation.kind." + one));
    Stream.of(Area.values())
        .forEach(
            one ->
                keys.addAll(
                    List.of("organisation.area." + one, "organisation.area." + one + ".what")));
    Stream.of(Relation.values()).forEach(one -> keys.add("child.looks.relation." + one));
    Stream.of(Purpose.values()).forEach(one -> keys.add("child.looks.purpose." + one));
    Stream.of(Role.values()).forEach(one -> keys.add("child.looks.role." + one));
    Stream.of(ReadLog.Action.values())
        .filter(one -> one != ReadLog.Action.REFUSED)
        .forEach(one -> keys.add("child.looks.action." + one));
    SignGuide.bands().forEach(band -> band.areas().forEach(area -> keys.addAll(area.signs())));
    assertThat(all().stringPropertyNames()).containsAll(keys);
  }

  private static List<String> places(String text) {
    List<String> found = new ArrayList<>();
    Matcher matcher = Pattern.compile("\\{\\d}").matcher(text);
    while (matcher.find()) {
      found.add(matcher.group());
    }
    return found.stream().sorted().toList();
  }

  private static Properties all() throws IOException {
    Properties texts = new Properties();
    for (Path bundle : bundles("_da.properties")) {
      texts.putAll(read(bundle));
    }
    return texts;
  }

  private static List<Path> bundles(String ending) throws IOException {
    return files(I18N.toString(), ending);
  }

  private static List<Path> files(String folder, String ending) throws IOException {
    try (Stream<Path> found = Files.walk(Path.of(folder))) {
      return found.filter(path -> path.toString().endsWith(ending)).toList();
    }
  }

  private static Properties read(Path file) throws IOException {
    Properties texts = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      texts.load(reader);
    }
    return texts;
  }
}
