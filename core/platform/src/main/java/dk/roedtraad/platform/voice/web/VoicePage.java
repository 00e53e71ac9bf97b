package dk.roedtraad.platform.voice.web;

import dk.roedtraad.platform.people.CurrentCaller;
import dk.roedtraad.platform.people.Role;
import dk.roedtraad.platform.strip.ChildCrumbs;
import dk.roedtraad.platform.voice.HearChild;
import dk.roedtraad.platform.voice.NewVoice;
import dk.roedtraad.platform.voice.VoiceSource;
import dk.roedtraad.platform.voice.Voices;
import dk.roedtraad.platform.web.AllowedTo;
import dk.roedtraad.platform.web.FieldError;
import dk.roedtraad.platform.web.Filled;
import dk.roedtraad.platform.web.Frame;
import dk.roedtraad.platform.web.Outcome;
import dk.roedtraad.platform.web.Texts;
import dk.roedtraad.platform.work.Drafts;
import dk.roedtraad.platform.work.WorkingDays;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a child has said, drawn or shown, and the form in which it is kept. */
@RequestScoped
@Path("/children/{id: [0-9a-f-]{36}}/voice")
@AllowedTo({Role.PROFESSIONAL, Role.ADVISER, Role.LEADER})
public class VoicePage {
  private static final String FORM = "voice";

  /** One more than is taken: whoever sends more is told so and not cut short. */
  private static final int READ_AT_MOST = 8 * 1024 * 1024 + 1;

  @Inject Voices voices;
  @Inject HearChild hear;
  @Inject Drafts drafts;
  @Inject CurrentCaller current;
  @Inject Frame frame;

  /**
   * @param concern the concern that the child is heard about; whoever may not see it when it is a
   *     suspicion of abuse does not see these words either
   */
  @GET
  public Response show(@PathParam("id") UUID id, @QueryParam("concern") @Nullable String concern) {
    Filled filled = new Filled().put("on", WorkingDays.today());
    Optional<Drafts.Draft> draft = drafts.of(current.required(), FORM, id.toString());
    draft.ifPresent(kept -> kept.into(filled));
    filled.put("concern", concern == null ? filled.typed("concern") : concern);
    return show(
        200,
        id,
        filled,
        draft
            .map(
                kept ->
                    frame
                        .texts()
                        .of("work.draft-saved", frame.texts().shortDateTime(kept.savedAt())))
            .orElse(""),
        List.of());
  }

  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  public Response keep(
      @PathParam("id") UUID id,
      @FormParam("source") @Nullable String source,
      @FormParam("words") @Nullable String words,
      @FormParam("toldTo") @Nullable String toldTo,
      @FormParam("reason") @Nullable String reason,
      @FormParam("on") @Nullable String on,
      @FormParam("concern") @Nullable String concern,
      @FormParam("file") @Nullable EntityPart file)
      throws IOException {
    Filled sent =
        new Filled()
            .put("source", source)
            .put("words", words)
            .put("toldTo", toldTo)
            .put("reason", reason)
            .put("on", on)
            .put("concern", concern);
    Outcome outcome =
        sent.tooLong().isEmpty()
            ? hear.hear(current.required(), id, told(sent, content(file)))
            : Outcome.faulty(sent.tooLong());
    UUID kept = outcome.id();
    if (kept == null) {
      return show(422, id, sent, "", outcome.inWords(frame.texts()));
    }
    drafts.drop(current.required(), FORM, id.toString());
    return Response.seeOther(URI.create("/children/" + id + "/voice#voice-" + kept)).build();
  }

  /** What the child drew or said; shown in the page, run by nobody. */
  @GET
  @Path("{voice: [0-9a-f-]{36}}/file")
  public Response file(@PathParam("id") UUID id, @PathParam("voice") UUID voice) {
    Voices.File file = voices.file(current.required(), id, voice);
    return Response.ok(file.content(), file.mediaType())
        .header("Content-Security-Policy", "default-src 'none'; sandbox")
        .build();
  }

  private static NewVoice told(Filled sent, byte[] file) {
    return new NewVoice(
        sent.one(VoiceSource.class, "source"),
        sent.text("words"),
        sent.text("toldTo"),
        sent.text("reason"),
        sent.date("on"),
        sent.uuid("concern"),
        file);
  }

  private static byte[] content(@Nullable EntityPart file) throws IOException {
    if (file == null) {
      return new byte[0];
    }
    try (InputStream content = file.getContent()) {
      return content.readNBytes(READ_AT_MOST);
    }
  }

  private Response show(int status, UUID id, Filled sent, String saved, List<FieldError> errors) {
    Texts t = frame.texts();
    Voices.OfChild of = voices.of(current.required(), id);
    return frame.ofChild(
        status,
        "voice/voice.jte",
        t.of("voice.title", of.child().givenName()),
        id,
        ChildCrumbs.of(of.child(), t.of("voice.crumb"), t),
        Map.of("of", of, "sent", sent, "saved", saved, "errors", errors));
  }
}
