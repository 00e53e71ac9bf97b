package dk.roedtraad.app.attack;

import dk.roedtraad.app.stage.Answer;
import dk.roedtraad.app.stage.Municipality;
import dk.roedtraad.app.stage.Session;
import dk.roedtraad.app.stage.World;
import dk.roedtraad.platform.people.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;

/** Somebody of one municipality, or nobody, reaches for what is another's. */
final class CrossTenant {
  private final RouteBook book;
  private final Municipality victim;
  private final Municipality attacker;
  private final Suspicions suspicions;

  CrossTenant(RouteBook book, Municipality victim, Municipality attacker, Suspicions suspicions) {
    this.book = book;
    this.victim = victim;
    this.attacker = attacker;
    this.suspicions = suspicions;
  }

  void everythingAt(Route route, boolean everything) {
    RouteBook.Entry entry = book.of(route).orElseThrow();
    if (route.open()) {
      foreignIds(route, entry, null);
      foreignIds(route, entry, Role.PROFESSIONAL);
    }
    route.roles().stream()
        .filter(role -> role != Role.OPERATOR)
        .limit(everything ? 9 : 1)
        .forEach(role -> foreignIds(route, entry, role));
    foreignSession(route, entry);
    if (everything || isItsTurn(route)) {
      otherHosts(route, entry);
    }
  }

  /** A third of the routes for each pair; over all pairs each route has its turn. */
  private boolean isItsTurn(Route route) {
    String which = route.name() + victim + attacker;
    return Math.floorMod(which.hashCode(), 3) == 0;
  }

  /** The victim's ids with the attacker's own session: each alone, and all at once. */
  private void foreignIds(Route route, RouteBook.Entry entry, Role role) {
    List<String> holes = entry.holes();
    if (entry.endsSession()) {
      return;
    }
    Session session = role == null ? null : session(attacker, entry, role);
    List<List<String>> choices = new ArrayList<>();
    choices.add(holes);
    if (holes.size() > 1) {
      holes.forEach(hole -> choices.add(List.of(hole)));
    }
    for (List<String> foreign : choices) {
      Function<String, UUID> theirs =
          hole -> (foreign.contains(hole) ? victim : attacker).world().id(hole);
      List<UUID> unknown = foreign.stream().map(hole -> UUID.randomUUID()).toList();
      Function<String, UUID> nobodys =
          hole ->
              foreign.contains(hole)
                  ? unknown.get(foreign.indexOf(hole))
                  : attacker.world().id(hole);
      List<String> sent = new ArrayList<>(unknown.stream().map(UUID::toString).toList());
      foreign.forEach(hole -> sent.add(victim.world().id(hole).toString()));
      String what = route + " of " + attacker + " with " + victim + "'s " + foreign + " as " + role;
      Supplier<Answer> reach = () -> fire(what, sent, shot(route, entry, session).with(theirs));
      if (foreign.isEmpty()) {
        reach.get();
      } else {
        suspicions.same(
            what, sent, reach, () -> fire(what, sent, shot(route, entry, session).with(nobodys)));
      }
    }
  }

  /** The victim's cookie and token at the attacker's host: worth what a made-up one is. */
  private void foreignSession(Route route, RouteBook.Entry entry) {
    Session theirs =
        session(victim, entry, route.roles().stream().findFirst().orElse(Role.PROFESSIONAL));
    String nonsense = UUID.randomUUID().toString().replace("-", "");
    List<String> sent = sent(entry);
    Function<String, UUID> ids = hole -> victim.world().id(hole);
    String what = route + " at " + attacker + " with " + victim + "'s ";
    if (entry.isVolatile()) {
      return;
    }
    suspicions.same(
        what + "cookie",
        sent,
        () -> fire(what + "cookie", sent, new Shot(route, entry, attacker).as(theirs).with(ids)),
        () ->
            fire(
                what + "cookie",
                sent,
                new Shot(route, entry, attacker)
                    .cookie("__Host-rt=" + nonsense)
                    .csrf(theirs.csrfToken())
                    .with(ids)));
    suspicions.same(
        what + "token",
        sent,
        () ->
            fire(
                what + "token",
                sent,
                new Shot(route, entry, attacker).bearer(theirs.token()).with(ids)),
        () ->
            fire(
                what + "token", sent, new Shot(route, entry, attacker).bearer(nonsense).with(ids)));
  }

  /** The attacker's session and the victim's host, named in every way a request can name it. */
  private void otherHosts(Route route, RouteBook.Entry entry) {
    if (entry.endsSession()) {
      return;
    }
    Session own =
        session(attacker, entry, route.roles().stream().findFirst().orElse(Role.PROFESSIONAL));
    List<String> sent = sent(entry);
    Function<String, UUID> ids = hole -> victim.world().id(hole);
    if (route.reads() && !entry.isVolatile()) {
      String plainly = route + " of " + attacker;
      Answer plain = fire(plainly, sent, shot(route, entry, own).with(ids));
      for (String[] header :
          new String[][] {
            {"X-Forwarded-Host", victim.host()},
            {"X-Original-Host", victim.host()},
            {"Forwarded", "host=" + victim.host()}
          }) {
        String what = plainly + " with " + header[0];
        suspicions.same(
            what,
            sent,
            () -> fire(what, sent, shot(route, entry, own).header(header[0], header[1]).with(ids)),
            () -> plain);
      }
    }
    for (String host :
        List.of(
            victim.host(),
            victim.host() + ":80",
            victim.host().toUpperCase(java.util.Locale.ROOT),
            victim.host() + ".",
            attacker.host() + "." + victim.host())) {
      String what = route + " of " + attacker + " at host " + host;
      fire(what, sent, shot(route, entry, own).host(host).with(ids));
    }
  }

  private Answer fire(String what, List<String> sent, Shot shot) {
    return suspicions.nothingOf(victim.world(), sent, what, shot::fire);
  }

  private Shot shot(Route route, RouteBook.Entry entry, Session session) {
    Shot shot = new Shot(route, entry, attacker);
    return session == null ? shot : shot.as(session);
  }

  private List<String> sent(RouteBook.Entry entry) {
    return entry.holes().stream().map(hole -> victim.world().id(hole).toString()).toList();
  }

  private static Session session(Municipality of, RouteBook.Entry entry, Role role) {
    World world = of.world();
    return entry.who().isEmpty() || role == Role.TENANT_ADMIN
        ? world.sessionOf(role == Role.OPERATOR ? Role.TENANT_ADMIN : role)
        : world.session(entry.who());
  }
}
