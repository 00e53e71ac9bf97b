package dk.roedtraad.platform.web;

import dk.roedtraad.platform.access.NotThere;
import dk.roedtraad.platform.access.ReadLog;
import dk.roedtraad.platform.modules.ModuleAddress;
import dk.roedtraad.platform.people.Caller;
import dk.roedtraad.platform.people.CurrentCaller;
import dk.roedtraad.platform.tenant.BoundTenant;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.servlet.http.HttpServletRequest;
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
  @Context HttpServletRequest request;
  @Inject CurrentCaller current;
  @Inject ReadLog log;

  @Override
  public Response toResponse(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof NotThere notThere) {
        return refused(notThere);
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
    return ourOwn(failure);
  }

  /** A look that was refused is written down too; when it cannot be, that is a failure of ours. */
  private Response refused(NotThere refusal) {
    Optional<Caller> caller = current.get();
    if (caller.isPresent()) {
      String path = uri.getPath();
      String section = path.replaceFirst("^/?(api/v1/)?", "").replaceFirst("/.*", "");
      try {
        log.refused(caller.get(), refusal, section, path);
      } catch (RuntimeException failure) {
        return ourOwn(failure);
      }
    }
    return answer(Problem.NOT_THERE, "");
  }

  private Response ourOwn(Throwable failure) {
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
        : ErrorPage.of(problem, texts().language(), detail, KeptTexts.of(request));
  }

  private Texts texts() {
    return Languages.texts(current.get().map(caller -> caller.language()).orElse("da"));
  }
}
