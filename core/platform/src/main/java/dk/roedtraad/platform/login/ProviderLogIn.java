package dk.roedtraad.platform.login;

import dk.roedtraad.platform.access.NotThere;
import dk.roedtraad.platform.people.Device;
import dk.roedtraad.platform.people.Sessions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The log-in at the municipality's own provider from beginning to end. Speaks to the provider with
 * no transaction open.
 */
@ApplicationScoped
public class ProviderLogIn {
  private static final Logger LOG = Logger.getLogger(ProviderLogIn.class.getName());

  @Inject Attempts attempts;
  @Inject ProviderDoor door;
  @Inject Admission admission;
  @Inject Sessions sessions;

  /** How it ended, for a person to read. */
  public enum Ending {
    IN,
    /** The provider does not answer. */
    AWAY,
    /** Not begun here, not in this browser, used, or more than ten minutes ago. */
    TOO_OLD,
    /** The person, or the provider, broke it off. */
    BROKEN_OFF,
    /** What the provider answered does not hold. */
    NOT_TRUSTED,
    UNKNOWN,
    NO_GROUP,
    CLOSED,
    NAME_TAKEN;

    /** Whether it is this person who may not come in, however often they try. */
    public boolean isOfThePerson() {
      return this == UNKNOWN || this == NO_GROUP || this == CLOSED || this == NAME_TAKEN;
    }
  }

  /** Whether the browser can be sent on. */
  public enum Beginning {
    GO,
    AWAY
  }

  /**
   * Where the browser goes.
   *
   * @param browser what its cookie must bring back
   */
  public record Away(Beginning ending, URI address, String browser) {}

  /**
   * How it ended.
   *
   * @param token of the new session; empty unless in
   * @param next the page that was asked for
   */
  public record Back(Ending ending, String token, String next) {}

  /**
   * Begins one.
   *
   * @throws NotThere when the tenant has no log-in of its own
   */
  public Away begin(String next, String redirect) {
    Provider provider = Provider.here().orElseThrow(NotThere::new);
    Attempts.Begun begun = attempts.begin(next);
    try {
      return new Away(Beginning.GO, door.logIn(provider, begun, redirect), begun.browser());
    } catch (ProviderAway e) {
      LOG.log(Level.WARNING, "a log-in cannot begin", e);
      return new Away(Beginning.AWAY, URI.create("/login"), "");
    }
  }

  /**
   * The browser is back.
   *
   * @param error the provider's own word; empty when it went well
   * @param browser what the cookie brought
   * @throws NotThere when the tenant has no log-in of its own
   */
  public Back finish(
      String code, String state, String error, String browser, String redirect, Device device) {
    Provider provider = Provider.here().orElseThrow(NotThere::new);
    Optional<Attempts.Back> attempt = attempts.take(state, browser);
    if (attempt.isEmpty()) {
      return new Back(Ending.TOO_OLD, "", "/");
    }
    String next = attempt.get().next();
    if (!error.isEmpty() || code.isEmpty()) {
      return new Back(Ending.BROKEN_OFF, "", next);
    }
    try {
      Claimed who = door.redeem(provider, code, attempt.get(), redirect);
      Admission.Answer answer = admission.admit(provider, who, device);
      return new Back(Ending.valueOf(answer.ending().name()), answer.token(), next);
    } catch (ProviderAway e) {
      LOG.log(Level.WARNING, "a log-in cannot end", e);
      return new Back(Ending.AWAY, "", next);
    } catch (NotTrusted e) {
      LOG.log(Level.WARNING, "a log-in was refused: {0}", e.getMessage());
      return new Back(Ending.NOT_TRUSTED, "", next);
    }
  }

  /**
   * The provider says that a session has ended there.
   *
   * @return whether what it said holds
   * @throws NotThere when the tenant has no log-in of its own
   */
  public boolean ended(String token) {
    Provider provider = Provider.here().orElseThrow(NotThere::new);
    try {
      TokenCheck.Ended ended = door.ended(provider, token);
      sessions.endElsewhere(provider.issuer(), ended.session(), ended.subject(), ended.at());
      return true;
    } catch (ProviderAway e) {
      LOG.log(Level.WARNING, "the end of a session cannot be checked", e);
      return false;
    } catch (NotTrusted e) {
      LOG.log(Level.WARNING, "the end of a session was refused: {0}", e.getMessage());
      return false;
    }
  }

  /**
   * Where to log out there too; empty when the provider has no such place or is away.
   *
   * @param back where the provider sends the browser afterwards
   */
  public Optional<URI> logOut(Sessions.Elsewhere ended, String back) {
    Optional<Provider> provider =
        Provider.here().filter(each -> each.issuer().equals(ended.issuer()));
    if (provider.isEmpty()) {
      return Optional.empty();
    }
    try {
      return door.logOut(provider.get(), ended.idToken(), back);
    } catch (ProviderAway e) {
      LOG.log(Level.WARNING, "nobody can be logged out there", e);
      return Optional.empty();
    }
  }
}
