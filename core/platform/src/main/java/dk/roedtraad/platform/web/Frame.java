package dk.roedtraad.platform.web;

import dk.roedtraad.api.tool.Tool;
import dk.roedtraad.platform.modules.TenantModules;
import dk.roedtraad.platform.people.Caller;
import dk.roedtraad.platform.people.CurrentCaller;
import dk.roedtraad.platform.people.Role;
import dk.roedtraad.platform.tenant.BoundTenant;
import dk.roedtraad.platform.tenant.Tenants;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Puts a page into the frame of this request: who looks, in which municipality, where they can go.
 */
@RequestScoped
public class Frame {
  @Inject CurrentCaller current;
  @Inject Tenants tenants;
  @Inject TenantModules modules;
  @Inject HttpServletRequest request;

  /** The texts in the reader's language: the account's, or what the visitor asked for. */
  public Texts texts() {
    return Languages.texts(current.get().map(Caller::language).orElseGet(this::asked));
  }

  /**
   * A page of somebody who is logged in. Values beside {@code shell} and {@code t} go in as given.
   */
  public Response page(
      String template, String title, List<Shell.Crumb> crumbs, Map<String, Object> values) {
    return page(200, template, title, crumbs, values);
  }

  /** The same with another status, for a form that comes back with what is wrong. */
  public Response page(
      int status,
      String template,
      String title,
      List<Shell.Crumb> crumbs,
      Map<String, Object> values) {
    Texts t = texts();
    Shell.Footer foot =
        current.required().isOneOf(Role.OPERATOR)
            ? new Shell.Footer(t.of("web.foot.public"), null)
            : new Shell.Footer(t.of("web.foot"), new Shell.Link(t.of("web.foot.link"), "/looks"));
    return Views.page(status, template, with(shell(title, crumbs, foot, t), t, values));
  }

  /** A page about a child: its foot says that this look is written down, and leads to them all. */
  public Response ofChild(
      int status,
      String template,
      String title,
      UUID child,
      List<Shell.Crumb> crumbs,
      Map<String, Object> values) {
    return ofChild(status, template, title, child, texts().of("web.foot.child"), crumbs, values);
  }

  /**
   * The same with what its foot says.
   *
   * @param seen why the reader may see the child, and that the look is written down
   */
  public Response ofChild(
      int status,
      String template,
      String title,
      UUID child,
      String seen,
      List<Shell.Crumb> crumbs,
      Map<String, Object> values) {
    Texts t = texts();
    Shell.Link looks = new Shell.Link(t.of("web.foot.child.link"), "/children/" + child + "/looks");
    return Views.page(
        status, template, with(shell(title, crumbs, new Shell.Footer(seen, looks), t), t, values));
  }

  /** A page that anybody may open. */
  public Response open(int status, String template, String title, Map<String, Object> values) {
    Texts t = texts();
    return Views.page(status, template, with(visitor(title, t), t, values));
  }

  private Shell visitor(String title, Texts t) {
    String csrf = current.get().map(Caller::csrf).orElse("");
    Shell.Link policy =
        isInMunicipality() ? new Shell.Link(t.of("web.foot.policy"), "/politik") : null;
    return Shell.forVisitor(
        title, tenantName(), csrf, new Shell.Footer(t.of("web.foot.public"), policy));
  }

  /** A page for everybody, in the usual frame for whoever is logged in. */
  public Response forAll(int status, String template, String title, Map<String, Object> values) {
    Texts t = texts();
    return current.get().isPresent()
        ? page(status, template, title, List.of(), values)
        : Views.page(status, template, with(visitor(title, t), t, values));
  }

  /** A part of a page, for htmx. */
  public Response part(String template, Map<String, Object> values) {
    Map<String, Object> all = new HashMap<>(values);
    all.put("t", texts());
    return Views.page(200, template, all);
  }

  /** Whether this is a municipality's host, not the operator's. */
  public boolean isInMunicipality() {
    return tenants.get(BoundTenant.required()).isMunicipality();
  }

  /** The municipality as it writes its own name. */
  public String tenantName() {
    return tenants.get(BoundTenant.required()).name();
  }

  private Shell shell(String title, List<Shell.Crumb> crumbs, Shell.Footer foot, Texts t) {
    Caller caller = current.required();
    return new Shell(
        title,
        Shell.Audience.PROFESSIONAL,
        tenantName(),
        new Shell.Person(caller.name(), caller.title()),
        menu(caller, t),
        crumbs,
        caller.isOneOf(Role.TENANT_ADMIN, Role.OPERATOR) ? null : "",
        caller.csrf(),
        foot);
  }

  private List<Shell.MenuItem> menu(Caller caller, Texts t) {
    List<Shell.MenuItem> items = new ArrayList<>();
    if (caller.isOneOf(Role.OPERATOR)) {
      items.add(item(t, "web.menu.operator", "/operator"));
    } else if (caller.isOneOf(Role.TENANT_ADMIN)) {
      items.add(item(t, "web.menu.users", "/admin/users"));
      items.add(item(t, "web.menu.modules", "/admin/modules"));
      items.add(item(t, "web.menu.imports", "/admin/imports"));
      items.add(item(t, "web.menu.policy", "/admin/policy"));
      items.add(item(t, "web.menu.units", "/units"));
      items.add(item(t, "web.menu.log", "/admin/log"));
    } else {
      items.add(item(t, "web.menu.day", "/"));
      items.add(item(t, "web.menu.children", "/children"));
      items.add(item(t, "web.menu.meetings", "/meetings"));
      items.add(item(t, "web.menu.interventions", "/interventions"));
      items.add(item(t, "web.menu.units", "/units"));
      modules
          .now()
          .tools(Tool.Place.MENU, caller.role())
          .forEach(tool -> items.add(item(t, tool.key() + ".name", addressOf(tool))));
    }
    return items;
  }

  /** Where a tool answers; the module's id stands before the key's first dot. */
  public static String addressOf(Tool tool) {
    return "/m/" + tool.key().substring(0, tool.key().indexOf('.')) + "/" + tool.path();
  }

  private Shell.MenuItem item(Texts t, String key, String href) {
    String path = request.getRequestURI();
    boolean here = href.equals("/") ? path.equals("/") : path.startsWith(href);
    return new Shell.MenuItem(t.of(key), href, here);
  }

  private String asked() {
    String named = request.getParameter("language");
    if ("en".equals(named) || "da".equals(named)) {
      return named;
    }
    return request.getLocale().getLanguage().equals("en")
            && request.getHeader("Accept-Language") != null
        ? "en"
        : "da";
  }

  private static Map<String, Object> with(Shell shell, Texts t, Map<String, Object> values) {
    Map<String, Object> all = new HashMap<>(values);
    all.put("shell", shell);
    all.put("t", t);
    return all;
  }
}
