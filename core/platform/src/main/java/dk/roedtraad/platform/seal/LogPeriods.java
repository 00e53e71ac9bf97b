package dk.roedtraad.platform.seal;

import dk.roedtraad.platform.data.Sql;
import dk.roedtraad.platform.tenant.BoundTenant;
import dk.roedtraad.platform.work.Round;
import dk.roedtraad.platform.work.WorkingDays;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Ends what of the log is older than the municipality keeps it: {@code log.keep-months}, five years
 * unless it says otherwise. Datatilsynet asks for a set time and for deletion by itself; the time
 * is the municipality's own judgement and must leave room to find misuse.
 */
@ApplicationScoped
public class LogPeriods implements Round {
  private static final Logger LOG = Logger.getLogger(LogPeriods.class.getName());
  private static final int USUAL_MONTHS = 60;

  @Inject Sql sql;

  @Override
  @Transactional
  public void go() {
    Instant before =
        WorkingDays.today().minusMonths(months()).atStartOfDay(WorkingDays.DENMARK).toInstant();
    long gone =
        sql.one("select end_log_period(?) as gone", row -> row.longValue("gone"), before)
            .orElse(0L);
    if (gone > 0) {
      LOG.log(
          Level.INFO,
          "read log of {0}: {1} rows from before {2} have ended",
          new Object[] {BoundTenant.required(), gone, before});
    }
  }

  @Override
  public boolean isForEveryPlace() {
    return true;
  }

  private static int months() {
    return ConfigProvider.getConfig()
        .getOptionalValue("tenant." + BoundTenant.required() + ".log.keep-months", Integer.class)
        .orElse(USUAL_MONTHS);
  }
}
