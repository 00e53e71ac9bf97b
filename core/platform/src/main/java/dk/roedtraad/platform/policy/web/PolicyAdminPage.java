package dk.roedtraad.platform.policy.web;

import dk.roedtraad.platform.people.CurrentCaller;
import dk.roedtraad.platform.people.Role;
import dk.roedtraad.platform.policy.Policies;
import dk.roedtraad.platform.policy.PolicyReader;
import dk.roedtraad.platform.policy.PolicyText;
import dk.roedtraad.platform.policy.PublishPolicy;
import dk.roedtraad.platform.web.AllowedTo;
import dk.roedtraad.platform.web.FieldError;
import dk.roedtraad.platform.web.Frame;
import dk.roedtraad.platform.web.Refusal;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** An admin pastes a policy, sees how it will look, and publishes it. */
@RequestScoped
@Path("/admin/policy")
@AllowedTo(Role.TENANT_ADMIN)
public class PolicyAdminPage {
  @Inject Policies policies;
  @Inject PublishPolicy publish;
  @Inject CurrentCaller current;
  @Inject Frame frame;

  @GET
  public Response form() {
    return show(200, "", "", Optional.empty(), List.of());
  }

  @POST
  @Path("preview")
  public Response preview(
      @FormParam("text") @DefaultValue("") String text,
      @FormParam("adopted") @DefaultValue("") String adopted) {
    List<FieldError> errors = errors(text, adopted);
    return errors.isEmpty()
        ? show(200, text, adopted, Optional.of(PolicyReader.read(text)), errors)
        : show(422, text, adopted, Optional.empty(), errors);
  }

  @POST
  public Response publish(
      @FormParam("text") @DefaultValue("") String text,
      @FormParam("adopted") @DefaultValue("") String adopted) {
    List<FieldError> errors = errors(text, adopted);
    if (!errors.isEmpty()) {
      return show(422, text, adopted, Optional.empty(), errors);
    }
    try {
      UUID id = publish.publish(current.required(), text, date(adopted));
      return Response.seeOther(URI.create("/politik/" + id)).build();
    } catch (Refusal refusal) {
      FieldError error = new FieldError("text", refusal.inWords(frame.texts()));
      return show(422, text, adopted, Optional.empty(), List.of(error));
    }
  }

  private Response show(
      int status,
      String text,
      String adopted,
      Optional<PolicyText> preview,
      List<FieldError> errors) {
    Map<String, Object> values = new HashMap<>();
    values.put("policies", policies.inForce());
    values.put("text", text);
    values.put("adopted", adopted);
    values.put("preview", preview.orElse(null));
    values.put("errors", errors);
    return frame.page(
        status, "policy/admin.jte", frame.texts().of("policy.admin.title"), List.of(), values);
  }

  private List<FieldError> errors(String text, String adopted) {
    if (text.isBlank()) {
      return List.of(new FieldError("text", frame.texts().of("policy.error.text")));
    }
    return adopted.isBlank() || date(adopted).isPresent()
        ? List.of()
        : List.of(new FieldError("adopted", frame.texts().of("policy.error.adopted")));
  }

  private static Optional<LocalDate> date(String written) {
    try {
      return written.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(written.strip()));
    } catch (DateTimeParseException noDate) {
      return Optional.empty();
    }
  }
}
