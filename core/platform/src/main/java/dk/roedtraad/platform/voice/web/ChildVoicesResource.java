package dk.roedtraad.platform.voice.web;

import dk.roedtraad.platform.people.CurrentCaller;
import dk.roedtraad.platform.people.Role;
import dk.roedtraad.platform.voice.FileKind;
import dk.roedtraad.platform.voice.HearChild;
import dk.roedtraad.platform.voice.Heard;
import dk.roedtraad.platform.voice.NewVoice;
import dk.roedtraad.platform.voice.VoiceSource;
import dk.roedtraad.platform.voice.Voices;
import dk.roedtraad.platform.web.AllowedTo;
import dk.roedtraad.platform.web.Once;
import dk.roedtraad.platform.web.Sent;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;

/** What a child has said, for programs; a drawing or a sound is added on the page. */
@RequestScoped
@Once
@Path("/api/v1/children/{child}/voices")
@Produces(MediaType.APPLICATION_JSON)
@AllowedTo({Role.PROFESSIONAL, Role.ADVISER, Role.LEADER})
public class ChildVoicesResource {
  @Inject Voices voices;
  @Inject HearChild hear;
  @Inject CurrentCaller current;

  @GET
  public JsonArray list(@PathParam("child") UUID child) {
    JsonArrayBuilder list = Json.createArrayBuilder();
    voices.of(current.required(), child).heard().forEach(each -> list.add(json(each)));
    return list.build();
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response add(@PathParam("child") UUID child, Sent sent) {
    sent.only("source", "words", "toldTo", "reason", "on", "concern");
    UUID id =
        hear.hear(
                current.required(),
                child,
                new NewVoice(
                    sent.maybeOne(VoiceSource.class, "source"),
                    sent.text("words"),
                    sent.text("toldTo"),
                    sent.text("reason"),
                    sent.maybeDay("on"),
                    sent.maybeId("concern"),
                    new byte[0]))
            .orRefuse();
    return Response.created(URI.create("/api/v1/children/" + child + "/voices"))
        .entity(Json.createObjectBuilder().add("id", id.toString()).build().toString())
        .build();
  }

  private static JsonObjectBuilder json(Heard heard) {
    FileKind file = heard.file();
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("id", heard.id().toString())
            .add("source", heard.source().name())
            .add("words", heard.words())
            .add("toldTo", heard.toldTo())
            .add("reason", heard.reason())
            .add("on", heard.on().toString())
            .add("notedBy", heard.notedBy());
    return file == null ? json : json.add("file", file.name());
  }
}
