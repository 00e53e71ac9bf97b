package dk.roedtraad.platform.forum.web;

import dk.roedtraad.platform.forum.AgendaRow;
import dk.roedtraad.platform.forum.Agree;
import dk.roedtraad.platform.forum.CloseItem;
import dk.roedtraad.platform.forum.ItemState;
import dk.roedtraad.platform.forum.MeetingPage;
import dk.roedtraad.platform.forum.OrderAgenda;
import dk.roedtraad.platform.forum.ReadMeeting;
import dk.roedtraad.platform.forum.Voice;
import dk.roedtraad.platform.forum.VoiceSource;
import dk.roedtraad.platform.forum.WriteItem;
import dk.roedtraad.platform.people.CurrentCaller;
import dk.roedtraad.platform.people.Role;
import dk.roedtraad.platform.web.AllowedTo;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** One item of an agenda for programs. */
@RequestScoped
@Path("/api/v1/items/{id: [0-9a-f-]{36}}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@AllowedTo({Role.PROFESSIONAL, Role.ADVISER, Role.LEADER})
public class ItemResource {
  @Inject CurrentCaller current;
  @Inject ReadMeeting read;
  @Inject WriteItem write;
  @Inject CloseItem close;
  @Inject OrderAgenda order;
  @Inject Agree agree;

  @GET
  @Operation(summary = "An item with its texts, statements and agreements")
  public Response one(@PathParam("id") UUID id) {
    UUID meeting = read.meetingOf(id);
    MeetingPage page = read.page(current.required(), meeting, id, true);
    AgendaRow row = Objects.requireNonNull(page.chosen());
    return Response.ok(Answers.item(page, row).build().toString())
        .tag(String.valueOf(row.version()))
        .build();
  }

  /** Texts first, then the state: a decision and the closing can come in one request. */
  @PATCH
  @Operation(summary = "Change background, voice, decision or state (OPEN, CLOSED, POSTPONED)")
  public Response change(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      JsonObject body) {
    write.all(
        current.required(),
        id,
        Bodies.version(ifMatch),
        Bodies.maybeText(body, "background"),
        body.containsKey("voice") ? voice(body.getJsonObject("voice")) : null,
        Bodies.maybeText(body, "decision"));
    Optional.ofNullable(Bodies.maybeText(body, "state"))
        .map(state -> Bodies.one(ItemState.class, state, "state"))
        .ifPresent(state -> apply(id, state));
    return one(id);
  }

  private void apply(UUID id, ItemState state) {
    switch (state) {
      case OPEN -> write.open(current.required(), id);
      case CLOSED -> close.close(current.required(), id);
      case POSTPONED -> order.postpone(current.required(), id);
      case WAITING -> throw Bodies.wrong("state");
    }
  }

  private static Voice voice(JsonObject voice) {
    return new Voice(
        Bodies.one(VoiceSource.class, Bodies.text(voice, "source"), "source"),
        Bodies.text(voice, "words"),
        Objects.requireNonNullElse(Bodies.maybeText(voice, "toldTo"), ""),
        Objects.requireNonNullElse(Bodies.maybeText(voice, "reason"), ""));
  }

  @POST
  @Path("agreements")
  @Operation(summary = "Add an agreement: what, responsible (account id) or name, dueOn")
  public Response agree(@PathParam("id") UUID id, JsonObject body) {
    UUID account = Bodies.maybeId(body, "responsible");
    String who = account == null ? Bodies.text(body, "name") : Agree.ACCOUNT + account;
    UUID agreement =
        agree.add(
            current.required(), id, Bodies.text(body, "what"), who, Bodies.day(body, "dueOn"));
    return Response.created(URI.create("/api/v1/agreements/" + agreement))
        .entity("{\"id\":\"" + agreement + "\"}")
        .build();
  }
}
