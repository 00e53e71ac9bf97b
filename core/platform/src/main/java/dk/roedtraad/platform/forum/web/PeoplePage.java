package dk.roedtraad.platform.forum.web;

import dk.roedtraad.platform.access.NotThere;
import dk.roedtraad.platform.forum.ItemPeople;
import dk.roedtraad.platform.forum.MeetingPage;
import dk.roedtraad.platform.forum.ReadMeeting;
import dk.roedtraad.platform.people.Caller;
import dk.roedtraad.platform.people.CurrentCaller;
import dk.roedtraad.platform.people.Role;
import dk.roedtraad.platform.web.AllowedTo;
import dk.roedtraad.platform.web.FieldError;
import dk.roedtraad.platform.web.Frame;
import dk.roedtraad.platform.web.Refusal;
import dk.roedtraad.platform.web.Shell.Crumb;
import dk.roedtraad.platform.web.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Who takes part in one item: parents, the child, the network, colleagues. */
@RequestScoped
@Path("/meetings/{id: [0-9a-f-]{36}}/items/{item: [0-9a-f-]{36}}/people")
@AllowedTo({Role.PROFESSIONAL, Role.ADVISER, Role.LEADER})
public class PeoplePage {
  @Context UriInfo uri;
  @Inject CurrentCaller current;
  @Inject ReadMeeting read;
  @Inject ItemPeople people;
  @Inject Frame frame;

  @GET
  public Response page() {
    return show(200, List.of());
  }

  @POST
  public Response invite(MultivaluedMap<String, String> form) {
    return change(
        () ->
            people.invite(
                me(),
                id("item"),
                Fields.maybeId(form, "account"),
                Fields.text(form, "name"),
                Fields.text(form, "part")));
  }

  @POST
  @Path("attends")
  public Response attends(MultivaluedMap<String, String> form) {
    boolean comes = "yes".equals(form.getFirst("comes"));
    return change(() -> people.attends(me(), id("item"), Fields.id(form, "participant"), comes));
  }

  @POST
  @Path("remove")
  public Response remove(MultivaluedMap<String, String> form) {
    return change(() -> people.remove(me(), id("item"), Fields.id(form, "participant")));
  }

  private Response change(Runnable change) {
    try {
      change.run();
      return Response.seeOther(URI.create(address() + "/people")).build();
    } catch (Refusal refusal) {
      return show(422, List.of(new FieldError("name", refusal.inWords(frame.texts()))));
    }
  }

  private Response show(int status, List<FieldError> errors) {
    Texts t = frame.texts();
    MeetingPage page = read.people(me(), id("id"), id("item"));
    if (!page.writes()) {
      throw new NotThere();
    }
    MeetingScreen screen = new MeetingScreen(page, t, false, "", Typed.NOTHING);
    String words = String.valueOf(uri.getQueryParameters().getFirst("q"));
    return frame.page(
        status,
        "forum/people.jte",
        t.of("forum.people.title", screen.item().name()),
        List.of(
            new Crumb(t.of("forum.meetings.title"), "/meetings"),
            new Crumb(page.meeting().forumName(), screen.address(screen.item())),
            new Crumb(t.of("forum.people.crumb"), null)),
        Map.of(
            "s",
            screen,
            "near",
            people.near(page).stream()
                .filter(near -> !isInvited(page, near))
                .map(near -> inWords(near, t))
                .toList(),
            "words",
            words.equals("null") ? "" : words,
            "found",
            words.equals("null") ? List.of() : people.find(words),
            "errors",
            errors));
  }

  private static boolean isInvited(MeetingPage page, ItemPeople.Near near) {
    return page.parts().invited().stream()
        .anyMatch(
            person ->
                person.name().equals(near.name())
                    && Objects.equals(person.account(), near.account()));
  }

  private static ItemPeople.Near inWords(ItemPeople.Near near, Texts t) {
    String relation =
        switch (near.kind()) {
          case "" -> near.relation();
          case "CHILD" -> t.of("forum.part.child");
          case "COORDINATOR" -> t.of("forum.part.coordinator");
          default ->
              t.of("forum.relation." + near.kind().toLowerCase(Locale.ROOT).replace('_', '-'));
        };
    return new ItemPeople.Near(near.account(), near.name(), near.kind(), relation);
  }

  private String address() {
    return "/meetings/" + id("id") + "/items/" + id("item");
  }

  private UUID id(String name) {
    return Written.id(uri.getPathParameters().getFirst(name)).orElseThrow(NotThere::new);
  }

  private Caller me() {
    return current.required();
  }
}
