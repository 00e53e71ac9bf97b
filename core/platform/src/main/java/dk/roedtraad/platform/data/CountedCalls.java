package dk.roedtraad.platform.data;

import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;

/** Counts what EclipseLink sends beside what {@link Sql} sends. Named in the persistence unit. */
public class CountedCalls extends SessionEventAdapter {

  @Override
  public void preExecuteCall(SessionEvent event) {
    StatementCount.add(1);
  }
}
