package dk.roedtraad.platform.modules.web;

import dk.roedtraad.platform.modules.AskedSettings;
import dk.roedtraad.platform.modules.KeepSettings;
import dk.roedtraad.platform.modules.SettingChange;
import dk.roedtraad.platform.modules.SettingLine;
import dk.roedtraad.platform.modules.SettingSheet;
import dk.roedtraad.platform.people.CurrentCaller;
import dk.roedtraad.platform.people.Role;
import dk.roedtraad.platform.web.AllowedTo;
import dk.roedtraad.platform.web.FieldError;
import dk.roedtraad.platform.web.Filled;
import dk.roedtraad.platform.web.Frame;
import dk.roedtraad.platform.web.Outcome;
import dk.roedtraad.platform.web.Shell;
import dk.roedtraad.platform.web.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The settings of one module: what each means, what may be written, who changed it, undo. */
@RequestScoped
@Path("/admin/modules/{module}/settings")
@AllowedTo(Role.TENANT_ADMIN)
public class SettingsPage {
  private static final String VERSION = "version";
  private static final String CHANGES = "changes";

  @Inject KeepSettings keep;
  @Inject CurrentCaller current;
  @Inject Frame frame;

  /** What one save changed, by whom and when. */
  public record Save(String who, List<SettingView.Change> changes) {
    public Save {
      changes = List.copyOf(changes);
    }
  }

  @GET
  public Response show(@PathParam("module") String module) {
    SettingSheet sheet = keep.of(module);
    Filled filled = new Filled().put(VERSION, sheet.version());
    sheet.lines().forEach(line -> filled.put(line.key(), line.value()));
    return form(200, sheet, filled, List.of());
  }

  @POST
  public Response save(@PathParam("module") String module, MultivaluedMap<String, String> sent) {
    return save(module, Filled.of(sent), keep.of(module));
  }

  @POST
  @Path("undo")
  public Response undo(@PathParam("module") String module, MultivaluedMap<String, String> sent) {
    Outcome outcome = keep.undo(current.required(), module, Filled.of(sent).number(VERSION));
    if (outcome.kind() == Outcome.Kind.DONE) {
      return back(module);
    }
    SettingSheet sheet = keep.of(module);
    Filled filled = new Filled().put(VERSION, sheet.version());
    sheet.lines().forEach(line -> filled.put(line.key(), line.value()));
    return outcome.kind() == Outcome.Kind.FAULTY
        ? form(422, sheet, filled, inWords(outcome))
        : form(
            409,
            sheet,
            filled,
            List.of(new FieldError(CHANGES, frame.texts().of("modules.settings.stale-undo"))));
  }

  private Response save(String module, Filled filled, SettingSheet sheet) {
    AskedSettings asked = asked(filled, sheet);
    Outcome outcome = keep.change(current.required(), module, filled.number(VERSION), asked);
    return switch (outcome.kind()) {
      case DONE -> back(module);
      case FAULTY -> form(422, sheet, filled, inWords(outcome));
      case STALE -> {
        SettingSheet now = keep.of(module);
        List<FieldError> both = changedByBoth(now, asked, filled);
        filled.put(VERSION, now.version());
        yield both.isEmpty() ? save(module, filled, now) : form(409, now, filled, both);
      }
    };
  }

  private static AskedSettings asked(Filled filled, SettingSheet sheet) {
    AskedSettings asked = new AskedSettings();
    for (SettingLine line : sheet.lines()) {
      if (filled.text(SettingView.back(line.key())).equals("1")) {
        asked.standard(line.key());
      } else if (filled.has(line.key())) {
        asked.set(line.key(), filled.text(line.key()));
      }
    }
    return asked;
  }

  /**
   * What a colleague has made of a setting meanwhile that was changed here too. One that only the
   * colleague changed is taken over.
   */
  private List<FieldError> changedByBoth(SettingSheet now, AskedSettings asked, Filled filled) {
    Texts t = frame.texts();
    int version = filled.number(VERSION);
    List<FieldError> both = new ArrayList<>();
    for (SettingLine line : now.lines()) {
      SettingChange last = line.last();
      if (last == null || last.number() <= version || asked.valueOf(line).equals(line.value())) {
        continue;
      }
      if (asked.valueOf(line).equals(now.valueAt(version, line))
          && filled.text(SettingView.back(line.key())).isEmpty()) {
        filled.put(line.key(), line.value());
      } else {
        String stands = new SettingWords(line.definition(), t).value(line.value());
        both.add(new FieldError(line.key(), t.of("modules.settings.stale", last.by(), stands)));
      }
    }
    return both;
  }

  private List<FieldError> inWords(Outcome outcome) {
    Texts t = frame.texts();
    return outcome.inWords(t);
  }

  private Response form(int status, SettingSheet sheet, Filled filled, List<FieldError> errors) {
    Texts t = frame.texts();
    String name = ModuleView.name(sheet.module(), t);
    String title = t.of("modules.settings.title", name);
    Map<String, Object> values = new HashMap<>();
    values.put("module", sheet.module());
    values.put(VERSION, filled.typed(VERSION));
    values.put(
        "settings",
        sheet.lines().stream().map(line -> SettingView.of(line, filled, errors, t)).toList());
    values.put("saves", saves(sheet, t));
    values.put("newest", String.valueOf(sheet.version()));
    values.put("errors", errors);
    return frame.page(
        status,
        "modules/settings.jte",
        title,
        List.of(
            new Shell.Crumb(t.of("modules.title"), "/admin/modules"), new Shell.Crumb(title, null)),
        values);
  }

  private static List<Save> saves(SettingSheet sheet, Texts t) {
    Map<Integer, List<SettingChange>> byNumber = new LinkedHashMap<>();
    sheet
        .changes()
        .forEach(
            change ->
                byNumber.computeIfAbsent(change.number(), n -> new ArrayList<>()).add(change));
    return byNumber.values().stream()
        .map(
            changes ->
                new Save(
                    t.of(
                        "modules.settings.by",
                        changes.get(0).by(),
                        t.shortDateTime(changes.get(0).at())),
                    changes.stream()
                        .flatMap(
                            change ->
                                sheet.line(change.key()).stream()
                                    .map(line -> SettingView.of(change, line, t)))
                        .toList()))
        .toList();
  }

  private static Response back(String module) {
    return Response.seeOther(URI.create("/admin/modules/" + module + "/settings")).build();
  }
}
