package dk.roedtraad.platform.review;

import dk.roedtraad.platform.data.Sql;
import dk.roedtraad.platform.tenant.BoundTenant;
import dk.roedtraad.platform.work.WorkingDays;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Draws the sample of the month before, once: by a chance that nobody can foresee. {@code
 * log.sample} says how many, thirty unless the tenant says otherwise; one in six of them is drawn
 * from the looks that explain themselves.
 */
@ApplicationScoped
@Transactional
class MonthlySample {
  private static final int USUAL = 30;
  private static final int ONE_IN = 6;
  private static final SecureRandom RANDOM = new SecureRandom();

  private static final String PAIRS =
      """
      select l.account_id, l.child_id, count(*) as looks,
             bool_or(l.relation in ('COORDINATOR', 'RESPONSIBLE', 'PARTICIPANT', 'STAND_IN')) as explained
        from read_log l join account a on a.id = l.account_id
       where l.child_id is not null and l.relation <> '' and l.action <> 'REFUSED' and l.detail <> 'LIST'
         and l.at >= ? and l.at < ?
       group by 1, 2
      """;

  @Inject Sql sql;

  private record Pair(UUID account, UUID child, int looks, boolean explained) {}

  /** Draws it when it has not been drawn. */
  void draw() {
    LocalDate month = WorkingDays.today().withDayOfMonth(1).minusMonths(1);
    int first =
        sql.run(
            "insert into look_sample (month, taken_at, pairs, explained, drawn) values (?, ?, 0, 0, 0)"
                + " on conflict do nothing",
            month,
            Instant.now());
    if (first == 0) {
      return;
    }
    List<Pair> pairs =
        sql.list(
            PAIRS,
            row ->
                new Pair(
                    row.uuid("account_id"),
                    row.uuid("child_id"),
                    row.integer("looks"),
                    row.flag("explained")),
            month.atStartOfDay(WorkingDays.DENMARK).toInstant(),
            month.plusMonths(1).atStartOfDay(WorkingDays.DENMARK).toInstant());
    List<Pair> explained = new ArrayList<>(pairs.stream().filter(Pair::explained).toList());
    List<Pair> rest = new ArrayList<>(pairs.stream().filter(pair -> !pair.explained()).toList());
    Collections.shuffle(explained, RANDOM);
    Collections.shuffle(rest, RANDOM);
    List<Pair> drawn = new ArrayList<>(first(rest, size() - size() / ONE_IN));
    drawn.addAll(first(explained, size() / ONE_IN));
    List<Object[]> rows = new ArrayList<>();
    drawn.forEach(
        pair -> rows.add(new Object[] {pair.account(), pair.child(), month, pair.looks()}));
    sql.batch(
        "insert into look_review (id, reason, account_id, child_id, day, looks, found_at) values"
            + " (gen_random_uuid(), 'SAMPLE', ?, ?, ?, ?, now()) on conflict do nothing",
        rows);
    sql.run(
        "update look_sample set pairs = ?, explained = ?, drawn = ? where month = ?",
        pairs.size(),
        explained.size(),
        drawn.size(),
        month);
  }

  private static <T> List<T> first(List<T> all, int most) {
    return all.subList(0, Math.min(all.size(), most));
  }

  private static int size() {
    return ConfigProvider.getConfig()
        .getOptionalValue("tenant." + BoundTenant.required() + ".log.sample", Integer.class)
        .orElse(USUAL);
  }
}
