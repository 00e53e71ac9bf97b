package dk.roedtraad.platform.child.web;

import dk.roedtraad.platform.child.FindChildren;
import dk.roedtraad.platform.people.Caller;
import dk.roedtraad.platform.people.CurrentCaller;
import dk.roedtraad.platform.people.Role;
import dk.roedtraad.platform.web.AllowedTo;
import dk.roedtraad.platform.web.Frame;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;

/** My children, and the search among those one has a relation to. */
@RequestScoped
@Path("/")
@AllowedTo({Role.PROFESSIONAL, Role.ADVISER, Role.LEADER})
public class ChildrenPage {
  @Inject FindChildren find;
  @Inject CurrentCaller current;
  @Inject Frame frame;

  @GET
  @Path("children")
  public Response mine() {
    return list(find.mine(current.required()), "", "child.list.title");
  }

  @GET
  @Path("search")
  public Response search(@QueryParam("q") @DefaultValue("") String words) {
    Caller caller = current.required();
    return list(find.search(caller, words), words.strip(), "child.search.title");
  }

  private Response list(List<FindChildren.Found> found, String words, String titleKey) {
    String title = frame.texts().of(titleKey);
    return frame.page(
        "child/children.jte", title, List.of(), Map.of("found", found, "words", words));
  }
}
