package dk.roedtraad.platform.forum.web;

import dk.roedtraad.platform.access.NotThere;
import dk.roedtraad.platform.forum.Agree;
import dk.roedtraad.platform.forum.CloseItem;
import dk.roedtraad.platform.forum.ItemDrafts;
import dk.roedtraad.platform.forum.OrderAgenda;
import dk.roedtraad.platform.forum.Statements;
import dk.roedtraad.platform.forum.TakeOff;
import dk.roedtraad.platform.forum.WriteItem;
import dk.roedtraad.platform.people.Caller;
import dk.roedtraad.platform.people.CurrentCaller;
import dk.roedtraad.platform.people.Role;
import dk.roedtraad.platform.voice.Voice;
import dk.roedtraad.platform.voice.VoiceSource;
import dk.roedtraad.platform.web.AllowedTo;
import dk.roedtraad.platform.web.Problem;
import dk.roedtraad.platform.web.Refusal;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;

/** The small forms of an agenda item. Each posts by itself and comes back to its place. */
@RequestScoped
@Path("/meetings/{id: [0-9a-f-]{36}}/items/{item: [0-9a-f-]{36}}")
@AllowedTo({Role.PROFESSIONAL, Role.ADVISER, Role.LEADER})
public class ItemForms {
  @Context UriInfo uri;
  @Inject CurrentCaller current;
  @Inject MeetingFrame meetings;
  @Inject WriteItem write;
  @Inject Statements statements;
  @Inject Agree agree;
  @Inject CloseItem close;
  @Inject ItemDrafts drafts;
  @Inject OrderAgenda order;
  @Inject TakeOff off;

  @POST
  @Path("open")
  public Response open(MultivaluedMap<String, String> form) {
    return same("item", form, () -> write.open(me(), item()));
  }

  @POST
  @Path("background")
  public Response background(MultivaluedMap<String, String> form) {
    return same(
        "background",
        form,
        () ->
            write.background(
                me(), item(), Fields.text(form, "seen"), Fields.text(form, "background")));
  }

  @POST
  @Path("voice")
  public Response voice(MultivaluedMap<String, String> form) {
    return same(
        "voice", form, () -> write.voice(me(), item(), Fields.text(form, "seen"), voiceIn(form)));
  }

  private static Voice voiceIn(MultivaluedMap<String, String> form) {
    String source = Fields.text(form, "source");
    for (VoiceSource known : VoiceSource.values()) {
      if (known.name().equals(source)) {
        return new Voice(
            known,
            Fields.text(form, "words"),
            Fields.text(form, "toldTo"),
            Fields.text(form, "reason"));
      }
    }
    throw new Refusal(Problem.INVALID, "forum.refuse.voice-source");
  }

  @POST
  @Path("statements")
  public Response say(MultivaluedMap<String, String> form) {
    return beside(
        "said",
        form,
        () ->
            statements.say(
                me(), item(), Fields.text(form, "speaker"), "", Fields.text(form, "words")));
  }

  @POST
  @Path("statements/remove")
  public Response unsay(MultivaluedMap<String, String> form) {
    return same("said", form, () -> statements.unsay(me(), item(), Fields.id(form, "statement")));
  }

  @POST
  @Path("decision")
  public Response decision(MultivaluedMap<String, String> form) {
    return beside(
        "decision",
        form,
        () ->
            write.decision(me(), item(), Fields.text(form, "seen"), Fields.text(form, "decision")));
  }

  /** The key Enter in a field: what its own button does, for the first part that is written. */
  @POST
  @Path("written")
  public Response written(MultivaluedMap<String, String> form) {
    if (!Fields.text(form, "what").isBlank()) {
      return agree(form);
    }
    return Fields.text(form, "words").isBlank() && Fields.text(form, "speaker").isBlank()
        ? decision(form)
        : say(form);
  }

  @POST
  @Path("close")
  public Response close(MultivaluedMap<String, String> form) {
    return meetings.change(
        id("id"),
        item(),
        "decision",
        alone(),
        form,
        () -> {
          if (Fields.text(form, "without").isEmpty()) {
            refuseUnsent(form);
          }
          return close
              .close(me(), item(), Fields.text(form, "seen"), Fields.text(form, "decision"))
              .orElse(null);
        });
  }

  /** What is written but not added would be gone once the item is closed. */
  private static void refuseUnsent(MultivaluedMap<String, String> form) {
    ItemDrafts.unsent(form).stream()
        .findFirst()
        .ifPresent(
            part -> {
              throw new Refusal(Problem.REFUSED, "forum.refuse.unsent-" + part);
            });
  }

  @POST
  @Path("agreements")
  public Response agree(MultivaluedMap<String, String> form) {
    return beside(
        "agreements",
        form,
        () ->
            agree.add(
                me(),
                item(),
                Fields.text(form, "what"),
                Fields.text(form, "who"),
                Written.date(Fields.text(form, "due"))
                    .orElseThrow(
                        () -> new Refusal(Problem.INVALID, "forum.refuse.agreement-when"))));
  }

  @POST
  @Path("agreements/remove")
  public Response disagree(MultivaluedMap<String, String> form) {
    return same("agreements", form, () -> agree.remove(me(), item(), Fields.id(form, "agreement")));
  }

  @POST
  @Path("move")
  public Response move(MultivaluedMap<String, String> form) {
    return same(
        "order", form, () -> order.move(me(), item(), "up".equals(form.getFirst("direction"))));
  }

  @POST
  @Path("postpone")
  public Response postpone(MultivaluedMap<String, String> form) {
    return same("order", form, () -> order.postpone(me(), item()));
  }

  @POST
  @Path("off")
  public Response off(MultivaluedMap<String, String> form) {
    return meetings.leave(
        id("id"),
        item(),
        "off",
        form,
        () ->
            off.takeOff(me(), item(), Fields.text(form, "reason"))
                ? "/meetings/" + id("id") + "?at=meeting"
                : "/meetings");
  }

  /** One part of the form is sent; what was written in the others is kept as a draft. */
  private Response beside(String part, MultivaluedMap<String, String> form, Runnable change) {
    return same(
        part,
        form,
        () -> {
          change.run();
          drafts.keepBeside(me(), item(), part, form);
        });
  }

  private Response same(String part, MultivaluedMap<String, String> form, Runnable change) {
    return meetings.change(
        id("id"),
        item(),
        part,
        alone(),
        form,
        () -> {
          change.run();
          return null;
        });
  }

  private UUID item() {
    return id("item");
  }

  private UUID id(String name) {
    return Written.id(uri.getPathParameters().getFirst(name)).orElseThrow(NotThere::new);
  }

  private boolean alone() {
    return uri.getQueryParameters().containsKey("guest");
  }

  private Caller me() {
    return current.required();
  }
}
