package dk.roedtraad.platform.imports.reading;

import dk.roedtraad.platform.imports.FaultCode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a file is by its first bytes; its name is only compared with that. */
enum FileKind {
  TEXT,
  WORKBOOK,
  ARCHIVE,
  /** The old container format: an old workbook, or a new one behind a password. */
  COMPOUND;

  private static final byte[] ZIP = {'P', 'K', 3, 4};
  private static final byte[] EMPTY_ZIP = {'P', 'K', 5, 6};
  private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
  private static final byte[] ENCRYPTED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
  private static final int LOOKED_AT = 200_000;

  static FileKind of(Path file) throws IOException {
    byte[] start = start(file, 4);
    if (Arrays.equals(start, OLE)) {
      return COMPOUND;
    }
    if (Arrays.equals(start, ZIP)) {
      return ArchiveGuard.isWorkbook(file) ? WORKBOOK : ARCHIVE;
    }
    return Arrays.equals(start, EMPTY_ZIP) ? ARCHIVE : TEXT;
  }

  /** Why a file of this kind cannot go by this name; empty when it can. */
  Optional<FaultCode> quarrelWith(String name, Path file) throws IOException {
    String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    if (this == COMPOUND) {
      return Optional.of(isEncrypted(file) ? FaultCode.PASSWORD_PROTECTED : FaultCode.OLD_WORKBOOK);
    }
    return switch (extension) {
      case "csv", "txt" -> this == TEXT ? Optional.empty() : Optional.of(FaultCode.CSV_IS_WORKBOOK);
      case "xlsx", "xlsm" ->
          this == WORKBOOK ? Optional.empty() : Optional.of(FaultCode.NOT_A_WORKBOOK);
      case "zip" -> this == ARCHIVE ? Optional.empty() : Optional.of(FaultCode.NOT_AN_ARCHIVE);
      default -> Optional.of(FaultCode.WRONG_EXTENSION);
    };
  }

  private static boolean isEncrypted(Path file) throws IOException {
    byte[] seen = start(file, LOOKED_AT);
    byte[] end = new byte[0];
    long size = Files.size(file);
    if (size > LOOKED_AT) {
      try (InputStream in = Files.newInputStream(file)) {
        in.skipNBytes(size - LOOKED_AT);
        end = in.readNBytes(LOOKED_AT);
      }
    }
    return contains(seen) || contains(end);
  }

  private static boolean contains(byte[] bytes) {
    for (int i = 0; i + ENCRYPTED.length <= bytes.length; i++) {
      if (Arrays.equals(bytes, i, i + ENCRYPTED.length, ENCRYPTED, 0, ENCRYPTED.length)) {
        return true;
      }
    }
    return false;
  }

  private static byte[] start(Path file, int length) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(length);
    }
  }
}
