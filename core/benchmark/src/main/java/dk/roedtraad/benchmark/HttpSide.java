package dk.roedtraad.benchmark;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;

/**
 * A page that a server serves: so many clients ask for it again and again, each waiting for its
 * answer.
 *
 * @param process the one that serves
 * @param bytes about how large the page is; another size is no answer
 */
record HttpSide(
    String name,
    int clients,
    ProcessHandle process,
    int port,
    String path,
    int bytes,
    String... headers)
    implements Side {

  @Override
  public Outcome load(int seconds) throws IOException {
    ExecutorService threads = Executors.newFixedThreadPool(clients);
    try {
      Duration cpuBefore = cpu();
      long begun = System.nanoTime();
      long end = begun + seconds * 1_000_000_000L;
      List<Callable<long[]>> work = new ArrayList<>();
      for (int i = 0; i < clients; i++) {
        work.add(() -> ask(end));
      }
      List<LongStream> times = new ArrayList<>();
      for (Future<long[]> one : threads.invokeAll(work)) {
        times.add(LongStream.of(one.get()));
      }
      double took = (System.nanoTime() - begun) / 1e9;
      double used = cpu().minus(cpuBefore).toMillis();
      return Outcome.of(times.stream().flatMapToLong(t -> t).toArray(), took, used);
    } catch (ExecutionException e) {
      throw new IOException(name + " " + path, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    } finally {
      threads.shutdownNow();
    }
  }

  private long[] ask(long end) throws IOException {
    LongStream.Builder times = LongStream.builder();
    try (Wire wire = new Wire(port, path, headers)) {
      long now = System.nanoTime();
      while (now < end) {
        int length = wire.ask();
        if (Math.abs(length - bytes) > bytes / 10) {
          throw new IOException("an answer of " + length + " instead of " + bytes + " bytes");
        }
        long after = System.nanoTime();
        times.add(after - now);
        now = after;
      }
    }
    return times.build().toArray();
  }

  private Duration cpu() {
    return process.info().totalCpuDuration().orElse(Duration.ZERO);
  }
}
