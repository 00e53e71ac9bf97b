package dk.roedtraad.app.attack;

import dk.roedtraad.app.stage.Given;
import dk.roedtraad.app.stage.Municipality;
import java.util.UUID;

/** A way in which somebody is bound to the world's child, begun and ended again. */
enum Bond {
  NONE {
    @Override
    void begin(Municipality at, UUID me) {}
  },
  COORDINATOR {
    @Override
    void begin(Municipality at, UUID me) {
      holds(at, me);
    }

    @Override
    void end(Municipality at, UUID me) {
      holds(at, holder(at));
    }
  },
  HOLDS_A_CONCERN {
    @Override
    void begin(Municipality at, UUID me) {
      given(at).concern(child(at), at.world().id("unit"), holder(at), me);
    }

    @Override
    void end(Municipality at, UUID me) {
      at.rows().run("delete from task where owner_id = ?", me);
      at.rows().run("delete from concern where holder_id = ?", me);
    }
  },
  RUNS_AN_INTERVENTION {
    @Override
    void begin(Municipality at, UUID me) {
      at.rows()
          .run(
              "insert into intervention (id, child_id, type_key, name, area, state, starts_on,"
                  + " review_on, responsible_id) values (gen_random_uuid(), ?, 'prove', 'Støtte',"
                  + " 'GENERAL', 'RUNNING', current_date, current_date, ?)",
              child(at),
              me);
    }

    @Override
    void end(Municipality at, UUID me) {
      at.rows().run("delete from intervention where responsible_id = ?", me);
    }
  },
  IS_INVITED {
    @Override
    void begin(Municipality at, UUID me) {
      at.rows()
          .run(
              "insert into item_participant (id, item_id, account_id, name) select gen_random_uuid(), id,"
                  + " ?, 'Tove' from agenda_item where child_id = ? limit 1",
              me,
              child(at));
    }

    @Override
    void end(Municipality at, UUID me) {
      at.rows().run("delete from item_participant where account_id = ?", me);
    }
  },
  IS_OFFERED_THE_THREAD {
    @Override
    void begin(Municipality at, UUID me) {
      at.rows()
          .run("update handover set receiver_id = ? where id = ?", me, at.world().id("handover"));
    }

    @Override
    void end(Municipality at, UUID me) {
      at.rows()
          .run(
              "update handover set receiver_id = ? where id = ?",
              at.world().id("adviser"),
              at.world().id("handover"));
    }
  },
  RECEIVES_IN_A_TRANSITION {
    @Override
    void begin(Municipality at, UUID me) {
      at.rows()
          .run("update transition set coming_id = ? where id = ?", me, at.world().id("transition"));
    }

    @Override
    void end(Municipality at, UUID me) {
      at.rows()
          .run(
              "update transition set coming_id = ? where id = ?",
              at.world().id("adviser"),
              at.world().id("transition"));
    }
  },
  WORKS_WHERE_THE_CHILD_IS {
    @Override
    void begin(Municipality at, UUID me) {
      given(at).works(me, at.world().id("unit"), "Pædagog", false, false);
    }

    @Override
    void end(Municipality at, UUID me) {
      at.rows().run("delete from membership where account_id = ?", me);
    }
  },
  LEADS_THE_HOLDER {
    @Override
    void begin(Municipality at, UUID me) {
      UUID apart = given(at).unit("Apart " + me, "ADVICE", "GENERAL");
      given(at).works(holder(at), apart, "Pædagog", false, false);
      given(at).works(me, apart, "Leder", true, false);
    }

    @Override
    void end(Municipality at, UUID me) {
      at.rows()
          .run(
              "delete from membership where unit_id in (select id from unit where name like ?)",
              "Apart " + me + "%");
    }
  },
  STANDS_IN_FOR_THE_HOLDER {
    @Override
    void begin(Municipality at, UUID me) {
      given(at).absence(holder(at), me, 0);
    }

    @Override
    void end(Municipality at, UUID me) {
      at.rows().run("delete from absence where stand_in_id = ?", me);
    }
  },
  HAS_EMERGENCY_ACCESS {
    @Override
    void begin(Municipality at, UUID me) {
      given(at).emergency(child(at), me, at.world().id("leader"));
    }

    @Override
    void end(Municipality at, UUID me) {
      at.rows()
          .run(
              "delete from task where subject_id in (select id from emergency_access where account_id ="
                  + " ?)",
              me);
      at.rows()
          .run(
              "update emergency_access set begun_at = now() - interval '5 hours', ends_at = now() -"
                  + " interval '1 second' where account_id = ?",
              me);
    }
  },
  RAISED_THE_CONCERN {
    @Override
    void begin(Municipality at, UUID me) {
      at.rows().run("update concern set raised_by = ? where id = ?", me, at.world().id("concern"));
    }

    @Override
    void end(Municipality at, UUID me) {
      at.rows()
          .run(
              "update concern set raised_by = ? where id = ?",
              holder(at),
              at.world().id("concern"));
    }
  };

  abstract void begin(Municipality at, UUID me);

  void end(Municipality at, UUID me) {}

  /** What is offered is offered by whoever holds the thread. */
  private static void holds(Municipality at, UUID who) {
    at.rows()
        .run(
            "with moved as (update thread set holder_id = ? where child_id = ?) update handover set"
                + " giver_id = ? where child_id = ? and state = 'OFFERED'",
            who,
            child(at),
            who,
            child(at));
  }

  private static UUID child(Municipality at) {
    return at.world().id("child");
  }

  private static UUID holder(Municipality at) {
    return at.world().id("pedagogue");
  }

  private static Given given(Municipality at) {
    return at.given(at.world().canary());
  }
}
