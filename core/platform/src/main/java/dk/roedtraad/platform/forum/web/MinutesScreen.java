package dk.roedtraad.platform.forum.web;

import dk.roedtraad.platform.forum.ItemParts;
import dk.roedtraad.platform.forum.Minutes;
import dk.roedtraad.platform.voice.VoiceSource;
import dk.roedtraad.platform.web.Texts;
import java.util.List;
import java.util.stream.Collectors;

/** The minutes in words. */
public record MinutesScreen(Minutes minutes, Texts t) {

  public String when() {
    return t.of(
        "forum.meeting.line",
        t.dateTime(minutes.meeting().startsAt()),
        Written.field(MeetingScreen.timeOf(minutes.meeting().endsAt())),
        minutes.meeting().chairName(),
        minutes.meeting().minuteTakerName());
  }

  public String present() {
    return t.of("forum.meeting.present", names(minutes.expected(), true));
  }

  /** Those who sent an apology; empty when nobody did. */
  public String away() {
    String away = names(minutes.expected(), false);
    return away.isEmpty() ? "" : t.of("forum.meeting.apologies", away);
  }

  /** Those who came for an item alone; empty when nobody did. */
  public String guests(Minutes.Item item) {
    String names = names(item.invited(), true);
    return names.isEmpty() ? "" : t.of("forum.item.only-here-line", names);
  }

  private static String names(List<ItemParts.Person> people, boolean came) {
    return people.stream()
        .filter(person -> person.comes() == came)
        .map(ItemParts.Person::name)
        .collect(Collectors.joining(", "));
  }

  /** What the child said in »«; what others saw or think of it without. */
  public String voiceWords(Minutes.Item item) {
    return item.row()
        .voice()
        .map(
            voice ->
                voice.source() == VoiceSource.DIRECT ? "»" + voice.words() + "«" : voice.words())
        .orElse("");
  }

  /** To whom the child told it, or why it was not asked; empty without a voice. */
  public String voiceLine(Minutes.Item item) {
    return item.row()
        .voice()
        .map(
            voice ->
                t.of("forum.voice." + ItemChoices.key(voice.source()))
                    + (voice.toldTo().isEmpty() ? "" : " · " + voice.toldTo())
                    + (voice.reason().isEmpty() ? "" : " · " + voice.reason()))
        .orElse("");
  }
}
