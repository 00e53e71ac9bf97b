package dk.roedtraad.app.stage;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.io.ByteArrayOutputStream;
import java.security.InvalidKeyException;
import java.time.Instant;
import javax.crypto.spec.SecretKeySpec;

/** The app on somebody's telephone. */
public final class AuthenticatorApp {
  private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

  private AuthenticatorApp() {}

  /** What it shows so many steps from now, of thirty seconds each. */
  public static String code(String secret, int steps) {
    TimeBasedOneTimePasswordGenerator app = new TimeBasedOneTimePasswordGenerator();
    try {
      return app.generateOneTimePasswordString(
          new SecretKeySpec(base32(secret), app.getAlgorithm()),
          Instant.now().plusSeconds(30L * steps));
    } catch (InvalidKeyException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] base32(String text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    int held = 0;
    int bits = 0;
    for (char each : text.toCharArray()) {
      held = (held << 5) | LETTERS.indexOf(each);
      bits += 5;
      if (bits >= 8) {
        bits -= 8;
        bytes.write(held >> bits);
        held &= (1 << bits) - 1;
      }
    }
    return bytes.toByteArray();
  }
}
