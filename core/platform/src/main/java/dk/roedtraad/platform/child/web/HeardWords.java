package dk.roedtraad.platform.child.web;

import dk.roedtraad.platform.thread.EntryKind;
import dk.roedtraad.platform.thread.ReadThread.Entry;

/**
 * The child's voice in the thread: the words first and whole, and what a professional notes of them
 * beside.
 *
 * @param isChilds whether these are the child's own words, not what adults saw or thought
 * @param note to whom it was told; may be empty
 */
public record HeardWords(String words, boolean isChilds, String note) {
  private static final String CUT = " ...«";

  /** Whether the entry is such a voice. */
  public static boolean in(Entry entry) {
    return entry.kind() == EntryKind.VOICE;
  }

  /** Entries from before had long words cut short in the title and whole in the body. */
  public static HeardWords of(Entry entry) {
    boolean childs =
        entry.kindKey().endsWith("voice-direct")
            || !entry.kindKey().startsWith("forum.thread.voice-");
    String title = entry.title();
    if (title.endsWith(CUT)
        && entry.body().startsWith(title.substring(1, title.length() - CUT.length()))) {
      return new HeardWords(childs ? "»" + entry.body() + "«" : entry.body(), childs, "");
    }
    return new HeardWords(title, childs, entry.body());
  }
}
