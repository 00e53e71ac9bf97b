package dk.roedtraad.platform.review;

import dk.roedtraad.platform.work.Round;
import dk.roedtraad.platform.work.Turns;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Looks for what is conspicuous, draws the month's sample, and asks the leaders. */
@ApplicationScoped
public class ReviewRound implements Round {
  @Inject Conspicuous conspicuous;
  @Inject MonthlySample sample;
  @Inject AskReviewer reviewer;

  @Override
  public void go() {
    conspicuous.look();
    sample.draw();
    Turns.each("asking about a look", reviewer.unasked(), reviewer::ask);
  }
}
