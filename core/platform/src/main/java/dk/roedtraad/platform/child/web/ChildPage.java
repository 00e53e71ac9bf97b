package dk.roedtraad.platform.child.web;

import dk.roedtraad.platform.child.ChildBook;
import dk.roedtraad.platform.child.ChildHead;
import dk.roedtraad.platform.child.Contacts;
import dk.roedtraad.platform.child.PassThread;
import dk.roedtraad.platform.modules.TenantModules;
import dk.roedtraad.platform.people.CurrentCaller;
import dk.roedtraad.platform.people.Role;
import dk.roedtraad.platform.thread.EntryKind;
import dk.roedtraad.platform.web.AllowedTo;
import dk.roedtraad.platform.web.FieldError;
import dk.roedtraad.platform.web.Filled;
import dk.roedtraad.platform.web.Frame;
import dk.roedtraad.platform.web.Problem;
import dk.roedtraad.platform.web.Refusal;
import dk.roedtraad.platform.web.Shell;
import dk.roedtraad.platform.web.Texts;
import dk.roedtraad.platform.work.Drafts;
import dk.roedtraad.platform.work.Kept;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MultivaluedMap;
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
  @Inject Drafts drafts;
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
    values.put("steps", modules.now().ladder().map(ladder -> ladder.steps().size()).orElse(0));
    return frame.page("child/child.jte", opened.head().name(), crumbs(opened.head(), null), values);
  }

  @GET
  @Path("network")
  public Response network(@PathParam("id") UUID id) {
    return network(200, id, drafts(id));
  }

  private Response network(int status, UUID id, Kept kept) {
    ChildHead head = book.people(current.required(), id);
    Texts t = frame.texts();
    return frame.page(
        status,
        "child/network.jte",
        t.of("child.network.title", head.givenName()),
        crumbs(head, t.of("child.network.short")),
        Map.of("head", head, "network", NetworkPicture.of(head, t), "kept", kept));
  }

  @POST
  @Path("network")
  public Response add(@PathParam("id") UUID id, MultivaluedMap<String, String> form) {
    Filled sent = Filled.of(form);
    try {
      contacts.add(
          current.required(),
          id,
          sent.text("name"),
          sent.text("relation"),
          sent.text("arena"),
          sent.text("professional").equals("1"),
          sent.number("closeness"),
          sent.text("little").equals("1"));
      drafts.drop(current.required(), "network", id.toString());
      return Response.seeOther(URI.create("/children/" + id + "/network")).build();
    } catch (Refusal refusal) {
      String field = refusal.key().endsWith(".place") ? "closeness" : "name";
      return network(refusal.problem().status(), id, refused("network", sent, field, refusal));
    }
  }

  @GET
  @Path("coordinator")
  public Response coordinator(@PathParam("id") UUID id) {
    return coordinator(200, id, drafts(id));
  }

  private Response coordinator(int status, UUID id, Kept kept) {
    ChildHead head = book.people(current.required(), id);
    Texts t = frame.texts();
    return frame.page(
        status,
        "child/coordinator.jte",
        t.of("child.pass.title", head.givenName()),
        crumbs(head, t.of("child.pass.short")),
        Map.of("head", head, "colleagues", pass.colleagues(current.required(), id), "kept", kept));
  }

  @POST
  @Path("coordinator")
  public Response coordinator(@PathParam("id") UUID id, MultivaluedMap<String, String> form) {
    Filled sent = Filled.of(form);
    try {
      UUID to = sent.uuid("to");
      if (to == null) {
        throw new Refusal(Problem.REFUSED, "child.pass.refused.receiver");
      }
      pass.to(current.required(), id, to, sent.text("reason"));
      drafts.drop(current.required(), "coordinator", id.toString());
      return Response.seeOther(URI.create("/children/" + id)).build();
    } catch (Refusal refusal) {
      return coordinator(refusal.problem().status(), id, notPassed(sent, refusal));
    }
  }

  private Kept notPassed(Filled sent, Refusal refusal) {
    String field = refusal.key().endsWith(".reason") ? "reason" : "to";
    return refusal.problem() == Problem.CONFLICT
        ? Kept.conflict("coordinator", sent, new FieldError("to", refusal.inWords(frame.texts())))
        : refused("coordinator", sent, field, refusal);
  }

  private Kept refused(String form, Filled sent, String field, Refusal refusal) {
    return Kept.refused(form, sent, List.of(new FieldError(field, refusal.inWords(frame.texts()))));
  }

  private Kept drafts(UUID id) {
    return Kept.drafts(drafts.about(current.required(), id.toString()));
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
