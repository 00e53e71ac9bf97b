package dk.roedtraad.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordingFile;

/**
 * A flight recording of the serving process under load: where its processor time goes.
 *
 * @param samples how many times a running thread was looked at
 * @param topMethods what ran at that moment
 * @param libraries whose code it was: the innermost frame outside the JDK
 * @param inclusive methods of ours and of the libraries that were anywhere on the stack
 */
record Flight(
    long samples,
    Map<String, Integer> topMethods,
    Map<String, Integer> libraries,
    Map<String, Integer> inclusive) {

  static Flight record(ProcessHandle process, Path file, List<Side> load, int seconds)
      throws IOException {
    String pid = String.valueOf(process.pid());
    String jcmd = Programs.java("jcmd");
    Programs.run(Map.of(), List.of(jcmd, pid, "JFR.configure", "stackdepth=256"));
    Programs.run(Map.of(), List.of(jcmd, pid, "JFR.start", "name=bench", "settings=profile"));
    for (Side side : load) {
      side.load(seconds);
    }
    Programs.run(Map.of(), List.of(jcmd, pid, "JFR.stop", "name=bench", "filename=" + file));
    return read(file);
  }

  static Flight read(Path file) throws IOException {
    Map<String, Integer> top = new HashMap<>();
    Map<String, Integer> libraries = new HashMap<>();
    Map<String, Integer> inclusive = new HashMap<>();
    long samples = 0;
    try (RecordingFile recording = new RecordingFile(file)) {
      while (recording.hasMoreEvents()) {
        RecordedEvent event = recording.readEvent();
        if (event.getEventType().getName().equals("jdk.ExecutionSample")
            && event.getStackTrace() != null) {
          samples++;
          count(event.getStackTrace().getFrames(), top, libraries, inclusive);
        }
      }
    }
    return new Flight(samples, top, libraries, inclusive);
  }

  /** The largest ones with their share of all samples, a line each. */
  String table(Map<String, Integer> counts, int most) {
    StringBuilder lines = new StringBuilder();
    counts.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()))
        .limit(most)
        .forEach(
            each ->
                lines.append(
                    "%5.1f %%  %s%n".formatted(100.0 * each.getValue() / samples, each.getKey())));
    return lines.toString();
  }

  private static void count(
      List<RecordedFrame> frames,
      Map<String, Integer> top,
      Map<String, Integer> libraries,
      Map<String, Integer> inclusive) {
    top.merge(name(frames.get(0)), 1, Integer::sum);
    frames.stream()
        .map(frame -> frame.getMethod().getType().getName())
        .filter(type -> !isJdk(type))
        .findFirst()
        .ifPresent(type -> libraries.merge(library(type), 1, Integer::sum));
    Set<String> seen = new HashSet<>();
    frames.forEach(frame -> seen.add(name(frame)));
    seen.stream().filter(n -> !isJdk(n)).forEach(n -> inclusive.merge(n, 1, Integer::sum));
  }

  private static boolean isJdk(String type) {
    return type.startsWith("java.") || type.startsWith("jdk.") || type.startsWith("sun.");
  }

  private static String library(String type) {
    String[] parts = type.split("\\.");
    int named = Math.min(3, parts.length - 1);
    return String.join(".", List.of(parts).subList(0, named));
  }

  private static String name(RecordedFrame frame) {
    return frame.getMethod().getType().getName() + "." + frame.getMethod().getName();
  }
}
