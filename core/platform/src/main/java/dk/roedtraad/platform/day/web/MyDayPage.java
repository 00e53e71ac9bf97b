package dk.roedtraad.platform.day.web;

import dk.roedtraad.platform.absence.Absences;
import dk.roedtraad.platform.day.MyDay;
import dk.roedtraad.platform.day.Team;
import dk.roedtraad.platform.forum.MeetingsOf;
import dk.roedtraad.platform.people.Caller;
import dk.roedtraad.platform.people.CurrentCaller;
import dk.roedtraad.platform.people.Role;
import dk.roedtraad.platform.web.AllowedTo;
import dk.roedtraad.platform.web.Filled;
import dk.roedtraad.platform.web.Frame;
import dk.roedtraad.platform.web.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** My day: the first page after log-in, each line one click from where it is done. */
@RequestScoped
@Path("/")
public class MyDayPage {
  private static final int PEOPLE = 10;

  @Inject MyDay day;
  @Inject Team team;
  @Inject Absences absences;
  @Inject MeetingsOf meetings;
  @Inject CurrentCaller current;
  @Inject Frame frame;

  @GET
  @AllowedTo({Role.PROFESSIONAL, Role.ADVISER, Role.LEADER, Role.TENANT_ADMIN, Role.OPERATOR})
  public Response show(@QueryParam("page") @DefaultValue("") String number) {
    Caller caller = current.required();
    if (caller.isOneOf(Role.OPERATOR)) {
      return Response.seeOther(URI.create("/operator")).build();
    }
    if (caller.isOneOf(Role.TENANT_ADMIN)) {
      return Response.seeOther(URI.create("/admin/modules")).build();
    }
    Texts t = frame.texts();
    Instant now = Instant.now();
    MyDay.Page page = day.of(caller, new Filled().put("page", number).number("page"));
    Map<String, Object> values = new HashMap<>();
    values.put("now", now);
    values.put("page", page);
    values.put("lines", sections(page, now, t));
    values.put("meetings", meetings.today(caller));
    values.put("stoodIn", absences.stoodInFor(caller));
    values.put("team", team.inShort(caller, PEOPLE));
    return frame.page("day/my-day.jte", t.of("work.title"), List.of(), values);
  }

  static Map<String, List<DayLine>> sections(MyDay.Page page, Instant now, Texts t) {
    return page.waiting().stream()
        .map(waiting -> DayLine.of(waiting, now, t))
        .collect(Collectors.groupingBy(DayLine::section));
  }
}
