package dk.roedtraad.app.stage;

import dk.roedtraad.platform.people.Passwords;
import dk.roedtraad.platform.people.Role;
import dk.roedtraad.platform.people.Tokens;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/**
 * Puts people, units and children into one municipality, as they would be after an import. Every
 * name and text carries the municipality's canary.
 */
public final class Given {
  public static final String PASSWORD = "en-hest-paa-taget-1849";
  private static final String HASH = Passwords.hash(PASSWORD);

  private final Rows rows;
  private final String canary;

  /**
   * @param canary stands in every name and text
   */
  public Given(Rows rows, String canary) {
    this.rows = rows;
    this.canary = canary;
  }

  /** Somebody who can log in with {@link #PASSWORD}. */
  public UUID account(String username, String name, String title, Role role) {
    return rows.insertWithId(
        "account",
        "username",
        username,
        "name",
        name + " " + canary,
        "title",
        title,
        "role",
        role,
        "password_hash",
        HASH);
  }

  /** A session of theirs, where a log-in would cost more than what is tried; its token. */
  public String session(UUID account) {
    String token = Tokens.fresh();
    Instant now = Instant.now();
    rows.insert(
        "login_session",
        "token_hash",
        Tokens.hash(token),
        "account_id",
        account,
        "csrf_token",
        Tokens.fresh(),
        "created_at",
        now,
        "last_seen_at",
        now,
        "ends_at",
        now.plus(2, ChronoUnit.HOURS));
    return token;
  }

  public UUID unit(String name, String kind, String area) {
    return rows.insertWithId(
        "unit",
        "key",
        "prove." + UUID.randomUUID(),
        "name",
        name + " " + canary,
        "kind",
        kind,
        "area",
        area);
  }

  public void works(UUID account, UUID unit, String profession, boolean leads, boolean onDuty) {
    rows.insert(
        "membership",
        "account_id",
        account,
        "unit_id",
        unit,
        "profession",
        profession,
        "leads",
        leads,
        "on_duty",
        onDuty);
  }

  public UUID child(String givenName, LocalDate bornOn) {
    return rows.insertWithId(
        "child", "given_name", givenName, "family_name", canary, "born_on", bornOn);
  }

  /** What the child said not long ago, so that steps about it have something to stand on. */
  public UUID voice(UUID child, UUID heardBy) {
    return rows.insertWithId(
        "child_voice",
        "child_id",
        child,
        "source",
        "DIRECT",
        "words",
        "Jeg vil lege med Bo " + canary,
        "told_to",
        "Pia " + canary,
        "heard_on",
        LocalDate.now().minusDays(10),
        "noted_by",
        heardBy,
        "noted_name",
        "Pia " + canary,
        "noted_at",
        Instant.now().minus(10, ChronoUnit.DAYS));
  }

  /**
   * Consent of everybody with custody, for the professionals around the child; the last one's id.
   */
  public UUID consented(UUID child, UUID notedBy) {
    return rows.id(
        "insert into consent (id, child_id, purpose, recipient_kind, what, person_id, giver, spoken,"
            + " given_on, ends_on, noted_by, noted_name, noted_at) select gen_random_uuid(), child_id,"
            + " 'COOPERATION', 'CIRCLE', ?, person_id, name, true, current_date - 20, current_date +"
            + " 300, ?, 'Pia', now() from consent_needed where child_id = ? returning id",
        "Hverdagen " + canary,
        notedBy,
        child);
  }

  public void attends(UUID child, UUID unit, String group) {
    rows.insertWithId(
        "enrolment",
        "child_id",
        child,
        "unit_id",
        unit,
        "group_name",
        group,
        "valid_from",
        LocalDate.now().minusYears(1));
  }

  /** A thread that somebody holds: the child has a coordinator. */
  public UUID thread(UUID child, UUID holder) {
    Instant begun = Instant.now().minus(20, ChronoUnit.DAYS);
    return rows.insertWithId(
        "thread", "child_id", child, "holder_id", holder, "held_since", begun, "opened_at", begun);
  }

  /** Whatever is open around a child is held: by the holder, unless somebody holds it already. */
  public void held(UUID child, UUID holder) {
    if (rows.count("select count(*) from thread where child_id = ? and closed_at is null", child)
        == 0) {
      thread(child, holder);
    }
  }

  /** The child's open thread is offered to somebody, who has not answered. */
  public UUID offered(UUID child, UUID giver, UUID receiver) {
    LocalDate answerBy = LocalDate.now().plusDays(7);
    UUID handover =
        rows.id(
            "insert into handover (id, thread_id, child_id, giver_id, receiver_id, offered_by, reason,"
                + " done_so_far, what_next, state, offered_at, answer_by) select gen_random_uuid(), id,"
                + " child_id, ?, ?, ?, ?, ?, ?, 'OFFERED', now(), ? from thread where child_id = ? and"
                + " closed_at is null returning id",
            giver,
            receiver,
            giver,
            "Orlov " + canary,
            "Fast voksen om morgenen " + canary,
            "Mor venter et opkald " + canary,
            answerBy,
            child);
    rows.insertWithId(
        "task",
        "kind",
        "HANDOVER_ANSWER",
        "child_id",
        child,
        "subject_id",
        handover,
        "owner_id",
        receiver,
        "title",
        "Vil du tage over? " + canary,
        "due_at",
        Instant.now().plus(7, ChronoUnit.DAYS));
    return handover;
  }

  /**
   * The child is on the way to a unit, with one step that waits and one visit.
   *
   * @param coming who receives the child
   */
  public UUID transition(UUID child, UUID leaving, UUID coming, UUID to) {
    LocalDate day = LocalDate.now().plusDays(60);
    UUID transition =
        rows.insertWithId(
            "transition",
            "child_id",
            child,
            "type_key",
            "plain.place",
            "name",
            "Til skole " + canary,
            "everyday",
            false,
            "to_unit",
            to,
            "on_day",
            day,
            "leaving_id",
            leaving,
            "coming_id",
            coming,
            "child_hopes",
            "Jeg vil sidde ved Bo " + canary,
            "state",
            "OPEN",
            "begun_at",
            Instant.now());
    rows.insertWithId(
        "transition_met",
        "transition_id",
        transition,
        "kind",
        "VISIT",
        "on_day",
        LocalDate.now(),
        "who",
        "0.b " + canary,
        "words",
        "Der er en klatrevæg " + canary,
        "noted_by",
        "Pia " + canary,
        "noted_at",
        Instant.now());
    waits("TRANSITION", child, transition, leaving);
    waits("TRANSITION_COMING", child, transition, coming);
    return transition;
  }

  /** A step of a transition that waits. */
  public UUID step(UUID transition) {
    return rows.id(
        "insert into transition_step (id, transition_id, position, side, words, due_on) select"
            + " gen_random_uuid(), ?, coalesce(max(position), 0) + 1, 'BOTH', ?, current_date + 30"
            + " from transition_step where transition_id = ? returning id",
        transition,
        "Besøg skolen " + canary,
        transition);
  }

  /** What an age brings, asked of the coordinator. */
  public UUID ageStep(UUID child, UUID owner) {
    UUID step =
        rows.insertWithId(
            "age_step",
            "child_id",
            child,
            "step_key",
            "age.party",
            "act",
            "ADULT_COORDINATOR",
            "name",
            "Hvem tager over " + canary,
            "what",
            "Find den næste " + canary,
            "due_on",
            LocalDate.now().plusDays(20),
            "state",
            "WAITING");
    waits("AGE_STEP", child, step, owner);
    return step;
  }

  /** Looks of somebody at a child that a leader is asked about. */
  public UUID review(UUID child, UUID account, UUID leader) {
    UUID review =
        rows.id(
            "insert into look_review (id, reason, account_id, child_id, day, looks, found_at, asked)"
                + " values (gen_random_uuid(), 'SURNAME', ?, ?, current_date, 1, now(), true) returning"
                + " id",
            account,
            child);
    waits("LOOK_REVIEW", child, review, leader);
    return review;
  }

  /** Somebody away for a day, so many days from now, and who stands in. */
  public UUID absence(UUID account, UUID standIn, int inDays) {
    LocalDate day = LocalDate.now().plusDays(inDays);
    return rows.id(
        "insert into absence (id, account_id, stand_in_id, from_day, to_day, noted_by, noted_at) values"
            + " (gen_random_uuid(), ?, ?, ?, ?, 'Prøve', now()) returning id",
        account,
        standIn,
        day,
        day);
  }

  /** Emergency access that somebody opened, and a leader is to look at. */
  public UUID emergency(UUID child, UUID account, UUID leader) {
    UUID access =
        rows.id(
            "insert into emergency_access (id, child_id, account_id, reason, begun_at, ends_at) values"
                + " (gen_random_uuid(), ?, ?, ?, now(), now() + interval '4 hours') returning id",
            child,
            account,
            "Hun stod her alene " + canary);
    waits("EMERGENCY_REVIEW", child, access, leader);
    return access;
  }

  private void waits(String kind, UUID child, UUID subject, UUID owner) {
    rows.insertWithId(
        "task",
        "kind",
        kind,
        "child_id",
        child,
        "subject_id",
        subject,
        "owner_id",
        owner,
        "title",
        "Det næste " + canary,
        "due_at",
        Instant.now().plus(7, ChronoUnit.DAYS));
  }

  public UUID entry(UUID child, String kind, String kindKey, UUID subject) {
    return rows.insertWithId(
        "thread_entry",
        "child_id",
        child,
        "at",
        Instant.now().minus(5, ChronoUnit.DAYS),
        "kind",
        kind,
        "kind_key",
        kindKey,
        "title",
        "Det skete " + canary,
        "body",
        "Sådan gik det " + canary,
        "actor_name",
        "Mette " + canary,
        "subject_id",
        subject);
  }

  /** A concern about a child; its thread is open, in the same hands unless somebody has it. */
  public UUID concern(UUID child, UUID unit, UUID raisedBy, UUID holder) {
    held(child, holder);
    return rows.insertWithId(
        "concern",
        "form",
        "CONCERN",
        "about",
        "CHILD",
        "child_id",
        child,
        "unit_id",
        unit,
        "seen",
        "Leger alene " + canary,
        "tried",
        "Små grupper " + canary,
        "raised_by",
        raisedBy,
        "raised_name",
        "Pia " + canary,
        "raised_unit",
        unit,
        "state",
        "RECEIVED",
        "holder_id",
        holder,
        "received_at",
        Instant.now().minus(2, ChronoUnit.HOURS),
        "answer_by",
        LocalDate.now().plusDays(6));
  }

  /**
   * A notification from the public page about a child that is still to be found.
   *
   * @param receiptKey opens its receipt; null when nobody asks for it
   */
  public UUID fromCitizen(UUID holder, UUID receiptKey) {
    return rows.insertWithId(
        "concern",
        "form",
        "NOTIFICATION",
        "about",
        "DESCRIBED",
        "group_label",
        "En dreng på Havnevej " + canary,
        "seen",
        "Han går alene om natten " + canary,
        "raised_name",
        "ADULT",
        "state",
        "RECEIVED",
        "holder_id",
        holder,
        "received_at",
        Instant.now().minus(2, ChronoUnit.HOURS),
        "answer_by",
        LocalDate.now().plusDays(6),
        "receipt_key",
        receiptKey);
  }
}
