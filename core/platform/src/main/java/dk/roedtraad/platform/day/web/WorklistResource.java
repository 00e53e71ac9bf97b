package dk.roedtraad.platform.day.web;

import dk.roedtraad.platform.day.MyDay;
import dk.roedtraad.platform.people.CurrentCaller;
import dk.roedtraad.platform.people.Role;
import dk.roedtraad.platform.web.AllowedTo;
import dk.roedtraad.platform.web.Filled;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** My day for programs. */
@RequestScoped
@Path("/api/v1/worklist")
@Produces(MediaType.APPLICATION_JSON)
@AllowedTo({Role.PROFESSIONAL, Role.ADVISER, Role.LEADER})
public class WorklistResource {
  @Inject MyDay day;
  @Inject CurrentCaller current;

  @GET
  public Response list(@QueryParam("page") @DefaultValue("") String number) {
    MyDay.Page page = day.of(current.required(), new Filled().put("page", number).number("page"));
    JsonArrayBuilder list = Json.createArrayBuilder();
    for (MyDay.Waiting waiting : page.waiting()) {
      JsonObjectBuilder one =
          Json.createObjectBuilder()
              .add("kind", waiting.kind().name())
              .add("subject", waiting.subject().toString())
              .add("title", waiting.title())
              .add("due", waiting.due().toString());
      if (waiting.child() != null) {
        one.add("child", waiting.child().toString()).add("childName", waiting.childName());
      }
      list.add(one);
    }
    Response.ResponseBuilder answer = Response.ok(list.build().toString());
    if (page.more()) {
      answer.link("/api/v1/worklist?page=" + (page.number() + 1), "next");
    }
    return answer.build();
  }
}
