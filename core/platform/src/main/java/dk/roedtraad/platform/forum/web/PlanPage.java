package dk.roedtraad.platform.forum.web;

import dk.roedtraad.api.forum.ForumType;
import dk.roedtraad.platform.access.NotThere;
import dk.roedtraad.platform.forum.Forums;
import dk.roedtraad.platform.forum.PlanMeeting;
import dk.roedtraad.platform.modules.TenantModules;
import dk.roedtraad.platform.people.CurrentCaller;
import dk.roedtraad.platform.people.Role;
import dk.roedtraad.platform.web.AllowedTo;
import dk.roedtraad.platform.web.FieldError;
import dk.roedtraad.platform.web.Frame;
import dk.roedtraad.platform.web.Refusal;
import dk.roedtraad.platform.web.Shell.Crumb;
import dk.roedtraad.platform.web.Texts;
import dk.roedtraad.platform.work.WorkingDays;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Plans a meeting: first the forum, then when, where and who leads it. */
@RequestScoped
@Path("/meetings/new")
@AllowedTo({Role.PROFESSIONAL, Role.ADVISER, Role.LEADER})
public class PlanPage {
  @Inject CurrentCaller current;
  @Inject PlanMeeting plan;
  @Inject TenantModules modules;
  @Inject Frame frame;

  @GET
  public Response form(
      @QueryParam("forum") @Nullable UUID forum, @QueryParam("child") @Nullable UUID child) {
    List<Forums.ListedForum> fora = plan.fora(current.required());
    String forChild = child == null ? "" : child.toString();
    if (forum == null) {
      return page(200, "forum/choose.jte", Map.of("fora", fora, "child", forChild));
    }
    Forums.ListedForum chosen = find(fora, forum);
    PlanForm empty =
        PlanForm.empty(
            current.required(), nextDay(chosen), plan.candidates(current.required(), forum));
    return show(200, chosen, forChild, empty, List.of());
  }

  @POST
  public Response send(MultivaluedMap<String, String> form) {
    UUID forum = Fields.id(form, "forum");
    String child = Fields.text(form, "child");
    try {
      UUID meeting = plan.plan(current.required(), forum, PlanForm.plan(form));
      String next = child.isEmpty() ? "/meetings/" + meeting : "/meetings/put?child=" + child;
      return Response.seeOther(URI.create(next)).build();
    } catch (Refusal refusal) {
      PlanForm sent = PlanForm.of(form, plan.candidates(current.required(), forum));
      return show(
          422,
          find(plan.fora(current.required()), forum),
          child,
          sent,
          List.of(PlanForm.error(refusal, frame.texts())));
    }
  }

  /** So many weeks after the last meeting as the forum meets, or else a week from now. */
  private LocalDate nextDay(Forums.ListedForum forum) {
    LocalDate soonest = WorkingDays.today().plusWeeks(1);
    int weeks = modules.now().forumType(forum.typeKey()).map(ForumType::everyWeeks).orElse(0);
    return plan.lastPlanned(forum.id())
        .filter(last -> weeks > 0)
        .map(last -> LocalDate.ofInstant(last, WorkingDays.DENMARK).plusWeeks(weeks))
        .filter(day -> day.isAfter(WorkingDays.today()))
        .orElse(soonest);
  }

  private static Forums.ListedForum find(List<Forums.ListedForum> fora, UUID id) {
    return fora.stream()
        .filter(forum -> forum.id().equals(id))
        .findFirst()
        .orElseThrow(NotThere::new);
  }

  private Response show(
      int status, Forums.ListedForum forum, String child, PlanForm form, List<FieldError> errors) {
    return page(
        status,
        "forum/plan.jte",
        Map.of(
            "heading",
            frame.texts().of("forum.plan.heading", forum.name()),
            "action",
            "/meetings/new",
            "forum",
            forum.id().toString(),
            "child",
            child,
            "f",
            form,
            "errors",
            errors));
  }

  private Response page(int status, String template, Map<String, Object> values) {
    Texts t = frame.texts();
    return frame.page(
        status,
        template,
        t.of("forum.plan.title"),
        List.of(
            new Crumb(t.of("forum.meetings.title"), "/meetings"),
            new Crumb(t.of("forum.plan.title"), null)),
        values);
  }
}
