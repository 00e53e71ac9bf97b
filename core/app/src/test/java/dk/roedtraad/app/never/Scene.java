package dk.roedtraad.app.never;

import dk.roedtraad.app.never.Cast.Actor;
import dk.roedtraad.app.stage.Answer;
import dk.roedtraad.app.stage.Program;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** One child and what a number of people do about it, all at once. */
final class Scene {
  final Cast cast;
  final UUID child;
  final String type;
  final Watch watch;
  final AtomicInteger made = new AtomicInteger();
  private final long seed;
  private final ThreadLocal<Random> dice = new ThreadLocal<>();
  private final Map<Move, AtomicInteger> done;

  /**
   * @param type of intervention that a professional may begin
   * @param done how often each move had an effect, over all scenes
   */
  Scene(Cast cast, String type, Watch watch, long seed, Map<Move, AtomicInteger> done) {
    this.cast = cast;
    this.child = cast.child();
    this.type = type;
    this.watch = watch;
    this.seed = seed;
    this.done = done;
  }

  static Map<Move, AtomicInteger> counts() {
    Map<Move, AtomicInteger> counts = new EnumMap<>(Move.class);
    for (Move move : Move.values()) {
      counts.put(move, new AtomicInteger());
    }
    return counts;
  }

  /** A concern is raised; then so many people act at once, each so often. */
  void play(ExecutorService people, int actors, int moves) throws InterruptedException {
    dice.set(new Random(seed));
    step(Move.RAISE, cast.staff.get(1));
    List<Future<?>> all = new ArrayList<>();
    for (int i = 0; i < actors; i++) {
      long own = seed * 31 + i;
      all.add(people.submit(() -> act(own, moves)));
    }
    for (Future<?> each : all) {
      try {
        each.get();
      } catch (ExecutionException e) {
        watch.tell("seed " + seed + ": " + e.getCause());
      }
    }
    int kept =
        Integer.parseInt(watch.value("select count(*) from handover where child_id = ?", child));
    if (kept < made.get()) {
      watch.tell(
          "seed " + seed + ": " + made.get() + " handovers were made, " + kept + " are there");
    }
    cast.allHere(watch);
  }

  private void act(long own, int moves) {
    dice.set(new Random(own));
    for (int i = 0; i < moves; i++) {
      Move move = Move.any(dice.get());
      step(move, likely(move));
    }
  }

  private void step(Move move, Actor who) {
    Answer answer = move.by(this, who);
    if (answer == null) {
      return;
    }
    if (answer.status() >= 500 || answer.status() == 429 || answer.status() == 400) {
      watch.tell(
          "seed " + seed + ": " + move + " answered " + answer.status() + " " + answer.body());
    }
    if (answer.status() < 400) {
      had(move);
    }
  }

  /** Counts that a move had an effect. */
  void had(Move move) {
    done.get(move).incrementAndGet();
  }

  /** Mostly somebody whose move it is: whoever is asked answers, the holder does the rest. */
  private Actor likely(Move move) {
    boolean answers = move == Move.ACCEPT || move == Move.DECLINE;
    String wanted =
        dice.get().nextInt(4) == 0
            ? null
            : watch.value(
                answers
                    ? "select receiver_id::text from handover where child_id = ? and state = 'OFFERED'"
                    : "select holder_id::text from thread where child_id = ? and closed_at is null",
                child);
    return cast.staff.stream()
        .filter(actor -> actor.id().toString().equals(wanted))
        .findFirst()
        .orElseGet(this::anybody);
  }

  Actor anybody() {
    return cast.staff.get(dice.get().nextInt(cast.staff.size()));
  }

  boolean coin() {
    return dice.get().nextBoolean();
  }

  Program program(Actor who) {
    return cast.program(who);
  }

  Answer post(Actor who, String path, String body) {
    return program(who).send("POST", path, body, "Idempotency-Key", UUID.randomUUID().toString());
  }

  Answer admin(String path, String form) {
    return program(cast.admin).form(path, form);
  }

  /** The child's newest row of the table for which it holds; null when there is none. */
  @Nullable UUID open(String table, String where) {
    String id =
        watch.value(
            "select id::text from "
                + table
                + " where child_id = ? and "
                + where
                + " order by id desc limit 1",
            child);
    return id == null ? null : UUID.fromString(id);
  }

  Answer answer(Actor who, boolean accept) {
    String body = "{\"accept\":" + accept + ",\"words\":\"" + (accept ? "" : "Ikke nu") + "\"}";
    return changed(who, "handover", open("handover", "state = 'OFFERED'"), "/answer", body);
  }

  /** A change of the child's newest open concern; null when there is none. */
  @Nullable Answer concern(Actor who, String what, String body) {
    return changed(who, "concern", open("concern", "state <> 'CLOSED'"), what, body);
  }

  /** A change of a row at the version it has now; null when there is no such row. */
  Answer changed(Actor who, String table, @Nullable UUID id, String what, String body) {
    if (id == null) {
      return null;
    }
    String version = watch.value("select version::text from " + table + " where id = ?", id);
    return program(who)
        .send(
            "POST",
            "/api/v1/" + table + "s/" + id + what,
            body,
            "If-Match",
            "\"" + version + "\"",
            "Idempotency-Key",
            UUID.randomUUID().toString());
  }
}
