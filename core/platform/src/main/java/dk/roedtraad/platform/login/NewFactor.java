package dk.roedtraad.platform.login;

import dk.roedtraad.platform.data.Sql;
import dk.roedtraad.platform.people.SecondFactors;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** What is put into an authenticator app. */
@ApplicationScoped
public class NewFactor {
  private static final int GROUP = 4;

  @Inject Sql sql;
  @Inject SecondFactors factors;

  /**
   * To be read by a camera or typed.
   *
   * @param path of the square
   * @param side of the square
   * @param typed the secret in groups of four
   * @param address the same as an address that opens the app on the telephone itself
   */
  public record Shown(String path, int side, String typed, String address) {}

  /**
   * The secret of somebody who is setting up their app.
   *
   * @param place the municipality's name, under which the app lists it
   */
  public Shown of(UUID account, String place) {
    String username =
        sql.one("select username from account where id = ?", row -> row.text("username"), account)
            .orElseThrow();
    String secret = factors.setUp(account);
    String label = encoded("Rød Tråd " + place) + ":" + encoded(username);
    String address =
        "otpauth://totp/" + label + "?secret=" + secret + "&issuer=" + encoded("Rød Tråd " + place);
    QrPicture.Drawn drawn = QrPicture.of(address);
    return new Shown(
        drawn.path(), drawn.side(), secret.replaceAll("(.{" + GROUP + "})(?=.)", "$1 "), address);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
