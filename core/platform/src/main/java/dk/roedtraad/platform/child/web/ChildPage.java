package dk.roedtraad.platform.child.web;

import dk.roedtraad.api.tool.Tool;
import dk.roedtraad.platform.access.Relation;
import dk.roedtraad.platform.child.ChildBook;
import dk.roedtraad.platform.child.Family;
import dk.roedtraad.platform.child.ReadFamily;
import dk.roedtraad.platform.emergency.Emergencies;
import dk.roedtraad.platform.modules.TenantModules;
import dk.roedtraad.platform.people.CurrentCaller;
import dk.roedtraad.platform.people.Role;
import dk.roedtraad.platform.strip.ChildCrumbs;
import dk.roedtraad.platform.thread.EntryKind;
import dk.roedtraad.platform.web.AllowedTo;
import dk.roedtraad.platform.web.Filled;
import dk.roedtraad.platform.web.Frame;
import dk.roedtraad.platform.web.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The child: the red thread at the left, what is going on now at the right; behind it the family.
 */
@RequestScoped
@Path("/children/{id: [0-9a-f-]{36}}")
@AllowedTo({Role.PROFESSIONAL, Role.ADVISER, Role.LEADER})
public class ChildPage {
  @Inject ChildBook book;
  @Inject ReadFamily families;
  @Inject Emergencies emergencies;
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
    values.put(
        "emergency",
        opened.relation() == Relation.EMERGENCY
            ? emergencies.openTo(current.required(), id)
            : Optional.empty());
    values.put("holds", current.required().id().equals(opened.head().strip().coordinatorId()));
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

  private static @Nullable UUID cursor(@Nullable String before) {
    return new Filled().put("before", before).uuid("before");
  }
}
