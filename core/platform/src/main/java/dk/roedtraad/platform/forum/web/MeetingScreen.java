package dk.roedtraad.platform.forum.web;

import dk.roedtraad.platform.forum.AgendaRow;
import dk.roedtraad.platform.forum.ChildFacts;
import dk.roedtraad.platform.forum.ItemParts;
import dk.roedtraad.platform.forum.ItemState;
import dk.roedtraad.platform.forum.MeetingPage;
import dk.roedtraad.platform.forum.MeetingState;
import dk.roedtraad.platform.forum.SeenMeeting;
import dk.roedtraad.platform.voice.VoiceSource;
import dk.roedtraad.platform.web.Texts;
import dk.roedtraad.platform.work.WorkingDays;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A meeting's page in words.
 *
 * @param alone whether the other children's names are hidden, for a guest at the table
 * @param at the part that was just written in; empty otherwise
 */
public record MeetingScreen(MeetingPage page, Texts t, boolean alone, String at, Typed typed) {
  private static final DateTimeFormatter CPR_DATE = DateTimeFormatter.ofPattern("ddMMyy");

  public SeenMeeting meeting() {
    return page.meeting();
  }

  public ItemParts parts() {
    return page.parts();
  }

  /** The opened item; only asked when there is one. */
  public AgendaRow item() {
    return Objects.requireNonNull(page.chosen());
  }

  public @Nullable ChildFacts facts() {
    return page.facts();
  }

  /** "tirsdag 24. november kl. 12.15–13.45 · mødeleder ... · referent ...". */
  public String whenAndWho() {
    SeenMeeting m = meeting();
    String line =
        t.of(
            "forum.meeting.line",
            t.dateTime(m.startsAt()),
            Written.field(timeOf(m.endsAt())),
            m.chairName(),
            m.minuteTakerName());
    String capital = line.substring(0, 1).toUpperCase(Locale.ROOT) + line.substring(1);
    return m.place().isEmpty() ? capital : capital + " · " + m.place();
  }

  /** "Til stede: A, B · afbud: C". */
  public String present() {
    String here = names(parts().expected(), true);
    String away = names(parts().expected(), false);
    String key =
        meeting().state() == MeetingState.PLANNED ? "forum.meeting.asked" : "forum.meeting.present";
    String line = t.of(key, here.isEmpty() ? t.of("forum.nobody") : here);
    return away.isEmpty() ? line : line + " · " + t.of("forum.meeting.apologies", away);
  }

  private static String names(List<ItemParts.Person> people, boolean comes) {
    return people.stream()
        .filter(person -> person.comes() == comes)
        .map(ItemParts.Person::name)
        .collect(Collectors.joining(", "));
  }

  /** Where the meeting is. */
  public String address() {
    return "/meetings/" + meeting().id();
  }

  /** Where an item of it is read. */
  public String address(AgendaRow row) {
    return address() + "?item=" + row.id() + (alone ? "&guest=1" : "");
  }

  /** Where the opened item is read with the other children shown or hidden. */
  public String address(boolean hidden) {
    AgendaRow chosen = page.chosen();
    return address()
        + (chosen == null ? "?" : "?item=" + chosen.id() + "&")
        + (hidden ? "guest=1" : "all=1");
  }

  /** Where a form of the opened item is sent. */
  public String sendTo(String what) {
    return address() + "/items/" + item().id() + "/" + what + (alone ? "?guest=1" : "");
  }

  /** Where a form of the meeting is sent. */
  public String meetingForm(String what) {
    return address() + "/" + what;
  }

  public boolean isChosen(AgendaRow row) {
    AgendaRow chosen = page.chosen();
    return chosen != null && chosen.id().equals(row.id());
  }

  /** "Liv N. T., 2.a", or the number alone when the name stays hidden. */
  public String label(AgendaRow row) {
    if (alone && !isChosen(row)) {
      return t.of("forum.item.number", row.position());
    }
    int end = row.place().indexOf(',');
    return end < 0 ? row.shortName() : row.shortName() + ", " + row.place().substring(0, end);
  }

  /** The line beneath a name on the agenda; empty when there is nothing to say. */
  public String line(AgendaRow row) {
    Instant opened = row.openedAt();
    return switch (row.state()) {
      case CLOSED ->
          row.agreements() == 0
              ? t.of("forum.item.done-none")
              : t.count("forum.item.done", row.agreements());
      case OPEN -> opened == null ? "" : t.of("forum.item.since", t.time(timeOf(opened)));
      case POSTPONED -> t.of("forum.item.postponed");
      case WAITING -> alone && !isChosen(row) ? "" : otherForum(row).map(this::proposed).orElse("");
    };
  }

  public boolean isDone(AgendaRow row) {
    return row.state() == ItemState.CLOSED;
  }

  private Optional<String> otherForum(AgendaRow row) {
    String proposed = row.forumProposed();
    return proposed.isEmpty() || proposed.equals(meeting().typeKey())
        ? Optional.empty()
        : Optional.of(typeName(proposed));
  }

  private String proposed(String name) {
    return t.of("forum.item.proposed", name);
  }

  /** "Foreslået: X. Valgt: Y, fordi ..."; empty when the proposed forum was chosen. */
  public String choice() {
    return otherForum(item())
        .map(
            proposed ->
                t.of(
                    "forum.item.choice",
                    proposed,
                    typeName(meeting().typeKey()),
                    item().forumReason()))
        .orElse("");
  }

  private String typeName(String key) {
    return t.has(key + ".name") ? t.of(key + ".name") : meeting().forumName();
  }

  /** "8 år", or that the child is not born yet. */
  public String age() {
    LocalDate born = item().bornOn();
    return born == null
        ? t.of("forum.item.unborn")
        : t.of("forum.item.age", Period.between(born, WorkingDays.today()).getYears());
  }

  /** The birthday as a CPR number begins with it; empty for the unborn. */
  public String birthday() {
    LocalDate born = item().bornOn();
    return born == null ? "" : CPR_DATE.format(born);
  }

  /** "15. jan.", or that nothing waits. */
  public String due() {
    ChildFacts f = facts();
    LocalDate due = f == null ? null : f.nextDue();
    return due == null ? t.of("forum.none") : t.day(due);
  }

  /** Where those invited for this item are changed. */
  public String people() {
    return address() + "/items/" + item().id() + "/people";
  }

  /** What the child said in »«; what others saw or think of it without. */
  public String voiceWords() {
    return item()
        .voice()
        .map(
            voice ->
                voice.source() == VoiceSource.DIRECT ? "»" + voice.words() + "«" : voice.words())
        .orElse("");
  }

  /** What the field of the decision asks for, or why it cannot be written yet. */
  public String decisionHint() {
    if (item().isGroup()) {
      return t.of("forum.decision.group");
    }
    return t.of(item().needsVoice() ? "forum.decision.voice-first" : "forum.decision.heard");
  }

  /** Why no decision stands there. */
  public String noDecision() {
    return t.of(
        item().state() == ItemState.CLOSED ? "forum.decision.none" : "forum.decision.not-yet");
  }

  /** Those invited for this item, with what they are. */
  public String invited() {
    return parts().invited().stream()
        .filter(ItemParts.Person::comes)
        .map(person -> withPart(person.name(), person.part()))
        .collect(Collectors.joining(", "));
  }

  private static String withPart(String name, String part) {
    return part.isEmpty() ? name : name + " (" + part.toLowerCase(Locale.ROOT) + ")";
  }

  /** "Hentet fra tråden: 1 bekymring, 2 aftaler, 1 indsats"; empty for a group. */
  public String fromThread() {
    ChildFacts f = facts();
    return f == null
        ? ""
        : t.of(
            "forum.background.thread",
            t.count("forum.count.concern", f.concerns()),
            t.count("forum.count.agreement", f.agreements()),
            t.count("forum.count.intervention", f.interventions()));
  }

  /** The line beneath the child's words: to whom, or why not directly. */
  public String voiceLine() {
    return item()
        .voice()
        .map(
            voice ->
                Stream.of(
                        t.of("forum.voice." + ItemChoices.key(voice.source())),
                        voice.toldTo(),
                        voice.reason())
                    .filter(text -> !text.isEmpty())
                    .collect(Collectors.joining(" · ")))
        .orElse("");
  }

  /** One of the small forms of the opened item. */
  public PartForm form(String part) {
    AgendaRow chosen = page.chosen();
    String item = chosen == null ? "" : chosen.id().toString();
    return new PartForm(part, item, typed, parts(), t);
  }

  /** What can be chosen in the forms. */
  public ItemChoices choices() {
    return new ItemChoices(parts(), t);
  }

  /** The day proposed for a new agreement: a week ahead. */
  public String nextWeek() {
    return Written.field(WorkingDays.today().plusWeeks(1));
  }

  /** "Gemt kl. 12.52", when something was just saved; otherwise empty. */
  public String saved() {
    return at.isEmpty() ? "" : t.of("forum.saved", t.time(LocalTime.now(WorkingDays.DENMARK)));
  }

  /** What closing does next. */
  public String closeLabel() {
    return page.next()
        .map(next -> t.of("forum.item.close-next", next.position()))
        .orElseGet(() -> t.of("forum.item.close"));
  }

  /** "24. nov." with the weekday that people look for first. */
  public String day(LocalDate day) {
    return t.date(day);
  }

  static LocalTime timeOf(Instant moment) {
    return LocalTime.ofInstant(moment, WorkingDays.DENMARK);
  }
}
