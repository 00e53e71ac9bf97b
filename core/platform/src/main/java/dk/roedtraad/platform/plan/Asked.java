package dk.roedtraad.platform.plan;

import dk.roedtraad.platform.data.Sql;
import dk.roedtraad.platform.work.WorkingDays;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Who must be asked about a child's goals: the child, and everybody who has custody today. Nobody's
 * yes is assumed: who has not answered is waited for.
 */
@ApplicationScoped
class Asked {
  private static final String CUSTODY =
      """
      select p.given_name, p.given_name || ' ' || p.family_name as name
        from family_relation r join person p on p.id = r.person_id
       where r.child_id = ? and r.custody and (r.custody_from is null or r.custody_from <= ?)
         and (r.custody_to is null or r.custody_to >= ?)
       order by r.kind, p.given_name collate "da-x-icu", p.id
      """;

  @Inject Sql sql;

  /** Somebody with custody. */
  record Holder(String givenName, String name) {
    boolean is(Voice voice) {
      return voice.part() == Part.PARENT
          && (voice.speaker().equals(name) || voice.speaker().equals(givenName));
    }
  }

  /** Everybody who has custody of the child today. */
  List<Holder> custody(UUID child) {
    LocalDate today = WorkingDays.today();
    return sql.list(
        CUSTODY, row -> new Holder(row.text("given_name"), row.text("name")), child, today, today);
  }

  /** What was said, and behind it those who must be asked and have not been heard. */
  List<Voice> with(UUID child, List<Voice> said) {
    List<Voice> all = new ArrayList<>(said);
    if (said.stream().noneMatch(voice -> voice.part() == Part.CHILD)) {
      sql.one(
              "select given_name from child where id = ? and born_on is not null",
              row -> row.text("given_name"),
              child)
          .ifPresent(name -> all.add(new Voice(name, Part.CHILD, "", Answer.WAITING)));
    }
    custody(child).stream()
        .filter(holder -> said.stream().noneMatch(holder::is))
        .forEach(holder -> all.add(new Voice(holder.name(), Part.PARENT, "", Answer.WAITING)));
    return all;
  }
}
