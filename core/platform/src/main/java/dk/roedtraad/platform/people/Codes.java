package dk.roedtraad.platform.people;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.Stream;
import javax.crypto.spec.SecretKeySpec;

/**
 * The six digits of an authenticator app (RFC 6238: SHA-1, thirty seconds), and the codes on paper
 * for whoever has lost the telephone. A clock may be one step off.
 */
final class Codes {
  private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  private static final int SECRET_BYTES = 20;
  private static final int ON_PAPER = 10;
  private static final int PAPER_LETTERS = 10;
  private static final long STEP_SECONDS = 30;
  private static final SecureRandom RANDOM = new SecureRandom();

  private Codes() {}

  /** A new secret, in Base32, as apps take it. */
  static String secret() {
    byte[] bytes = new byte[SECRET_BYTES];
    RANDOM.nextBytes(bytes);
    return written(bytes);
  }

  /**
   * The step of time in which this code is right; empty when it is right in none near now.
   *
   * @param after steps that have been used up
   */
  static OptionalLong step(String secret, String code, Instant now, long after) {
    String digits = code.replaceAll("\\s", "");
    long here = now.getEpochSecond() / STEP_SECONDS;
    for (long step = here - 1; step <= here + 1; step++) {
      if (step > after && same(at(secret, step), digits)) {
        return OptionalLong.of(step);
      }
    }
    return OptionalLong.empty();
  }

  private static String at(String secret, long step) {
    TimeBasedOneTimePasswordGenerator generator = new TimeBasedOneTimePasswordGenerator();
    try {
      return generator.generateOneTimePasswordString(
          new SecretKeySpec(read(secret), generator.getAlgorithm()),
          Instant.ofEpochSecond(step * STEP_SECONDS),
          Locale.ROOT);
    } catch (InvalidKeyException e) {
      throw new IllegalStateException(e);
    }
  }

  private static boolean same(String right, String given) {
    return MessageDigest.isEqual(
        right.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
  }

  /** Codes to be written down, each good for once. */
  static List<String> onPaper() {
    return Stream.generate(Codes::paper).limit(ON_PAPER).toList();
  }

  private static String paper() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < PAPER_LETTERS; i++) {
      text.append(i == PAPER_LETTERS / 2 ? "-" : "")
          .append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
    }
    return text.toString();
  }

  /** As it was written down, however it is typed. */
  static String plain(String paper) {
    return paper.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
  }

  private static String written(byte[] bytes) {
    StringBuilder text = new StringBuilder();
    int held = 0;
    int bits = 0;
    for (byte each : bytes) {
      held = (held << 8) | (each & 0xff);
      bits += 8;
      while (bits >= 5) {
        bits -= 5;
        text.append(LETTERS.charAt((held >> bits) & 31));
        held &= (1 << bits) - 1;
      }
    }
    return text.toString();
  }

  private static byte[] read(String base32) {
    byte[] bytes = new byte[base32.length() * 5 / 8];
    int held = 0;
    int bits = 0;
    int at = 0;
    for (char each : base32.toCharArray()) {
      held = (held << 5) | LETTERS.indexOf(each);
      bits += 5;
      if (bits >= 8) {
        bits -= 8;
        bytes[at++] = (byte) (held >> bits);
        held &= (1 << bits) - 1;
      }
    }
    return Arrays.copyOf(bytes, at);
  }
}
