package dk.roedtraad.platform.plan.web;

import dk.roedtraad.platform.people.CurrentCaller;
import dk.roedtraad.platform.plan.Plan;
import dk.roedtraad.platform.strip.ChildCrumbs;
import dk.roedtraad.platform.web.Frame;
import dk.roedtraad.platform.web.Texts;
import dk.roedtraad.platform.work.Drafts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.UUID;

/** Shows a child's plan, with a draft that could not be saved when there is one. */
@RequestScoped
public class PlanView {
  @Inject CurrentCaller current;
  @Inject Frame frame;
  @Inject Plan plan;
  @Inject Drafts drafts;

  Response show(int status, UUID child, Draft draft) {
    Texts t = frame.texts();
    Plan.Whole whole = plan.of(current.required(), child);
    return frame.ofChild(
        status,
        "plan/plan.jte",
        t.of("plan.title", whole.child().givenName()),
        child,
        ChildCrumbs.of(whole.child(), t.of("plan.crumb"), t),
        Map.of(
            "plan",
            whole,
            "draft",
            draft.with(drafts.about(current.required(), child.toString())),
            "me",
            current.required().name(),
            "heard",
            whole.heard()));
  }
}
