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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Map;
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

  /** What the container refuses by itself. */
  private static final Map<Integer, Problem> OF_STATUS =
      Map.of(
          400, Problem.MALFORMED,
          404, Problem.NOT_THERE,
          405, Problem.NO_SUCH_METHOD,
          406, Problem.NOT_ACCEPTABLE,
          413, Problem.TOO_LARGE,
          415, Problem.WRONG_TYPE);

  @Context UriInfo uri;
  @Context HttpServletRequest request;
  @Context HttpHeaders headers;
  @Inject CurrentCaller current;
  @Inject ReadLog log;
  @Inject Frame frame;

  @Override
  public Response toResponse(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof NotThere notThere) {
        return refused(notThere);
      }
      if (cause instanceof Refusal refusal) {
        return refused(refusal);
      }
      if (cause instanceof Stale stale) {
        return stale(stale.current());
      }
      if (cause instanceof OptimisticLockException) {
        return stale(-1);
      }
      if (cause instanceof WebApplicationException web) {
        return known(web);
      }
      if (Meanwhile.happened(cause)) {
        LOG.log(Level.INFO, "two at once at " + uri.getPath(), failure);
        return answer(Problem.REFUSED, texts().of("problem.meanwhile"));
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

  private Response refused(Refusal refusal) {
    Texts t = texts();
    return forPrograms()
        ? Problems.json(refusal.problem(), t, refusal.inWords(t), refusal.fields(t), -1)
        : page(refusal.problem(), refusal.inWords(t));
  }

  private Response stale(int version) {
    return forPrograms()
        ? Problems.json(
            Problem.CONFLICT, texts(), texts().of("problem.conflict.program"), List.of(), version)
        : answer(Problem.CONFLICT, "");
  }

  private Response known(WebApplicationException web) {
    int status = web.getResponse().getStatus();
    if (status < 400) {
      return web.getResponse();
    }
    Response answer =
        answer(
            OF_STATUS.getOrDefault(status, status < 500 ? Problem.INVALID : Problem.INTERNAL), "");
    String allowed = web.getResponse().getHeaderString(HttpHeaders.ALLOW);
    return allowed == null
        ? answer
        : Response.fromResponse(answer).header(HttpHeaders.ALLOW, allowed).build();
  }

  private Response answer(Problem problem, String detail) {
    return forPrograms()
        ? Problems.json(problem, texts(), detail, List.of(), -1)
        : page(problem, detail);
  }

  /** In the usual frame for whoever is logged in, as long as that can be drawn. */
  private Response page(Problem problem, String detail) {
    List<String> kept = KeptTexts.of(request);
    if (current.get().isEmpty()
        && request.getAttribute(SessionMechanism.CALLER) instanceof Caller caller) {
      current.is(caller);
    }
    if (current.get().isPresent()) {
      try {
        return ErrorPage.inFrame(frame, problem, detail, kept);
      } catch (RuntimeException e) {
        LOG.log(Level.WARNING, "the frame of an error page could not be drawn", e);
      }
    }
    return ErrorPage.of(problem, texts().language(), detail, kept);
  }

  private boolean forPrograms() {
    return Problems.wantsJson(uri.getPath());
  }

  /** A program says its language with each request; a person has said it once. */
  private Texts texts() {
    Optional<String> account = current.get().map(Caller::language);
    Optional<String> asked = Languages.of(headers.getAcceptableLanguages());
    return Languages.texts(
        (forPrograms() ? asked.or(() -> account) : account.or(() -> asked)).orElse("da"));
  }
}
