package dk.roedtraad.platform.web;

import dk.roedtraad.platform.people.Device;
import dk.roedtraad.platform.people.Sessions;
import dk.roedtraad.platform.people.SignIn;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** A program logs in with a local account and gets a bearer token of this municipality. */
@RequestScoped
@Path("/api/v1/session")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SessionResource {
  @Context HttpServletRequest request;
  @Inject SignIn signIn;
  @Inject ClientAddress client;
  @Inject Sessions sessions;

  @POST
  @Open
  public Response logIn(Sent sent) {
    sent.only("username", "password", "code");
    SignIn.Answer first =
        signIn.tryWith(
            sent.text("username"), sent.word("password"), client.of(request), Device.PROGRAM);
    SignIn.Answer answer =
        first.ending() == SignIn.Ending.CODE && !sent.word("code").isEmpty()
            ? signIn.withCode(first.token(), sent.word("code"), Device.PROGRAM)
            : first;
    return switch (answer.ending()) {
      case SIGNED_IN ->
          Response.status(201)
              .entity(Json.createObjectBuilder().add("token", answer.token()).build().toString())
              .build();
      case WRONG, GONE ->
          throw refused(first.ending() == SignIn.Ending.CODE ? "code.wrong" : "wrong");
      case ELSEWHERE -> throw refused("elsewhere");
      case CODE -> throw refused("code");
      case SET_UP -> throw refused("set-up");
      case TOO_MANY -> throw new Refusal(Problem.TOO_MANY, "people.login.too-many");
    };
  }

  @DELETE
  @Open
  public Response logOut() {
    SessionCookie.tokenOf(request).ifPresent(sessions::end);
    return Response.noContent().build();
  }

  private static Refusal refused(String key) {
    return new Refusal(Problem.LOG_IN_FIRST, "people.login." + key);
  }
}
