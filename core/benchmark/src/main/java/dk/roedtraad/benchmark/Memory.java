package dk.roedtraad.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a server's process holds.
 *
 * @param resident megabytes of the whole process
 * @param heap megabytes that are left in the heap after a full collection
 */
record Memory(long resident, long heap) {
  private static final Pattern RESIDENT = Pattern.compile("VmRSS:\\s+(\\d+) kB");
  private static final Pattern USED = Pattern.compile("used (\\d+)K");

  static Memory of(ProcessHandle process) throws IOException {
    String pid = String.valueOf(process.pid());
    String status = Files.readString(Path.of("/proc", pid, "status"));
    String jcmd = Programs.java("jcmd");
    Programs.run(Map.of(), List.of(jcmd, pid, "GC.run"));
    String heap = Programs.run(Map.of(), List.of(jcmd, pid, "GC.heap_info"));
    return new Memory(kilobytes(RESIDENT, status) / 1024, kilobytes(USED, heap) / 1024);
  }

  private static long kilobytes(Pattern pattern, String text) throws IOException {
    Matcher number = pattern.matcher(text);
    if (!number.find()) {
      throw new IOException("no " + pattern + " in " + text);
    }
    return Long.parseLong(number.group(1));
  }
}
