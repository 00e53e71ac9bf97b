package dk.roedtraad.platform.forum;

import dk.roedtraad.platform.data.KeyColumn;
import dk.roedtraad.platform.voice.Voice;
import dk.roedtraad.platform.voice.VoiceSource;
import dk.roedtraad.platform.web.Problem;
import dk.roedtraad.platform.web.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One child or one group on the agenda of a meeting: waiting, opened, written in, and closed, or
 * postponed to the next meeting, where it stands anew with its background and the child's voice.
 */
@Entity
@Table(name = "agenda_item")
public class AgendaItem {
  @Id private UUID id;

  @Column(name = "meeting_id")
  private UUID meetingId;

  private int position;

  @Column(name = "child_id")
  @Convert(converter = KeyColumn.class)
  private @Nullable UUID childId;

  @Column(name = "group_label")
  private String groupLabel;

  @Column(name = "concern_id")
  @Convert(converter = KeyColumn.class)
  private @Nullable UUID concernId;

  @Column(name = "forum_proposed")
  private String forumProposed;

  @Column(name = "forum_reason")
  private String forumReason;

  @Column(name = "put_by")
  @Convert(converter = KeyColumn.class)
  private @Nullable UUID putBy;

  @Enumerated(EnumType.STRING)
  private ItemState state;

  @Enumerated(EnumType.STRING)
  private @Nullable SharingBasis basis;

  @Column(name = "basis_words")
  private String basisWords = "";

  private String background = "";

  @Enumerated(EnumType.STRING)
  @Column(name = "voice_source")
  private @Nullable VoiceSource voiceSource;

  private String voice = "";

  @Column(name = "voice_told_to")
  private String voiceToldTo = "";

  @Column(name = "voice_reason")
  private String voiceReason = "";

  private String decision = "";

  @Column(name = "opened_at")
  private @Nullable Instant openedAt;

  @Column(name = "closed_at")
  private @Nullable Instant closedAt;

  @Version private int version;

  protected AgendaItem() {}

  AgendaItem(UUID id, UUID meeting, int position, Subject subject, ForumChoice choice) {
    this.id = id;
    this.meetingId = meeting;
    this.position = position;
    this.childId = subject.child();
    this.groupLabel = subject.group();
    this.concernId = subject.concern();
    this.forumProposed = choice.proposed();
    this.forumReason = choice.reason();
    this.state = ItemState.WAITING;
  }

  /** Whoever put it on may take it off again. */
  AgendaItem putBy(UUID account) {
    putBy = account;
    return this;
  }

  /** On what ground the meeting shares what it knows of the child. */
  void sharedOn(SharingBasis ground, String words) {
    basis = ground;
    basisWords = words;
  }

  /** Whether nothing was done with it yet: nobody took it up, and nothing is written in it. */
  boolean isUntouched() {
    return state == ItemState.WAITING && background.isEmpty() && voice.isEmpty();
  }

  /** The same matter on a later agenda. What the child said is not asked for again. */
  AgendaItem again(UUID newId, UUID meeting, int newPosition) {
    AgendaItem next =
        new AgendaItem(
            newId,
            meeting,
            newPosition,
            new Subject(childId, groupLabel, concernId),
            new ForumChoice(forumProposed, forumReason));
    next.background = background;
    next.basis = basis;
    next.basisWords = basisWords;
    next.voiceSource = voiceSource;
    next.voice = voice;
    next.voiceToldTo = voiceToldTo;
    next.voiceReason = voiceReason;
    return next;
  }

  /** Takes it up; whoever takes up what is open already finds it open. */
  void open(Instant now) {
    if (state != ItemState.OPEN) {
      step(ItemAction.OPEN);
      openedAt = now;
    }
  }

  void close(Instant now) {
    step(ItemAction.CLOSE);
    closedAt = now;
  }

  void postpone() {
    step(ItemAction.POSTPONE);
  }

  void tell(String words) {
    mustBeAhead();
    background = words.strip();
  }

  /** Keeps the child's view. */
  void hear(Voice heard) {
    mustBeAhead();
    heard
        .fault()
        .ifPresent(
            key -> {
              throw new Refusal(Problem.INVALID, key);
            });
    voiceSource = heard.source();
    voice = heard.words();
    voiceToldTo = heard.toldTo();
    voiceReason = heard.reason();
  }

  /** Writes the decision; about a child only when its voice is there. */
  void decide(String words) {
    mustBeAhead();
    if (!words.isBlank() && needsVoice()) {
      throw new Refusal(Problem.REFUSED, "forum.refuse.voice-first");
    }
    decision = words.strip();
  }

  void mustBeAhead() {
    if (!state.isAhead()) {
      throw refusal();
    }
  }

  private void step(ItemAction action) {
    state = state.after(action).orElseThrow(this::refusal);
  }

  private Refusal refusal() {
    return new Refusal(
        Problem.REFUSED,
        switch (state) {
          case WAITING -> "forum.refuse.item-waiting";
          case OPEN -> "forum.refuse.item-open";
          case CLOSED -> "forum.refuse.item-closed";
          case POSTPONED -> "forum.refuse.item-postponed";
        });
  }

  /** Whether a decision still waits for the child's voice. */
  boolean needsVoice() {
    return childId != null && voiceSource == null;
  }

  Optional<Voice> voice() {
    return Optional.ofNullable(voiceSource)
        .map(source -> new Voice(source, voice, voiceToldTo, voiceReason));
  }

  public UUID id() {
    return id;
  }

  public UUID meetingId() {
    return meetingId;
  }

  public int position() {
    return position;
  }

  public @Nullable UUID childId() {
    return childId;
  }

  public @Nullable UUID concernId() {
    return concernId;
  }

  public ItemState state() {
    return state;
  }

  public @Nullable UUID putBy() {
    return putBy;
  }

  public String background() {
    return background;
  }

  public String decision() {
    return decision;
  }

  public int version() {
    return version;
  }
}
