package dk.roedtraad.benchmark;

import java.util.Arrays;

/**
 * One turn of load.
 *
 * @param perSecond answered requests
 * @param p50 milliseconds within which half of them were answered
 * @param p95 milliseconds within which 95 of 100 were answered
 * @param cpu milliseconds of processor time that the serving process used for one; 0 when unknown
 */
record Outcome(double perSecond, double p50, double p95, double cpu) {

  /**
   * @param nanos how long each request took
   * @param seconds how long they took together
   * @param cpuMillis what the serving process used meanwhile
   */
  static Outcome of(long[] nanos, double seconds, double cpuMillis) {
    long[] sorted = nanos.clone();
    Arrays.sort(sorted);
    int count = sorted.length;
    return new Outcome(
        count / seconds,
        sorted[count / 2] / 1e6,
        sorted[(int) (count * 0.95)] / 1e6,
        cpuMillis / count);
  }
}
