package dk.roedtraad.platform.child.web;

import dk.roedtraad.api.tool.Tool;
import dk.roedtraad.platform.child.ChildBook;
import dk.roedtraad.platform.child.ChildHead;
import dk.roedtraad.platform.child.Contacts;
import dk.roedtraad.platform.child.PassThread;
import dk.roedtraad.platform.modules.TenantModules;
import dk.roedtraad.platform.people.CurrentCaller;
import dk.roedtraad.platform.people.Role;
import dk.roedtraad.platform.thread.EntryKind;
import dk.roedtraad.platform.web.AllowedTo;
import dk.roedtraad.platform.web.Frame;
import dk.roedtraad.platform.web.Problem;
import dk.roedtraad.platform.web.Refusal;
import dk.roedtraad.platform.web.Shell;
import dk.roedtraad.platform.web.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The child: the red thread at the left, what is going on now at the right. */
@RequestScoped
@Path("/children/{id: [0-9a-f-]{36}}")
@AllowedTo({Role.PROFESSIONAL, Role.ADVISER, Role.LEADER})
public class ChildPage {
  @Inject ChildBook book;
  @Inject Contacts contacts;
  @Inject PassThread pass;
  @Inject TenantModules modules;
  @Inject CurrentCaller current;
  @Inject Frame frame;

  @GET
  public Response show(@PathParam("id") UUID id, @QueryParam("kind") @Nullable String kind) {
    EntryKind only =
        Stream.of(EntryKind.values()).filter(k -> k.name().equals(kind)).findFirst().orElse(null);
    ChildBook.Opened opened = book.open(current.required(), id, only);
    Map<String, Object> values = new HashMap<>();
    values.put("opened", opened);
    values.put("only", only == null ? "" : only.name());
    values.put("tools", modules.now().tools(Tool.Place.CHILD, current.required().role()));
    values.put("steps", modules.now().ladder().map(ladder -> ladder.steps().size()).orElse(0));
    return frame.page("child/child.jte", opened.head().name(), crumbs(opened.head(), null), values);
  }

  @GET
  @Path("network")
  public Response network(@PathParam("id") UUID id) {
    ChildHead head = book.people(current.required(), id);
    Texts t = frame.texts();
    return frame.page(
        "child/network.jte",
        t.of("child.network.title", head.givenName()),
        crumbs(head, t.of("child.network.short")),
        Map.of("head", head, "network", NetworkPicture.of(head, t)));
  }

  @POST
  @Path("network")
  public Response add(
      @PathParam("id") UUID id,
      @FormParam("name") @DefaultValue("") String name,
      @FormParam("relation") @DefaultValue("") String relation,
      @FormParam("arena") @DefaultValue("") String arena,
      @FormParam("professional") @DefaultValue("") String professional,
      @FormParam("closeness") @DefaultValue("0") int closeness,
      @FormParam("little") @DefaultValue("") String little) {
    contacts.add(
        current.required(),
        id,
        name,
        relation,
        arena,
        professional.equals("1"),
        closeness,
        little.equals("1"));
    return Response.seeOther(URI.create("/children/" + id + "/network")).build();
  }

  @GET
  @Path("coordinator")
  public Response coordinator(@PathParam("id") UUID id) {
    ChildHead head = book.people(current.required(), id);
    Texts t = frame.texts();
    return frame.page(
        "child/coordinator.jte",
        t.of("child.pass.title", head.givenName()),
        crumbs(head, t.of("child.pass.short")),
        Map.of("head", head, "colleagues", pass.colleagues(current.required(), id)));
  }

  @POST
  @Path("coordinator")
  public Response coordinator(
      @PathParam("id") UUID id,
      @FormParam("to") @DefaultValue("") String to,
      @FormParam("reason") @DefaultValue("") String reason) {
    if (!to.matches("[0-9a-f-]{36}")) {
      throw new Refusal(Problem.REFUSED, "child.pass.refused.receiver");
    }
    pass.to(current.required(), id, UUID.fromString(to), reason);
    return Response.seeOther(URI.create("/children/" + id)).build();
  }

  private List<Shell.Crumb> crumbs(ChildHead head, @Nullable String last) {
    Texts t = frame.texts();
    Shell.Crumb children = new Shell.Crumb(t.of("web.menu.children"), "/children");
    return last == null
        ? List.of(children, new Shell.Crumb(head.name(), null))
        : List.of(
            children,
            new Shell.Crumb(head.name(), "/children/" + head.id()),
            new Shell.Crumb(last, null));
  }
}
