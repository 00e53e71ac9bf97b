package dk.roedtraad.launcher;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Waits until the application answers for every tenant that is expected to work. */
final class Readiness {

  private static final Duration BETWEEN = Duration.ofMillis(250);
  private static final Duration BETWEEN_LINES = Duration.ofSeconds(5);

  private final PayaraProcess payara;
  private final Duration patience;

  Readiness(PayaraProcess payara, Duration patience) {
    this.payara = payara;
    this.patience = patience;
  }

  void awaitHealth(List<RunningTenant> tenants) throws InterruptedException {
    List<RunningTenant> late =
        await(
            tenants.stream().filter(RunningTenant::expectedReady).toList(),
            tenant -> tenant.answersReady() || tenant.isParked());
    tenants.stream()
        .filter(RunningTenant::expectedReady)
        .filter(tenant -> !late.contains(tenant) && tenant.isParked())
        .forEach(tenant -> System.err.println("Parked: " + tenant.name() + ": " + why(tenant)));
    for (RunningTenant tenant : late) {
      System.err.println(tenant.name() + " does not answer: " + why(tenant));
    }
    if (!late.isEmpty()
        && late.size() == tenants.stream().filter(RunningTenant::expectedReady).count()) {
      throw new LaunchFailure(
          "The application did not become ready within "
              + patience.toSeconds()
              + " seconds, read "
              + payara.log()
              + ".");
    }
  }

  void awaitSmallDemo(List<RunningTenant> tenants) throws InterruptedException {
    await(tenants, tenant -> isOver(tenant.demo("small")) || tenant.isParked());
    tenants.stream()
        .filter(tenant -> tenant.demo("small").equals("failed"))
        .forEach(
            tenant ->
                System.err.println(
                    "The demo data of "
                        + tenant.name()
                        + " could not be loaded, read "
                        + payara.log()
                        + "."));
  }

  /** Prints a line whenever there is something new, until all data is loaded. */
  void followFullDemo(List<RunningTenant> tenants) throws InterruptedException {
    String shown = "";
    while (true) {
      payara.requireAlive();
      String line =
          tenants.stream()
              .map(tenant -> tenant.id() + " " + tenant.demo("full"))
              .collect(Collectors.joining(", "));
      boolean done = tenants.stream().allMatch(tenant -> finished(tenant.demo("full")));
      if (!line.equals(shown)) {
        System.out.println("Demo: " + line);
        shown = line;
      }
      if (done) {
        return;
      }
      Thread.sleep(BETWEEN_LINES.toMillis());
    }
  }

  private static boolean isOver(String small) {
    return small.equals("done") || small.equals("failed");
  }

  /** A tenant without a full load reports nothing about it. */
  private static boolean finished(String full) {
    return full.isEmpty() || full.equals("done") || full.equals("100%");
  }

  private List<RunningTenant> await(List<RunningTenant> tenants, Predicate<RunningTenant> condition)
      throws InterruptedException {
    Instant deadline = Instant.now().plus(patience);
    Set<RunningTenant> waiting = new LinkedHashSet<>(tenants);
    while (true) {
      payara.requireDeployed();
      waiting.removeIf(condition);
      if (waiting.isEmpty() || Instant.now().isAfter(deadline)) {
        return new ArrayList<>(waiting);
      }
      Thread.sleep(BETWEEN.toMillis());
    }
  }

  private static String why(RunningTenant tenant) {
    return tenant.get("/health/ready").map(r -> oneLine(r.body())).orElse("-");
  }

  private static String oneLine(String body) {
    String line = body.replaceAll("\\s+", " ");
    return line.length() > 300 ? line.substring(0, 300) : line;
  }
}
