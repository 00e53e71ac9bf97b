package dk.roedtraad.platform.staff;

import dk.roedtraad.platform.work.Round;
import dk.roedtraad.platform.work.Turns;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Passes on what somebody holds who is gone, as soon as there is a leader to hold it. */
@ApplicationScoped
public class RemovalRound implements Round {
  @Inject Removal removal;

  @Override
  public void go() {
    Turns.each("what somebody held who is gone", removal.waiting(), removal::tryAgain);
  }
}
