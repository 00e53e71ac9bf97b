package dk.roedtraad.platform.review.web;

import dk.roedtraad.platform.people.Role;
import dk.roedtraad.platform.review.Reviews;
import dk.roedtraad.platform.web.AllowedTo;
import dk.roedtraad.platform.web.Frame;
import dk.roedtraad.platform.web.Shell;
import dk.roedtraad.platform.web.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;

/** How the sample checks of the read log go, in figures: for whoever answers for them. */
@RequestScoped
@Path("/admin/log")
@AllowedTo(Role.TENANT_ADMIN)
public class LogFiguresPage {
  @Inject Reviews reviews;
  @Inject Frame frame;

  @GET
  public Response page() {
    Texts t = frame.texts();
    return frame.page(
        "review/figures.jte",
        t.of("review.figures.title"),
        List.of(new Shell.Crumb(t.of("review.figures.title"), null)),
        Map.of("figures", reviews.figures()));
  }
}
