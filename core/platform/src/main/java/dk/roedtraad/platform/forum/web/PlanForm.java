package dk.roedtraad.platform.forum.web;

import dk.roedtraad.platform.forum.MeetingPlan;
import dk.roedtraad.platform.forum.PlanMeeting;
import dk.roedtraad.platform.forum.SeenMeeting;
import dk.roedtraad.platform.people.Caller;
import dk.roedtraad.platform.web.Choice;
import dk.roedtraad.platform.web.FieldError;
import dk.roedtraad.platform.web.Problem;
import dk.roedtraad.platform.web.Refusal;
import dk.roedtraad.platform.web.Texts;
import dk.roedtraad.platform.work.WorkingDays;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The fields of a planned meeting: where they come from and what they mean.
 *
 * @param values by field name, as people write them
 * @param candidates who can chair or take minutes
 */
public record PlanForm(Map<String, String> values, List<PlanMeeting.Candidate> candidates) {
  private static final LocalTime USUAL_START = LocalTime.of(12, 15);
  private static final LocalTime USUAL_END = LocalTime.of(13, 45);

  /** A new meeting on the day, led by those who usually lead, or else by the caller. */
  static PlanForm empty(Caller caller, LocalDate day, List<PlanMeeting.Candidate> candidates) {
    Map<String, String> values = new HashMap<>();
    values.put("date", Written.field(day));
    values.put("from", Written.field(USUAL_START));
    values.put("to", Written.field(USUAL_END));
    values.put("chair", usual(candidates, 1, caller));
    values.put("minutes", usual(candidates, 2, caller));
    return new PlanForm(values, candidates);
  }

  private static String usual(List<PlanMeeting.Candidate> candidates, int rank, Caller otherwise) {
    return candidates.stream()
        .filter(candidate -> candidate.rank() == rank)
        .map(candidate -> candidate.account().toString())
        .findFirst()
        .orElse(otherwise.id().toString());
  }

  /** A meeting as it is planned now. */
  static PlanForm of(SeenMeeting meeting, List<PlanMeeting.Candidate> candidates) {
    Map<String, String> values = new HashMap<>();
    values.put("date", Written.field(LocalDate.ofInstant(meeting.startsAt(), WorkingDays.DENMARK)));
    values.put("from", Written.field(MeetingScreen.timeOf(meeting.startsAt())));
    values.put("to", Written.field(MeetingScreen.timeOf(meeting.endsAt())));
    values.put("place", meeting.place());
    values.put("chair", meeting.chair().toString());
    values.put("minutes", meeting.minuteTaker().toString());
    values.put("version", String.valueOf(meeting.version()));
    return new PlanForm(values, candidates);
  }

  static PlanForm of(MultivaluedMap<String, String> form, List<PlanMeeting.Candidate> candidates) {
    Map<String, String> values = new HashMap<>();
    form.forEach((name, sent) -> values.put(name, String.join("", sent)));
    return new PlanForm(values, candidates);
  }

  /**
   * The plan that was sent.
   *
   * @throws Refusal when a date or time cannot be read, or nobody is chosen
   */
  static MeetingPlan plan(MultivaluedMap<String, String> form) {
    String date = Fields.text(form, "date");
    return new MeetingPlan(
        Written.moment(date, Fields.text(form, "from")).orElseThrow(PlanForm::unreadable),
        Written.moment(date, Fields.text(form, "to")).orElseThrow(PlanForm::unreadable),
        Fields.text(form, "place"),
        Fields.id(form, "chair"),
        Fields.id(form, "minutes"));
  }

  private static Refusal unreadable() {
    return new Refusal(Problem.INVALID, "forum.refuse.when");
  }

  static FieldError error(Refusal refusal, Texts t) {
    String field =
        switch (refusal.key()) {
          case "forum.refuse.ends-before" -> "to";
          case "forum.refuse.no-leader", "forum.refuse.nothing-chosen" -> "chair";
          default -> "date";
        };
    return new FieldError(field, refusal.inWords(t));
  }

  public String value(String field) {
    return values.getOrDefault(field, "");
  }

  public List<Choice> people() {
    return candidates.stream()
        .map(candidate -> new Choice(candidate.account().toString(), candidate.name()))
        .toList();
  }
}
