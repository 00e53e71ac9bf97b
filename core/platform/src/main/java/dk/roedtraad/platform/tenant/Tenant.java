package dk.roedtraad.platform.tenant;

import dk.roedtraad.api.TenantId;
import java.util.List;
import java.util.Map;

/**
 * A municipality, or the operator, as this node was configured with it.
 *
 * @param name as people write it
 * @param hosts the host names that lead to it, lower case, without port
 * @param modules ids of the modules that are on until the admin says otherwise
 * @param unavailable ids of installed modules whose tables it could not be given
 * @param settings values from the tenant's folder by setting key
 * @param state whether it serves
 * @param reason why it does not, in words for the operator; empty when it does
 */
public record Tenant(
    TenantId id,
    Kind kind,
    String name,
    String code,
    List<String> hosts,
    String language,
    List<String> modules,
    List<String> unavailable,
    Map<String, String> settings,
    State state,
    String reason) {

  /** A municipality has children; the operator has municipalities, and never a child. */
  public enum Kind {
    MUNICIPALITY,
    OPERATOR
  }

  /** A parked tenant answers with a clear page while the others serve. */
  public enum State {
    READY,
    PARKED
  }

  /** This tenant, parked for a reason. */
  public Tenant parked(String why) {
    return new Tenant(
        id, kind, name, code, hosts, language, modules, unavailable, settings, State.PARKED, why);
  }

  /** Whether it serves. */
  public boolean isReady() {
    return state == State.READY;
  }

  /** Whether it is a municipality. */
  public boolean isMunicipality() {
    return kind == Kind.MUNICIPALITY;
  }
}
