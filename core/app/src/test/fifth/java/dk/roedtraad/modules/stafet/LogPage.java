package dk.roedtraad.modules.stafet;

import dk.roedtraad.api.tool.LetsIn;
import dk.roedtraad.api.tool.PageFrame;
import dk.roedtraad.api.tool.StaffRole;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;

/** The baton log of one child, as a page with a form. */
@Path("/m/stafet/log")
@RequestScoped
@LetsIn({StaffRole.PROFESSIONAL, StaffRole.ADVISER, StaffRole.LEADER})
public class LogPage {
  private static final List<String> FIELDS =
      List.of(
          "stafet.field.passedOn", "stafet.field.from", "stafet.field.to", "stafet.field.words");

  @Inject BatonLog log;
  @Inject PageFrame frame;

  @GET
  @Produces("text/html;charset=UTF-8")
  public String show(@QueryParam("child") UUID child) {
    BatonLog.Opened opened = log.of(child);
    StringBuilder main = new StringBuilder();
    main.append("<p>").append(frame.safe(opened.child().name())).append("</p><ul>");
    for (LogLine line : opened.lines()) {
      main.append("<li>")
          .append(frame.safe(line.passedOn + ", " + line.from + " → " + line.to + ": " + line.words))
          .append("</li>");
    }
    main.append("</ul><form method=\"post\" action=\"/m/stafet/log\">")
        .append(hidden("_csrf", frame.formToken()))
        .append(hidden("child", child.toString()));
    for (String key : FIELDS) {
      String name = key.substring(key.lastIndexOf('.') + 1);
      main.append("<p><label for=\"" + name + "\">")
          .append(frame.safe(frame.text(key)))
          .append("</label> <input class=\"form-input\" required id=\"" + name)
          .append("\" name=\"" + name + "\"></p>");
    }
    main.append("<p><button class=\"button button-primary\" type=\"submit\">")
        .append(frame.safe(frame.text("stafet.send")))
        .append("</button></p></form>");
    return frame.around("stafet.tool.log.name", main.toString());
  }

  @POST
  public Response pass(
      @FormParam("child") UUID child,
      @FormParam("passedOn") String passedOn,
      @FormParam("from") String from,
      @FormParam("to") String to,
      @FormParam("words") String words) {
    log.pass(child, passedOn, from, to, words);
    return Response.seeOther(URI.create("/m/stafet/log?child=" + child)).build();
  }

  private static String hidden(String name, String value) {
    return "<input type=\"hidden\" name=\"" + name + "\" value=\"" + value + "\">";
  }
}
