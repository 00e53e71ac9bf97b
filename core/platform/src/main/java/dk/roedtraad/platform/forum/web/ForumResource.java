package dk.roedtraad.platform.forum.web;

import dk.roedtraad.platform.forum.Forums;
import dk.roedtraad.platform.people.CurrentCaller;
import dk.roedtraad.platform.people.Role;
import dk.roedtraad.platform.web.AllowedTo;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Fora for programs. */
@RequestScoped
@Path("/api/v1/forums")
@Produces(MediaType.APPLICATION_JSON)
@AllowedTo({Role.PROFESSIONAL, Role.ADVISER, Role.LEADER})
public class ForumResource {
  @Inject CurrentCaller current;
  @Inject Forums forums;

  @GET
  public String mine() {
    return Answers.list(forums.mine(current.required()), Answers::forum);
  }
}
