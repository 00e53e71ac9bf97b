package dk.roedtraad.platform.imports.reading;

import dk.roedtraad.platform.imports.Fault;
import dk.roedtraad.platform.imports.FaultCode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Looks through an archive before anything else opens it: unpacks every entry once, counting, and
 * throws the result away. Sizes written in the archive are not believed.
 */
final class ArchiveGuard {
  private static final String WORKBOOK_PART = "xl/workbook.xml";

  private final Limits limits;
  private final boolean workbook;
  private final long packed;
  private final Set<String> seen = new HashSet<>();
  private long unpacked;

  private ArchiveGuard(Limits limits, boolean workbook, long packed) {
    this.limits = limits;
    this.workbook = workbook;
    this.packed = packed;
  }

  static boolean isWorkbook(Path file) {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      return zip.getEntry(WORKBOOK_PART) != null;
    } catch (IOException unreadable) {
      return false;
    }
  }

  /** Why the archive must not be opened; empty when it may. */
  static Optional<Fault> refusal(Path file, Limits limits) {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      boolean workbook = zip.getEntry(WORKBOOK_PART) != null;
      return new ArchiveGuard(limits, workbook, Files.size(file)).check(zip);
    } catch (ZipException broken) {
      boolean encrypted = String.valueOf(broken.getMessage()).contains("encrypted");
      return fault(encrypted ? FaultCode.PASSWORD_PROTECTED : FaultCode.ARCHIVE_BROKEN, "");
    } catch (IOException | IllegalArgumentException broken) {
      return fault(FaultCode.ARCHIVE_BROKEN, "");
    }
  }

  private Optional<Fault> check(ZipFile zip) throws IOException {
    if (zip.size() > limits.entries()) {
      return fault(FaultCode.ARCHIVE_TOO_MANY_ENTRIES, String.valueOf(zip.size()));
    }
    Enumeration<? extends ZipEntry> entries = zip.entries();
    while (entries.hasMoreElements()) {
      ZipEntry entry = entries.nextElement();
      if (!seen.add(entry.getName().toLowerCase(Locale.ROOT))) {
        return fault(FaultCode.ARCHIVE_DUPLICATE_ENTRY, entry.getName());
      }
      Optional<FaultCode> refusal = unpack(zip, entry);
      if (refusal.isPresent()) {
        return fault(refusal.get(), entry.getName());
      }
    }
    return Optional.empty();
  }

  private Optional<FaultCode> unpack(ZipFile zip, ZipEntry entry) throws IOException {
    String name = entry.getName().toLowerCase(Locale.ROOT);
    XmlScan xml =
        workbook && (name.endsWith(".xml") || name.endsWith(".rels")) ? new XmlScan() : null;
    byte[] buffer = new byte[16_384];
    boolean first = true;
    try (InputStream in = zip.getInputStream(entry)) {
      for (int read = in.readNBytes(buffer, 0, buffer.length);
          read > 0;
          read = in.readNBytes(buffer, 0, buffer.length)) {
        unpacked += read;
        if (unpacked > limits.unpackedBytes()
            || (unpacked > Limits.HARMLESS_BYTES && unpacked / limits.ratio() > packed)) {
          return Optional.of(FaultCode.ARCHIVE_BOMB);
        }
        if (first
            && !workbook
            && read > 3
            && buffer[0] == 'P'
            && buffer[1] == 'K'
            && buffer[2] < 8) {
          return Optional.of(FaultCode.ARCHIVE_NESTED);
        }
        Optional<FaultCode> refusal = xml == null ? Optional.empty() : xml.refusal(buffer, read);
        if (refusal.isPresent()) {
          return refusal;
        }
        first = false;
      }
    }
    return Optional.empty();
  }

  private static Optional<Fault> fault(FaultCode code, String value) {
    return Optional.of(Fault.ofFile(code, value));
  }
}
