package dk.roedtraad.app.people;

import dk.roedtraad.app.stage.Web;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Requests from another address than the tests' own: all of 127.0.0.0/8 is this machine. */
final class Wire {
  private Wire() {}

  /** Sends a form from that address; answers the status. */
  static int post(String from, String host, String path, String form, Map<String, String> headers) {
    StringBuilder request = new StringBuilder("POST " + path + " HTTP/1.1\r\nHost: " + host);
    headers.forEach((name, value) -> request.append("\r\n" + name + ": " + value));
    request
        .append("\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: ")
        .append(form.getBytes(StandardCharsets.UTF_8).length)
        .append("\r\nConnection: close\r\n\r\n")
        .append(form);
    try (Socket socket = new Socket()) {
      socket.bind(new InetSocketAddress(InetAddress.getByName(from), 0));
      socket.connect(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), Web.port()), 5_000);
      socket.setSoTimeout(30_000);
      socket.getOutputStream().write(request.toString().getBytes(StandardCharsets.UTF_8));
      String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return Integer.parseInt(answer.split(" ", 3)[1]);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
