package dk.roedtraad.launcher;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
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

  /**
   * Waits for the small demo of each; says which have none, and why.
   *
   * @throws LaunchFailure when not one of them could be loaded
   */
  void awaitSmallDemo(List<RunningTenant> tenants) throws InterruptedException {
    List<RunningTenant> late =
        await(tenants, tenant -> isDone(tenant) || hasFailed(tenant) || tenant.isParked());
    List<RunningTenant> failed = tenants.stream().filter(Readiness::hasFailed).toList();
    late.forEach(
        tenant ->
            System.err.println(
                "The demo data of %s is not there after %d seconds; it may still come."
                    .formatted(tenant.name(), patience.toSeconds())));
    failed.forEach(tenant -> System.err.println(withoutDemo(tenant)));
    if (!tenants.isEmpty() && failed.size() == tenants.size()) {
      throw new LaunchFailure(
          "The demo data could not be loaded, read "
              + payara.log()
              + ", or start without it: -Droedtraad.demo=false.");
    }
  }

  private String withoutDemo(RunningTenant tenant) {
    return "The demo data of %s could not be loaded, read %s; the municipality serves without it."
        .formatted(tenant.name(), payara.log());
  }

  private static boolean isDone(RunningTenant tenant) {
    return tenant.demo("small").equals("done");
  }

  private static boolean hasFailed(RunningTenant tenant) {
    return tenant.demo("small").equals("failed");
  }

  /** Prints a line whenever there is something new, until all data is loaded or has failed. */
  void followFullDemo(List<RunningTenant> tenants) throws InterruptedException {
    String shown = "";
    while (true) {
      payara.requireAlive();
      Map<String, String> full = new LinkedHashMap<>();
      tenants.forEach(
          tenant -> full.put(tenant.id(), hasFailed(tenant) ? "failed" : tenant.demo("full")));
      String line =
          full.entrySet().stream()
              .map(one -> one.getKey() + " " + one.getValue())
              .collect(Collectors.joining(", "));
      boolean done = full.values().stream().allMatch(Readiness::finished);
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

  /** A tenant without a full load reports nothing about it. */
  private static boolean finished(String full) {
    return full.isEmpty() || full.equals("failed") || full.equals("100%");
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
