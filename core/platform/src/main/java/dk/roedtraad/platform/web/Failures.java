package dk.roedtraad.platform.web;

import dk.roedtraad.platform.access.NotThere;
import dk.roedtraad.platform.modules.ModuleAddress;
import dk.roedtraad.platform.people.CurrentCaller;
import dk.roedtraad.platform.tenant.BoundTenant;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The one place where a failure becomes an answer. What a person can mend says how; what is our own
 * fault is logged with a number that the person can quote, and shows nothing of the inside.
 */
@Provider
public class Failures implements ExceptionMapper<Throwable> {
  private static final Logger LOG = Logger.getLogger(Failures.class.getName());

  @Context UriInfo uri;
  @Inject CurrentCaller current;

  @Override
  public Response toResponse(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof NotThere) {
        return answer(Problem.NOT_THERE, "");
      }
      if (cause instanceof Refusal refusal) {
        return answer(refusal.problem(), refusal.inWords(texts()));
      }
      if (cause instanceof OptimisticLockException) {
        return answer(Problem.CONFLICT, "");
      }
      if (cause instanceof WebApplicationException web) {
        return known(web);
      }
    }
    Optional<ModuleAddress> module = ModuleAddress.of(uri.getPath());
    if (module.isPresent()) {
      return ofModule(module.get(), failure);
    }
    String number = UUID.randomUUID().toString().substring(0, 8);
    LOG.log(Level.SEVERE, "failure " + number + " at " + uri.getPath(), failure);
    return answer(Problem.INTERNAL, texts().of("problem.internal.what") + " " + number);
  }

  /** Costs the one page or answer of the module; the rest of the platform goes on. */
  private Response ofModule(ModuleAddress address, Throwable failure) {
    LOG.log(
        Level.WARNING,
        "tenant "
            + BoundTenant.required()
            + ", module "
            + address.module()
            + ", "
            + address.module()
            + "."
            + address.path(),
        failure);
    return answer(Problem.MODULE_FAULT, "");
  }

  private Response known(WebApplicationException web) {
    int status = web.getResponse().getStatus();
    if (status < 400) {
      return web.getResponse();
    }
    return status < 500 ? plain(status) : answer(Problem.INTERNAL, "");
  }

  private Response plain(int status) {
    Problem nearest = status == 404 || status == 405 ? Problem.NOT_THERE : Problem.INVALID;
    return Response.fromResponse(answer(nearest, "")).status(status).build();
  }

  private Response answer(Problem problem, String detail) {
    return Problems.wantsJson(uri.getPath())
        ? Problems.json(problem, detail)
        : ErrorPage.of(problem, texts().language(), detail);
  }

  private Texts texts() {
    return Languages.texts(current.get().map(caller -> caller.language()).orElse("da"));
  }
}
