package dk.roedtraad.platform.child.web;

import dk.roedtraad.api.tool.Tool;
import dk.roedtraad.platform.child.ChildBook;
import dk.roedtraad.platform.child.ChildHead;
import dk.roedtraad.platform.child.Family;
import dk.roedtraad.platform.child.PassThread;
import dk.roedtraad.platform.child.ReadFamily;
import dk.roedtraad.platform.child.WhoLooked;
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
import dk.roedtraad.platform.web.Texts;
import dk.roedtraad.platform.work.Drafts;
import dk.roedtraad.platform.work.Kept;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
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

/**
 * The child: the red thread at the left, what is going on now at the right; behind it the family,
 * who has looked, and the change of coordinator.
 */
@RequestScoped
@Path("/children/{id: [0-9a-f-]{36}}")
@AllowedTo({Role.PROFESSIONAL, Role.ADVISER, Role.LEADER})
public class ChildPage {
  @Inject ChildBook book;
  @Inject ReadFamily families;
  @Inject WhoLooked looked;
  @Inject PassThread pass;
  @Inject Drafts drafts;
  @Inject TenantModules modules;
  @Inject CurrentCaller current;
  @Inject Frame frame;

  /**
   * The child's thread and what is going on now.
   *
   * @param kind entries of this kind alone
   * @param before entries older than this one
   */
  @GET
  public Response show(
      @PathParam("id") UUID id,
      @QueryParam("kind") @Nullable String kind,
      @QueryParam("before") @Nullable String before) {
    EntryKind only =
        Stream.of(EntryKind.values()).filter(k -> k.name().equals(kind)).findFirst().orElse(null);
    ChildBook.Opened opened = book.open(current.required(), id, only, cursor(before));
    Texts t = frame.texts();
    Map<String, Object> values = new HashMap<>();
    values.put("opened", opened);
    values.put("only", only == null ? "" : only.name());
    values.put("newest", before == null);
    values.put("tools", modules.now().tools(Tool.Place.CHILD, current.required().role()));
    values.put("steps", modules.now().ladder().map(ladder -> ladder.steps().size()).orElse(0));
    return frame.ofChild(
        200,
        "child/child.jte",
        opened.head().name(),
        id,
        t.of("child.seen-as." + opened.relation().name()),
        ChildCrumbs.of(opened.head().strip(), t),
        values);
  }

  @GET
  @Path("family")
  public Response family(@PathParam("id") UUID id) {
    Texts t = frame.texts();
    Family family = families.of(current.required(), id);
    return frame.ofChild(
        200,
        "child/family.jte",
        t.of("child.family.title", family.strip().givenName()),
        id,
        ChildCrumbs.of(family.strip(), t.of("child.family.short"), t),
        Map.of("family", family));
  }

  /**
   * Who has looked at the child.
   *
   * @param lists whether lists in which the child stood are shown too
   * @param before those older than this look
   */
  @GET
  @Path("looks")
  public Response looks(
      @PathParam("id") UUID id,
      @QueryParam("lists") @DefaultValue("") String lists,
      @QueryParam("before") @Nullable String before) {
    Texts t = frame.texts();
    boolean all = !lists.equals("0");
    WhoLooked.Pages pages = looked.at(current.required(), id, all, cursor(before));
    return frame.ofChild(
        200,
        "child/looks.jte",
        t.of("child.looks.title", pages.strip().givenName()),
        id,
        ChildCrumbs.of(pages.strip(), t.of("child.looks.short"), t),
        Map.of("pages", pages, "lists", all, "newest", before == null));
  }

  @GET
  @Path("coordinator")
  public Response coordinator(@PathParam("id") UUID id) {
    return coordinator(200, id, drafts(id));
  }

  private Response coordinator(int status, UUID id, Kept kept) {
    ChildHead head = book.people(current.required(), id);
    Texts t = frame.texts();
    return frame.ofChild(
        status,
        "child/coordinator.jte",
        t.of("child.pass.title", head.givenName()),
        id,
        ChildCrumbs.of(head.strip(), t.of("child.pass.short"), t),
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

  private static @Nullable UUID cursor(@Nullable String before) {
    return new Filled().put("before", before).uuid("before");
  }
}
