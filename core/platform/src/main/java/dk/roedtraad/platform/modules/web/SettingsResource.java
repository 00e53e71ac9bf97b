package dk.roedtraad.platform.modules.web;

import dk.roedtraad.api.settings.SettingDefinition;
import dk.roedtraad.api.settings.SettingDefinition.Type;
import dk.roedtraad.platform.modules.AskedSettings;
import dk.roedtraad.platform.modules.KeepSettings;
import dk.roedtraad.platform.modules.SettingChange;
import dk.roedtraad.platform.modules.SettingLine;
import dk.roedtraad.platform.modules.SettingSheet;
import dk.roedtraad.platform.people.CurrentCaller;
import dk.roedtraad.platform.people.Role;
import dk.roedtraad.platform.web.AllowedTo;
import dk.roedtraad.platform.web.Etag;
import dk.roedtraad.platform.web.Frame;
import dk.roedtraad.platform.web.Once;
import dk.roedtraad.platform.web.Sent;
import dk.roedtraad.platform.web.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/** The settings of one module for programs; what is not sent stays as it is. */
@RequestScoped
@Path("/api/v1/modules/{module}/settings")
@Produces(MediaType.APPLICATION_JSON)
@AllowedTo(Role.TENANT_ADMIN)
@Once
public class SettingsResource {
  @Inject KeepSettings keep;
  @Inject CurrentCaller current;
  @Inject Frame frame;

  @GET
  public Response read(@PathParam("module") String module) {
    SettingSheet sheet = keep.of(module);
    Texts t = frame.texts();
    JsonArrayBuilder settings = Json.createArrayBuilder();
    sheet.lines().forEach(line -> settings.add(json(line, t)));
    return Response.ok(
            Json.createObjectBuilder()
                .add("module", module)
                .add("name", ModuleView.name(module, t))
                .add("settings", settings)
                .add("version", sheet.version())
                .build()
                .toString())
        .header("ETag", Etag.of(sheet.version()))
        .build();
  }

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  public Response change(
      @PathParam("module") String module,
      @HeaderParam("If-Match") @Nullable String match,
      Sent sent) {
    int version = Etag.version(match);
    sent.only("settings");
    AskedSettings asked = new AskedSettings();
    for (Sent setting : sent.parts("settings")) {
      setting.only("key", "now");
      if (setting.has("now")) {
        asked.set(setting.given("key"), setting.text("now"));
      } else {
        asked.standard(setting.given("key"));
      }
    }
    keep.change(current.required(), module, version, asked).orRefuse();
    return read(module);
  }

  private static JsonObjectBuilder json(SettingLine line, Texts t) {
    SettingDefinition setting = line.definition();
    SettingWords words = new SettingWords(setting, t);
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("key", line.key())
            .add("label", words.label())
            .add("help", words.help())
            .add("type", setting.type().name())
            .add("unit", words.unit())
            .add("now", line.value())
            .add("own", line.own())
            .add("standard", line.standard())
            .add("declared", setting.standard());
    if (setting.type() == Type.NUMBER) {
      json.add("least", setting.least()).add("most", setting.most());
    }
    if (setting.type() == Type.CHOICE) {
      json.add("choices", Json.createArrayBuilder(setting.choices()));
    }
    SettingChange last = line.last();
    if (last != null) {
      json.add("was", last.was())
          .add("changedBy", last.by())
          .add("changedAt", last.at().toString());
    }
    return json;
  }
}
