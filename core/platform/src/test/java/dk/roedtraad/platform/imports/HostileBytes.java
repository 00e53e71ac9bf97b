package dk.roedtraad.platform.imports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Makes the bytes of files that no honest program writes. */
final class HostileBytes {
  private HostileBytes() {}

  /** The container format of old workbooks, with the name of a stream somewhere in it. */
  static byte[] compound(String stream) {
    byte[] bytes = new byte[4096];
    byte[] magic = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    byte[] name = stream.getBytes(StandardCharsets.UTF_16LE);
    System.arraycopy(magic, 0, bytes, 0, magic.length);
    System.arraycopy(name, 0, bytes, 1024, name.length);
    return bytes;
  }

  static byte[] zipOf(String name, byte[] content) {
    return zip(
        zip -> {
          zip.putNextEntry(new ZipEntry(name));
          zip.write(content);
        });
  }

  static byte[] zipOf(byte[]... contents) {
    return zip(
        zip -> {
          for (int i = 0; i < contents.length; i++) {
            zip.putNextEntry(new ZipEntry("fil" + i + ".csv"));
            zip.write(contents[i]);
          }
        });
  }

  /**
   * Java refuses to write one name twice, so the second is written over another of equal length.
   */
  static byte[] duplicateEntries() {
    byte[] bytes =
        zipOf(
            "a;b\n1;2\n".getBytes(StandardCharsets.UTF_8),
            "a;b\n".getBytes(StandardCharsets.UTF_8));
    String text = new String(bytes, StandardCharsets.ISO_8859_1).replace("fil1.csv", "fil0.csv");
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  /** The archive with a text replaced in one of its entries. */
  static byte[] rewritten(byte[] archive, String entry, String old, String replacement) {
    return zip(
        zip -> {
          Path file = Files.createTempFile("archive", ".zip");
          Files.write(file, archive);
          try (ZipFile in = new ZipFile(file.toFile())) {
            for (ZipEntry each : Collections.list(in.entries())) {
              byte[] content = in.getInputStream(each).readAllBytes();
              zip.putNextEntry(new ZipEntry(each.getName()));
              zip.write(
                  each.getName().equals(entry) ? replaced(content, old, replacement) : content);
            }
          } finally {
            Files.delete(file);
          }
        });
  }

  private static byte[] replaced(byte[] content, String old, String replacement) {
    String text = new String(content, StandardCharsets.UTF_8);
    if (!text.contains(old)) {
      throw new IllegalArgumentException(
          "no " + old + " in " + text.substring(0, Math.min(2000, text.length())));
    }
    int at = text.indexOf(old);
    String changed = text.substring(0, at) + replacement + text.substring(at + old.length());
    return changed.getBytes(StandardCharsets.UTF_8);
  }

  private interface Filling {
    void fill(ZipOutputStream zip) throws IOException;
  }

  private static byte[] zip(Filling filling) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      filling.fill(zip);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
