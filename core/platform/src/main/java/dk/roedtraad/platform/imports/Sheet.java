package dk.roedtraad.platform.imports;

import static dk.roedtraad.platform.imports.Column.optional;
import static dk.roedtraad.platform.imports.Column.required;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One table of an import file: a sheet of a workbook or a CSV file. Listed in the order in which
 * they are applied.
 */
public enum Sheet {
  UNITS(
      "enheder",
      required("nøgle", "key", Shapes.KEY),
      required("navn", "name", Shapes.NAME),
      required("art", "kind", Choice.UNIT_KIND),
      required("område", "area", Choice.AREA),
      optional("overordnet", "parent", Shapes.KEY),
      optional("telefon", "phone", Shapes.PHONE),
      optional("aktiv", "active", Choice.YES_NO)),
  STAFF(
      "medarbejdere",
      required("ref", "ref", Shapes.REF),
      required("brugernavn", "username", Shapes.USERNAME),
      required("navn", "name", Shapes.NAME),
      optional("titel", "title", Shapes.NAME),
      required("rolle", "role", Choice.ROLE),
      required("enheder", "units", Shapes.KEYS),
      optional("fag", "profession", Shapes.NAME),
      optional("leder", "leads", Choice.YES_NO),
      optional("vagt", "on_duty", Choice.YES_NO),
      optional("sprog", "language", Choice.LANGUAGE),
      optional("aktiv", "active", Choice.YES_NO)),
  CHILDREN(
      "boern",
      required("ref", "ref", Shapes.REF),
      required("fornavn", "given_name", Shapes.NAME),
      required("efternavn", "family_name", Shapes.NAME),
      optional("cpr", "cpr", Shapes.CPR),
      optional("født", "born_on", Shapes.DATE),
      optional("termin", "expected_on", Shapes.DATE),
      optional("adressebeskyttet", "address_protected", Choice.YES_NO),
      optional("sprog", "language", Shapes.NAME),
      optional("husstande", "households", Shapes.REFS),
      optional("søskende", "siblings", Shapes.REFS)),
  ADULTS(
      "voksne",
      required("ref", "ref", Shapes.REF),
      required("fornavn", "given_name", Shapes.NAME),
      required("efternavn", "family_name", Shapes.NAME),
      optional("cpr", "cpr", Shapes.CPR),
      optional("telefon", "phone", Shapes.PHONE),
      optional("husstand", "household", Shapes.REF),
      optional("vej", "street", Shapes.NAME),
      optional("postnummer", "postal_code", Shapes.POSTAL_CODE),
      optional("by", "city", Shapes.NAME)),
  CUSTODY(
      "foraeldremyndighed",
      required("barn", "child", Shapes.REF),
      required("voksen", "adult", Shapes.REF),
      required("relation", "kind", Choice.RELATION),
      required("myndighed", "custody", Choice.YES_NO),
      optional("fra", "custody_from", Shapes.DATE),
      optional("til", "custody_to", Shapes.DATE)),
  ENROLMENTS(
      "indskrivninger",
      required("barn", "child", Shapes.REF),
      required("enhed", "unit", Shapes.KEY),
      optional("gruppe", "group_name", Shapes.NAME),
      required("fra", "valid_from", Shapes.DATE),
      optional("til", "valid_to", Shapes.DATE));

  private final String title;
  private final List<Column> columns;
  private final Map<String, Integer> positions = new HashMap<>();

  Sheet(String title, Column... columns) {
    this.title = title;
    this.columns = List.of(columns);
    for (int i = 0; i < columns.length; i++) {
      positions.put(columns[i].field(), i);
    }
  }

  /** The name of the sheet or, before {@code .csv}, of the file. */
  public String title() {
    return title;
  }

  public List<Column> columns() {
    return columns;
  }

  /**
   * Where a column stands in {@link #columns()}.
   *
   * @throws IllegalArgumentException when the sheet has no such column
   */
  public int position(String field) {
    Integer position = positions.get(field);
    if (position == null) {
      throw new IllegalArgumentException("sheet " + title + " has no column " + field);
    }
    return position;
  }

  public Column column(String field) {
    return columns.get(position(field));
  }

  /**
   * The sheet somebody means by this name; case, spaces and the spelling of æ, ø and å do not
   * matter.
   */
  public static Optional<Sheet> named(String name) {
    String folded = Folded.of(name);
    return Arrays.stream(values()).filter(sheet -> sheet.title.equals(folded)).findFirst();
  }
}
