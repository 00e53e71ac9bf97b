package dk.roedtraad.platform.imports.storing;

import dk.roedtraad.platform.data.Ids;
import dk.roedtraad.platform.imports.Column;
import dk.roedtraad.platform.imports.Sheet;
import dk.roedtraad.platform.imports.SheetRow;
import dk.roedtraad.platform.security.Cpr;
import java.util.HexFormat;
import java.util.List;

/**
 * A checked row as JSON, ready to be merged: empty cells left out, the CPR number sealed, a key at
 * hand.
 */
public final class StagedFields {
  private static final HexFormat HEX = HexFormat.of();

  private final CprSeal seal;

  public StagedFields(CprSeal seal) {
    this.seal = seal;
  }

  /** One JSON object on one line. */
  public String of(SheetRow row) {
    StringBuilder json = new StringBuilder(400).append("{\"id\":\"").append(Ids.next()).append('"');
    List<Column> columns = row.sheet().columns();
    for (int i = 0; i < columns.size(); i++) {
      String field = columns.get(i).field();
      String value = row.values().get(i);
      if (!value.isEmpty() && !field.equals("cpr")) {
        add(json, field, value);
      }
    }
    if (row.sheet() == Sheet.CHILDREN || row.sheet() == Sheet.ADULTS) {
      addCpr(json, row);
    }
    if (row.sheet() == Sheet.ADULTS && row.has("household")) {
      add(json, "household_id", Ids.next().toString());
    }
    return json.append('}').toString();
  }

  private void addCpr(StringBuilder json, SheetRow row) {
    if (!row.has("cpr")) {
      return;
    }
    Cpr cpr = new Cpr(row.get("cpr"));
    add(json, "cpr_cipher", HEX.formatHex(seal.seal(cpr.digits())));
    add(json, "cpr_hash", HEX.formatHex(seal.fingerprint(cpr.digits())));
    if (row.sheet() == Sheet.CHILDREN && !row.has("born_on")) {
      cpr.bornOn().ifPresent(born -> add(json, "born_on", born.toString()));
    }
  }

  private static void add(StringBuilder json, String field, String value) {
    json.append(",\"").append(field).append("\":\"");
    for (int i = 0; i < value.length(); i++) {
      char at = value.charAt(i);
      if (at == '"' || at == '\\') {
        json.append('\\');
      }
      json.append(at);
    }
    json.append('"');
  }
}
