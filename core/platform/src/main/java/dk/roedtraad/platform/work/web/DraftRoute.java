package dk.roedtraad.platform.work.web;

import dk.roedtraad.platform.people.CurrentCaller;
import dk.roedtraad.platform.people.Role;
import dk.roedtraad.platform.web.AllowedTo;
import dk.roedtraad.platform.work.Drafts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

/** Saves what is being written, while it is being written. */
@RequestScoped
@Path("/drafts")
@AllowedTo({Role.PROFESSIONAL, Role.ADVISER, Role.LEADER, Role.TENANT_ADMIN})
public class DraftRoute {
  @Inject Drafts drafts;
  @Inject CurrentCaller current;

  @POST
  @Path("{form: [a-z][a-z0-9-]{0,63}}/{subject: [A-Za-z0-9-]{1,64}}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response save(
      @PathParam("form") String form,
      @PathParam("subject") String subject,
      MultivaluedMap<String, String> fields) {
    drafts.save(current.required(), form, subject, fields);
    return Response.noContent().build();
  }
}
