package dk.roedtraad.app.never;

import dk.roedtraad.app.never.Cast.Actor;
import dk.roedtraad.app.stage.Answer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** What somebody may try at any moment, allowed or not; each is one request. */
enum Move {
  RAISE(6) {
    @Override
    Answer by(Scene s, Actor who) {
      return s.post(
          who,
          "/api/v1/concerns",
          "{\"about\":\"CHILD\",\"child\":\"" + s.child + "\",\"seen\":\"Uro\",\"tried\":\"\"}");
    }
  },
  OFFER(20) {
    @Override
    Answer by(Scene s, Actor who) {
      Answer made =
          s.post(
              who,
              "/api/v1/children/" + s.child + "/handovers",
              "{\"to\":\"" + s.anybody().id() + "\",\"reason\":\"Orlov\"}");
      if (made.status() == 201) {
        s.made.incrementAndGet();
      }
      return made;
    }
  },
  ACCEPT(20) {
    @Override
    Answer by(Scene s, Actor who) {
      return s.answer(who, true);
    }
  },
  DECLINE(7) {
    @Override
    Answer by(Scene s, Actor who) {
      return s.answer(who, false);
    }
  },
  WITHDRAW(5) {
    @Override
    Answer by(Scene s, Actor who) {
      return s.changed(
          who,
          "handover",
          s.open("handover", "state = 'OFFERED'"),
          "/withdrawal",
          "{\"reason\":\"Nej\"}");
    }
  },
  CLOSE_THREAD(12) {
    @Override
    Answer by(Scene s, Actor who) {
      return s.post(
          who, "/api/v1/children/" + s.child + "/thread/closing", "{\"reason\":\"Det går godt\"}");
    }
  },
  FOLLOW_UP(6) {
    @Override
    Answer by(Scene s, Actor who) {
      return s.concern(who, "/follow-ups", "{\"words\":\"Set\"}");
    }
  },
  GIVE_CONCERN(4) {
    @Override
    Answer by(Scene s, Actor who) {
      return s.concern(
          who, "/holder", "{\"to\":\"" + s.anybody().id() + "\",\"reason\":\"Fordi\"}");
    }
  },
  CONCLUDE(16) {
    @Override
    Answer by(Scene s, Actor who) {
      return s.concern(who, "/outcome", "{\"outcome\":\"ADVICE\",\"words\":\"Talt sammen\"}");
    }
  },
  BEGIN(6) {
    @Override
    Answer by(Scene s, Actor who) {
      return s.post(
          who,
          "/api/v1/children/" + s.child + "/interventions",
          "{\"type\":\""
              + s.type
              + "\",\"startsOn\":\""
              + LocalDate.now()
              + "\",\"why\":\"Fordi\",\"triedBelow\":\"En fast voksen\",\"unheard\":\"Sover\"}");
    }
  },
  END(9) {
    @Override
    Answer by(Scene s, Actor who) {
      return s.changed(
          who,
          "intervention",
          s.open("intervention", "state <> 'ENDED'"),
          "/effects",
          "{\"effect\":\"HELPS\",\"words\":\"\",\"goesOn\":\"ENDED\",\"endReason\":\"Nået\",\"unheard\":\"Sover\","
              + "\"staysCoordinator\":"
              + s.coin()
              + "}");
    }
  },
  PUT_ON_AGENDA(4) {
    @Override
    Answer by(Scene s, Actor who) {
      return s.post(
          who,
          "/api/v1/meetings/" + s.cast.meeting + "/items",
          "{\"child\":\"" + s.child + "\",\"reason\":\"Her\",\"onceMore\":\"Igen\"}");
    }
  },
  TAKE_OFF(5) {
    @Override
    Answer by(Scene s, Actor who) {
      UUID item = s.open("agenda_item", "state = 'WAITING'");
      return item == null
          ? null
          : s.program(who)
              .form(
                  "/meetings/" + s.cast.meeting + "/items/" + item + "/off",
                  "reason=Ikke+n%C3%B8dvendigt");
    }
  },
  LEAVE(3) {
    @Override
    Answer by(Scene s, Actor who) {
      return s.admin("/admin/users/" + s.anybody().id() + "/close", "");
    }
  },
  COME_BACK(2) {
    @Override
    Answer by(Scene s, Actor who) {
      return s.admin("/admin/users/" + s.anybody().id() + "/open", "");
    }
  },
  BECOME_ADMIN(1) {
    @Override
    Answer by(Scene s, Actor who) {
      return s.admin("/admin/users/" + s.anybody().id() + "/role", "role=TENANT_ADMIN");
    }
  },
  CLOSE_UNIT(2) {
    @Override
    Answer by(Scene s, Actor who) {
      UUID unit = s.cast.club;
      return s.program(s.cast.admin)
          .send(
              "PUT",
              "/api/v1/units/" + unit,
              "{\"name\":\"Enheden\",\"active\":false}",
              "If-Match",
              "\"" + s.watch.value("select version::text from unit where id = ?", unit) + "\"");
    }
  },
  /** Days go by unanswered: the rounds take it from there. */
  TIME_PASSES(4) {
    @Override
    Answer by(Scene s, Actor who) {
      s.watch.run(
          "update handover set answer_by = current_date - 30 where child_id = ? and state = 'OFFERED'",
          s.child);
      s.had(this);
      return null;
    }
  };

  private static final List<Move> BAG = bag();
  private final int often;

  Move(int often) {
    this.often = often;
  }

  /** Tries it; null when there was nothing to try it on. */
  abstract Answer by(Scene scene, Actor who);

  static Move any(Random dice) {
    return BAG.get(dice.nextInt(BAG.size()));
  }

  private static List<Move> bag() {
    List<Move> bag = new ArrayList<>();
    for (Move move : values()) {
      for (int i = 0; i < move.often; i++) {
        bag.add(move);
      }
    }
    return List.copyOf(bag);
  }
}
