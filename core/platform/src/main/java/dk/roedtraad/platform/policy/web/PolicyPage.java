package dk.roedtraad.platform.policy.web;

import dk.roedtraad.platform.access.NotThere;
import dk.roedtraad.platform.policy.Policies;
import dk.roedtraad.platform.web.Frame;
import dk.roedtraad.platform.web.Open;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.UUID;

/** The municipality's policies in writing, for anybody. */
@RequestScoped
@Path("/politik")
@Open
public class PolicyPage {
  @Inject Policies policies;
  @Inject Here here;
  @Inject Frame frame;

  @GET
  public Response all() {
    here.mustBeAMunicipality();
    return frame.open(
        200,
        "policy/list.jte",
        frame.texts().of("policy.title"),
        Map.of("policies", policies.inForce()));
  }

  @GET
  @Path("{id}")
  public Response one(@PathParam("id") UUID id) {
    here.mustBeAMunicipality();
    Policies.Version policy = policies.find(id).orElseThrow(NotThere::new);
    return frame.open(
        200,
        "policy/policy.jte",
        policy.title(),
        Map.of(
            "policy", policy,
            "sections", policies.sections(id),
            "versions", policies.versions(policy.title())));
  }
}
