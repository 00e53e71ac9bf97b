package dk.roedtraad.benchmark;

/**
 * What whoever measures may decide.
 *
 * @param fresh wipe the data of the last run first
 * @param starts how often the application is started
 * @param rounds how often each side has its turn, at least 3
 * @param seconds of load in one turn
 * @param clients that ask at the same time, each on a connection of its own
 * @param pgbench where that program is; empty to look for it
 */
record Options(boolean fresh, int starts, int rounds, int seconds, int clients, String pgbench) {

  static Options read() {
    return new Options(
        Boolean.getBoolean("fresh"),
        Math.max(1, Integer.getInteger("starts", 3)),
        Math.max(3, Integer.getInteger("rounds", 5)),
        Integer.getInteger("seconds", 4),
        Integer.getInteger("clients", 8),
        System.getProperty("pgbench", ""));
  }
}
