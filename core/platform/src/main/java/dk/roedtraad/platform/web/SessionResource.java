package dk.roedtraad.platform.web;

import dk.roedtraad.platform.people.Sessions;
import dk.roedtraad.platform.people.SignIn;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;

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
  @Operation(summary = "Log in: {\"username\": \"mette\", \"password\": \"...\"} answers a token")
  public Response logIn(JsonObject body) {
    SignIn.Answer answer =
        signIn.tryWith(
            body.getString("username", ""), body.getString("password", ""), client.of(request));
    return switch (answer.ending()) {
      case SIGNED_IN ->
          Response.status(201)
              .entity(Json.createObjectBuilder().add("token", answer.token()).build().toString())
              .build();
      case WRONG ->
          Problems.json(Problem.LOG_IN_FIRST, Languages.texts("en").of("people.login.wrong"));
      case TOO_MANY ->
          Problems.json(Problem.TOO_MANY, Languages.texts("en").of("people.login.too-many"));
    };
  }

  @DELETE
  @Open
  @Operation(summary = "Log out: the token is worth nothing from now on")
  public Response logOut() {
    SessionCookie.tokenOf(request).ifPresent(sessions::end);
    return Response.noContent().build();
  }
}
