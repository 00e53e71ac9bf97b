package dk.roedtraad.benchmark;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * One connection that stays open for as long as the server lets it: sends the same request and
 * reads the answers, as cheaply as possible, since the client shares the processors with what is
 * measured.
 */
final class Wire implements AutoCloseable {
  private final int port;
  private final byte[] request;
  private final byte[] buffer = new byte[65_536];
  private Socket socket;
  private int at;
  private int end;
  private boolean over;

  Wire(int port, String path, String... headers) throws IOException {
    this.port = port;
    this.socket = open(port);
    this.request =
        ("GET " + path + " HTTP/1.1\r\n" + String.join("\r\n", headers) + "\r\n\r\n")
            .getBytes(StandardCharsets.US_ASCII);
  }

  /**
   * Asks once.
   *
   * @return how many bytes the answer's body has
   * @throws IOException also when the answer is not 200
   */
  int ask() throws IOException {
    if (over) {
      socket.close();
      socket = open(port);
      over = false;
      at = 0;
      end = 0;
    }
    socket.getOutputStream().write(request);
    String status = line();
    if (!status.startsWith("HTTP/1.1 200")) {
      throw new IOException(status);
    }
    int length = -1;
    String header = line().toLowerCase(Locale.ROOT);
    while (!header.isEmpty()) {
      if (header.startsWith("content-length:")) {
        length = Integer.parseInt(header.substring(15).strip());
      }
      over |= header.equals("connection: close");
      header = line().toLowerCase(Locale.ROOT);
    }
    return length >= 0 ? skip(length) : skipChunks();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }

  private String line() throws IOException {
    StringBuilder line = new StringBuilder(64);
    int next = read();
    while (next != '\n') {
      if (next != '\r') {
        line.append((char) next);
      }
      next = read();
    }
    return line.toString();
  }

  private int read() throws IOException {
    if (at == end) {
      fill();
    }
    return buffer[at++];
  }

  private int skipChunks() throws IOException {
    int total = 0;
    int chunk = Integer.parseInt(line().strip(), 16);
    while (chunk > 0) {
      total += skip(chunk);
      line();
      chunk = Integer.parseInt(line().strip(), 16);
    }
    line();
    return total;
  }

  private int skip(int bytes) throws IOException {
    int left = bytes;
    while (left > 0) {
      if (at == end) {
        fill();
      }
      int taken = Math.min(left, end - at);
      at += taken;
      left -= taken;
    }
    return bytes;
  }

  private static Socket open(int port) throws IOException {
    Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
    socket.setTcpNoDelay(true);
    socket.setSoTimeout(30_000);
    return socket;
  }

  private void fill() throws IOException {
    at = 0;
    end = socket.getInputStream().read(buffer);
    if (end < 0) {
      end = 0;
      throw new IOException("the server closed the connection");
    }
  }
}
