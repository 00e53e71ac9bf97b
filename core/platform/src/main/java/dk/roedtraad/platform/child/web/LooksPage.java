package dk.roedtraad.platform.child.web;

import dk.roedtraad.platform.access.ReadLog;
import dk.roedtraad.platform.child.LooksExtract;
import dk.roedtraad.platform.child.WhoLooked;
import dk.roedtraad.platform.paper.Pdf;
import dk.roedtraad.platform.people.CurrentCaller;
import dk.roedtraad.platform.people.Role;
import dk.roedtraad.platform.strip.ChildCrumbs;
import dk.roedtraad.platform.web.AllowedTo;
import dk.roedtraad.platform.web.Filled;
import dk.roedtraad.platform.web.Frame;
import dk.roedtraad.platform.web.Texts;
import dk.roedtraad.platform.web.Views;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who has looked at a child; and the extract of it that a family is given, on a page and on paper.
 */
@RequestScoped
@Path("/children/{id: [0-9a-f-]{36}}/looks")
@AllowedTo({Role.PROFESSIONAL, Role.ADVISER, Role.LEADER})
public class LooksPage {
  @Inject WhoLooked looked;
  @Inject LooksExtract extracts;
  @Inject CurrentCaller current;
  @Inject Frame frame;

  /**
   * Who has looked at the child.
   *
   * @param lists whether lists in which the child stood are shown too
   * @param before those older than this look
   */
  @GET
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

  /** When and why somebody looked, without names. */
  @GET
  @Path("extract")
  public Response extract(@PathParam("id") UUID id) {
    Texts t = frame.texts();
    LooksExtract.Extract made = extracts.of(current.required(), id, ReadLog.Action.READ);
    return frame.ofChild(
        200,
        "child/extract.jte",
        t.of("child.extract.title", made.strip().givenName()),
        id,
        ChildCrumbs.of(made.strip(), t.of("child.extract.short"), t),
        Map.of("made", made));
  }

  /** The same on paper. */
  @GET
  @Path("extract.pdf")
  public Response extractOnPaper(@PathParam("id") UUID id) {
    Texts t = frame.texts();
    LooksExtract.Extract made = extracts.of(current.required(), id, ReadLog.Action.EXPORT);
    String title = t.of("child.extract.title", made.strip().givenName());
    byte[] paper =
        Pdf.of(
            Views.text(
                "paper/extract.jte",
                Map.of("t", t, "title", title, "place", frame.tenantName(), "made", made)));
    return Response.ok(paper)
        .type("application/pdf")
        .header("Content-Disposition", "attachment; filename=\"opslag.pdf\"")
        .build();
  }

  private static @Nullable UUID cursor(@Nullable String before) {
    return new Filled().put("before", before).uuid("before");
  }
}
