package dk.roedtraad.platform.demo.story;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A story as it is written: a head with what the child must be like, then scenes. A scene begins at
 * the margin with its day and what it is; its fields are indented by two, and a line indented
 * deeper goes on with the field above it. Lines that begin with # are remarks.
 *
 * @param name the file's name
 * @param head fields before the first scene
 */
record StoryFile(String name, Map<String, String> head, List<Scene> scenes) {
  private static final Pattern SCENE = Pattern.compile("([-+]?\\d+)(t?) (\\S+)(?: (.+))?");
  private static final Pattern FIELD = Pattern.compile("( {0,2})([\\p{L}-]+): ?(.*)");

  static StoryFile read(String name, List<String> lines) {
    Map<String, String> head = new LinkedHashMap<>();
    List<Scene> scenes = new ArrayList<>();
    Map<String, List<String>> fields = new LinkedHashMap<>();
    String last = "";
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).stripTrailing();
      String where = name + ":" + (i + 1);
      Matcher scene = SCENE.matcher(line);
      Matcher field = FIELD.matcher(line);
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      if (scene.matches()) {
        fields = new LinkedHashMap<>();
        scenes.add(scene(where, scene, fields));
      } else if (line.startsWith("    ") && !last.isEmpty()) {
        List<String> texts = fields.getOrDefault(last, List.of());
        int end = texts.size() - 1;
        texts.set(end, (texts.get(end) + " " + line.strip()).strip());
      } else if (field.matches() && field.group(1).isEmpty() == scenes.isEmpty()) {
        last = field.group(2);
        if (scenes.isEmpty()) {
          head.put(last, field.group(3).strip());
        } else {
          List<String> texts = fields.computeIfAbsent(last, key -> new ArrayList<>());
          texts.add(field.group(3).strip());
        }
      } else {
        throw new IllegalStateException(where + ": neither a scene nor a field: " + line);
      }
    }
    return new StoryFile(name, head, List.copyOf(scenes));
  }

  private static Scene scene(String where, Matcher line, Map<String, List<String>> fields) {
    String name = line.group(4) == null ? "" : line.group(4).strip();
    return new Scene(
        where,
        Integer.parseInt(line.group(1)),
        !line.group(2).isEmpty(),
        line.group(3),
        name,
        fields);
  }

  /** What the head says; empty when nothing. */
  String head(String key) {
    return head.getOrDefault(key, "");
  }
}
