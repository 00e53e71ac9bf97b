package dk.roedtraad.platform.demo.story;

import dk.roedtraad.platform.data.Ids;
import dk.roedtraad.platform.voice.Voice;
import dk.roedtraad.platform.work.WorkingDays;
import java.time.Instant;

/** What a child said in a story, so that later steps can stand on it. */
final class KeptVoice {
  private KeptVoice() {}

  static void add(Rows rows, Child child, Voice voice, Colleague by, Instant at) {
    rows.add(
        "child_voice",
        "id",
        Ids.next(),
        "child_id",
        child.id(),
        "source",
        voice.source(),
        "words",
        voice.words(),
        "told_to",
        voice.toldTo(),
        "reason",
        voice.reason(),
        "heard_on",
        WorkingDays.dayOf(at),
        "noted_by",
        by.id(),
        "noted_name",
        by.name(),
        "noted_at",
        at);
  }
}
