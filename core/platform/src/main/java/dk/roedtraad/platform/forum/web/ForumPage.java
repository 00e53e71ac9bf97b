package dk.roedtraad.platform.forum.web;

import dk.roedtraad.api.forum.ForumType;
import dk.roedtraad.platform.forum.ForumMembers;
import dk.roedtraad.platform.forum.ForumPart;
import dk.roedtraad.platform.forum.ItemPeople;
import dk.roedtraad.platform.forum.MyMeetings;
import dk.roedtraad.platform.modules.TenantModules;
import dk.roedtraad.platform.people.Caller;
import dk.roedtraad.platform.people.CurrentCaller;
import dk.roedtraad.platform.people.Role;
import dk.roedtraad.platform.web.AllowedTo;
import dk.roedtraad.platform.web.Choice;
import dk.roedtraad.platform.web.FieldError;
import dk.roedtraad.platform.web.Frame;
import dk.roedtraad.platform.web.Problem;
import dk.roedtraad.platform.web.Refusal;
import dk.roedtraad.platform.web.Shell.Crumb;
import dk.roedtraad.platform.web.Texts;
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
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** One forum: what it is for, who sits in it, its standing agenda and its calendar. */
@RequestScoped
@Path("/forums/{id: [0-9a-f-]{36}}")
@AllowedTo({Role.PROFESSIONAL, Role.ADVISER, Role.LEADER, Role.TENANT_ADMIN})
public class ForumPage {
  @Inject CurrentCaller current;
  @Inject ForumMembers members;
  @Inject MyMeetings meetings;
  @Inject ItemPeople people;
  @Inject TenantModules modules;
  @Inject Frame frame;

  @GET
  public Response page(@PathParam("id") UUID id, @QueryParam("q") @DefaultValue("") String words) {
    return show(200, id, words, List.of());
  }

  @POST
  @Path("members")
  public Response put(@PathParam("id") UUID id, MultivaluedMap<String, String> form) {
    return change(
        id,
        () ->
            members.put(
                me(),
                id,
                Fields.id(form, "account"),
                part(Fields.text(form, "part")),
                Fields.text(form, "profession")));
  }

  @POST
  @Path("members/remove")
  public Response remove(@PathParam("id") UUID id, MultivaluedMap<String, String> form) {
    return change(id, () -> members.remove(me(), id, Fields.id(form, "account")));
  }

  private Response change(UUID id, Runnable change) {
    try {
      change.run();
      return Response.seeOther(URI.create("/forums/" + id)).build();
    } catch (Refusal refusal) {
      return show(422, id, "", List.of(new FieldError("members", refusal.inWords(frame.texts()))));
    }
  }

  private static ForumPart part(String name) {
    return Arrays.stream(ForumPart.values())
        .filter(part -> part.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new Refusal(Problem.INVALID, "forum.refuse.nothing-chosen"));
  }

  private Response show(int status, UUID id, String words, List<FieldError> errors) {
    Texts t = frame.texts();
    ForumMembers.SeenForum forum = members.forum(me(), id);
    boolean administers = me().isOneOf(Role.TENANT_ADMIN);
    List<Crumb> crumbs =
        administers
            ? List.of()
            : List.of(
                new Crumb(t.of("forum.meetings.title"), "/meetings"),
                new Crumb(forum.name(), null));
    return frame.page(
        status,
        "forum/forum.jte",
        forum.name(),
        crumbs,
        Map.of(
            "forum",
            forum,
            "about",
            About.of(forum.typeKey(), modules.now().forumType(forum.typeKey()), t),
            "members",
            members.of(id),
            "meetings",
            meetings.ofForum(id),
            "words",
            words,
            "found",
            forum.decides() ? people.find(words) : List.of(),
            "errors",
            errors));
  }

  /** What the type of forum says of itself, in words. */
  public record About(String purpose, List<String> agenda, List<String> professions) {
    static About of(String key, Optional<ForumType> type, Texts t) {
      String purpose = t.has(key + ".purpose") ? t.of(key + ".purpose") : "";
      return new About(
          purpose,
          type.map(known -> words(key + ".agenda.", known.agenda(), t)).orElse(List.of()),
          type.map(known -> words(key + ".profession.", known.professions(), t)).orElse(List.of()));
    }

    private static List<String> words(String stem, List<String> names, Texts t) {
      return names.stream()
          .filter(name -> t.has(stem + name))
          .map(name -> t.of(stem + name))
          .toList();
    }
  }

  /** What a member can be. */
  public static List<Choice> parts(Texts t) {
    return Arrays.stream(ForumPart.values())
        .map(part -> new Choice(part.name(), partName(part, t)))
        .toList();
  }

  /** "Mødeleder", "Referent", "Medlem". */
  public static String partName(ForumPart part, Texts t) {
    return t.of("forum.member." + part.name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  private Caller me() {
    return current.required();
  }
}
