package dk.roedtraad.platform.people;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What somebody logged in with, in as few words as tell it from their other ones: browser and
 * system, no version. More would follow people around.
 *
 * @param browser its own name; empty when it is none that we know
 * @param system its own name; empty when it is none that we know
 */
public record Device(String browser, String system) {
  /** A program that speaks to the API. */
  public static final Device PROGRAM = new Device("API", "");

  /** The order counts: each pretends to be those after it. */
  private static final Map<String, String> BROWSERS = new LinkedHashMap<>();

  private static final Map<String, String> SYSTEMS = new LinkedHashMap<>();

  static {
    BROWSERS.put("Edg", "Edge");
    BROWSERS.put("OPR/", "Opera");
    BROWSERS.put("SamsungBrowser", "Samsung Internet");
    BROWSERS.put("Firefox", "Firefox");
    BROWSERS.put("FxiOS", "Firefox");
    BROWSERS.put("CriOS", "Chrome");
    BROWSERS.put("Chrome", "Chrome");
    BROWSERS.put("Safari", "Safari");
    SYSTEMS.put("iPhone", "iPhone");
    SYSTEMS.put("iPad", "iPad");
    SYSTEMS.put("Android", "Android");
    SYSTEMS.put("Windows", "Windows");
    SYSTEMS.put("Mac OS X", "Mac");
    SYSTEMS.put("CrOS", "Chromebook");
    SYSTEMS.put("Linux", "Linux");
  }

  /** What a browser says of itself; nothing known when it says nothing. */
  public static Device of(@Nullable String userAgent) {
    String said = userAgent == null ? "" : userAgent;
    return new Device(first(BROWSERS, said), first(SYSTEMS, said));
  }

  /** As it is kept. */
  String kept() {
    return browser + "|" + system;
  }

  /** As it was kept. */
  static Device kept(String browserAndSystem) {
    int at = browserAndSystem.indexOf('|');
    return at < 0
        ? new Device("", "")
        : new Device(browserAndSystem.substring(0, at), browserAndSystem.substring(at + 1));
  }

  private static String first(Map<String, String> known, String said) {
    return known.entrySet().stream()
        .filter(each -> said.contains(each.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse("");
  }
}
