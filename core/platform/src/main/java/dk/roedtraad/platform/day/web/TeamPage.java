package dk.roedtraad.platform.day.web;

import dk.roedtraad.platform.day.MyDay;
import dk.roedtraad.platform.day.Team;
import dk.roedtraad.platform.people.CurrentCaller;
import dk.roedtraad.platform.people.Role;
import dk.roedtraad.platform.web.AllowedTo;
import dk.roedtraad.platform.web.Filled;
import dk.roedtraad.platform.web.Frame;
import dk.roedtraad.platform.web.Shell;
import dk.roedtraad.platform.web.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The lists behind a leader's figures: who carries what, and what waits for one of them. */
@RequestScoped
@Path("/team")
@AllowedTo({Role.PROFESSIONAL, Role.ADVISER, Role.LEADER})
public class TeamPage {
  @Inject Team team;
  @Inject MyDay day;
  @Inject CurrentCaller current;
  @Inject Frame frame;

  @GET
  public Response all(@QueryParam("page") @DefaultValue("") String page) {
    Texts t = frame.texts();
    return frame.page(
        "day/team.jte",
        t.of("work.team"),
        List.of(home(t), new Shell.Crumb(t.of("work.team"), null)),
        Map.of(
            "team", team.of(current.required(), number(page)),
            "without", team.without(current.required())));
  }

  @GET
  @Path("{account: [0-9a-f-]{36}}")
  public Response one(
      @PathParam("account") UUID account, @QueryParam("page") @DefaultValue("") String page) {
    Texts t = frame.texts();
    MyDay.Colleague colleague = day.ofColleague(current.required(), account, number(page));
    return frame.page(
        "day/colleague.jte",
        colleague.name(),
        List.of(
            home(t),
            new Shell.Crumb(t.of("work.team"), "/team"),
            new Shell.Crumb(colleague.name(), null)),
        Map.of(
            "colleague",
            colleague,
            "lines",
            MyDayPage.sections(colleague.page(), Instant.now(), t)));
  }

  private static int number(String page) {
    return new Filled().put("page", page).number("page");
  }

  private static Shell.Crumb home(Texts t) {
    return new Shell.Crumb(t.of("work.title"), "/");
  }
}
