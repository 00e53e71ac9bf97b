package dk.roedtraad.platform.imports;

import static dk.roedtraad.platform.imports.Faulty.change;
import static dk.roedtraad.platform.imports.Sheet.ADULTS;
import static dk.roedtraad.platform.imports.Sheet.CHILDREN;
import static dk.roedtraad.platform.imports.Sheet.CUSTODY;
import static dk.roedtraad.platform.imports.Sheet.ENROLMENTS;
import static dk.roedtraad.platform.imports.Sheet.STAFF;
import static dk.roedtraad.platform.imports.Sheet.UNITS;

import java.util.stream.Stream;

/** Files whose tables are in order but whose rows cannot be true. */
final class FaultyRows {
  private FaultyRows() {}

  static Stream<Faulty> all() {
    return Stream.of(
            cells(), units(), staff(), children(), births(), adults(), families(), enrolments())
        .flatMap(each -> each);
  }

  private static Stream<Faulty> cells() {
    return Stream.of(
        cell("a name left out", "Asta", "", FaultCode.REQUIRED, "fornavn"),
        cell("a name of a formula", "Asta", "=1+1", FaultCode.FORMULA_TEXT, "fornavn"),
        cell("a name that begins with a sign", "Asta", "@Asta", FaultCode.FORMULA_TEXT, "fornavn"),
        cell("a name that begins with a minus", "Asta", "-Asta", FaultCode.FORMULA_TEXT, "fornavn"),
        cell("a name without end", "Asta", "A".repeat(121), FaultCode.TOO_LONG, "fornavn"),
        cell("a bell in a name", "Asta", "As\u0007ta", FaultCode.CONTROL_CHARACTER, "fornavn"),
        cell("writing turned around", "Asta", "As\u202eta", FaultCode.CONTROL_CHARACTER, "fornavn"),
        change(
            "a reference with a hash",
            f -> f.replace(CHILDREN, "B5;Dora", "B#5;Dora"),
            FaultCode.REF_SHAPE,
            CHILDREN,
            6,
            "ref"),
        cell(
            "a number with a digit too many",
            "022115-4001",
            "022115-40011",
            FaultCode.CPR_SHAPE,
            "cpr"),
        cell("a date of words", "02-01-2015", "i går", FaultCode.DATE_SHAPE, "født"),
        cell(
            "the 31st of February",
            "02-01-2015",
            "31-02-2015",
            FaultCode.DATE_NOT_EXISTING,
            "født"),
        cell("month before day", "02-01-2015", "02/25/2015", FaultCode.DATE_NOT_EXISTING, "født"),
        cell(
            "a year of two digits",
            "02-01-2015",
            "02-01-15",
            FaultCode.DATE_TWO_DIGIT_YEAR,
            "født"),
        cell(
            "a year of another age",
            "02-01-2015",
            "02-01-1015",
            FaultCode.DATE_OUT_OF_RANGE,
            "født"),
        cell(
            "neither yes nor no",
            ";nej;dansk;H1 H2",
            ";måske;dansk;H1 H2",
            FaultCode.UNKNOWN_CHOICE,
            "adressebeskyttet"),
        change(
            "letters for a telephone",
            f -> f.replace(UNITS, "12 34 56 78", "ring selv"),
            FaultCode.PHONE_SHAPE,
            UNITS,
            2,
            "telefon"),
        change(
            "a postal code of five",
            f -> f.replace(ADULTS, "9999;Testby\nV3", "99999;Testby\nV3"),
            FaultCode.POSTAL_CODE_SHAPE,
            ADULTS,
            3,
            "postnummer"));
  }

  private static Faulty cell(
      String what, String old, String replacement, FaultCode code, String column) {
    return change(
        what, file -> file.replace(CHILDREN, old, replacement), code, CHILDREN, 2, column);
  }

  private static Stream<Faulty> units() {
    return Stream.of(
        change(
            "a key of capitals",
            f -> f.append(UNITS, "Nord Skole;Nord;skole;almen;;;"),
            FaultCode.KEY_SHAPE,
            UNITS,
            6,
            "nøgle"),
        change(
            "one key twice",
            f -> f.append(UNITS, "engskolen;Eng;skole;almen;;;"),
            FaultCode.DUPLICATE_REF,
            UNITS,
            6,
            "nøgle"),
        change(
            "external in the general area",
            f -> f.replace(UNITS, "ekstern;ekstern", "ekstern;almen"),
            FaultCode.KIND_AND_AREA,
            UNITS,
            5,
            "område"),
        change(
            "below a unit that is not",
            f -> f.append(UNITS, "ny;Ny;skole;almen;ukendt;;"),
            FaultCode.UNKNOWN_PARENT_UNIT,
            UNITS,
            6,
            "overordnet"),
        change(
            "below itself",
            f -> f.append(UNITS, "ny;Ny;skole;almen;ny;;"),
            FaultCode.UNIT_CYCLE,
            UNITS,
            6,
            "overordnet"),
        change(
            "below what is below it",
            f -> f.replace(UNITS, "afdeling;almen;;", "afdeling;almen;engskolen;"),
            FaultCode.UNIT_CYCLE,
            UNITS,
            2,
            "overordnet"),
        change(
            "below what the municipality has below it",
            f -> f.append(UNITS, "oeverst;Ø;afdeling;almen;nederst;;"),
            FaultCode.UNIT_CYCLE,
            UNITS,
            6,
            "overordnet"),
        change(
            "a kind nobody knows",
            f -> f.replace(UNITS, "Humlebien;dagtilbud", "Humlebien;legeplads"),
            FaultCode.UNKNOWN_CHOICE,
            UNITS,
            4,
            "art"));
  }

  private static Stream<Faulty> staff() {
    return Stream.of(
        change(
            "one person twice",
            f -> f.append(STAFF, "M1;ny;Ny;;leder;engskolen;;;;;"),
            FaultCode.DUPLICATE_REF,
            STAFF,
            4,
            "ref"),
        change(
            "a username of one letter",
            f -> f.replace(STAFF, "karla;", "k;"),
            FaultCode.USERNAME_SHAPE,
            STAFF,
            2,
            "brugernavn"),
        change(
            "one username twice, in capitals",
            f -> f.replace(STAFF, "ove.lind", "KARLA"),
            FaultCode.USERNAME_TWICE,
            STAFF,
            3,
            "brugernavn"),
        change(
            "somebody else's username",
            f -> f.replace(STAFF, "ove.lind", "Kari"),
            FaultCode.USERNAME_TAKEN,
            STAFF,
            3,
            "brugernavn"),
        change(
            "the administrator's username",
            f -> f.replace(STAFF, "ove.lind", "admin"),
            FaultCode.USERNAME_TAKEN,
            STAFF,
            3,
            "brugernavn"),
        change(
            "a role nobody knows",
            f -> f.replace(STAFF, "fagperson", "borgmester"),
            FaultCode.UNKNOWN_CHOICE,
            STAFF,
            2,
            "rolle"),
        change(
            "the operator's role",
            f -> f.replace(STAFF, "fagperson", "operatør"),
            FaultCode.ROLE_NOT_ALLOWED,
            STAFF,
            2,
            "rolle"),
        change(
            "a unit that is not",
            f -> f.replace(STAFF, "engskolen, skoler", "engskolen, bakken"),
            FaultCode.UNKNOWN_UNIT,
            STAFF,
            3,
            "enheder"));
  }

  private static Stream<Faulty> children() {
    return Stream.of(
        change(
            "one child twice",
            f -> f.append(CHILDREN, "B1;Asta;Rønne;;02-01-2015;;;;;"),
            FaultCode.DUPLICATE_REF,
            CHILDREN,
            7,
            "ref"),
        change(
            "one number twice",
            f -> f.append(CHILDREN, "B9;Ida;Rønne;0221154001;02-01-2015;;;;;"),
            FaultCode.DUPLICATE_CPR,
            CHILDREN,
            7,
            "cpr"),
        change(
            "a number the municipality has",
            f -> f.append(CHILDREN, "B9;Ida;Rønne;0121154000;01-01-2015;;;;;"),
            FaultCode.CPR_TAKEN,
            CHILDREN,
            7,
            "cpr"),
        change(
            "its own sibling",
            f -> f.replace(CHILDREN, "H1 H2;B2", "H1 H2;B1"),
            FaultCode.OWN_SIBLING,
            CHILDREN,
            2,
            "søskende"),
        change(
            "a sibling that is not",
            f -> f.replace(CHILDREN, "H1 H2;B2", "H1 H2;B2, B99"),
            FaultCode.UNKNOWN_SIBLING,
            CHILDREN,
            2,
            "søskende"),
        change(
            "a household where nobody lives",
            f -> f.replace(CHILDREN, "H1 H2", "H1 H9"),
            FaultCode.UNKNOWN_HOUSEHOLD,
            CHILDREN,
            2,
            "husstande"));
  }

  private static Stream<Faulty> births() {
    return Stream.of(
        birth("no birth at all", ";;;;;;", FaultCode.BIRTH_UNKNOWN, "født"),
        birth(
            "no birth but a number without a date",
            "0121154009;;;;;;",
            FaultCode.BIRTH_UNKNOWN,
            "født"),
        birth(
            "another day than the number says",
            "3001104009;31-01-2010;;;;;",
            FaultCode.CPR_BIRTH_DIFFERS,
            "født"),
        birth(
            "another day than the replacement number says",
            "9001104009;31-01-2010;;;;;",
            FaultCode.CPR_BIRTH_DIFFERS,
            "født"),
        birth("born tomorrow", ";23-11-2026;;;;;", FaultCode.BORN_IN_FUTURE, "født"),
        birth("grown up", ";21-11-2003;;;;;", FaultCode.BORN_TOO_LONG_AGO, "født"),
        birth("expected in a year", ";;22-11-2027;;;;", FaultCode.EXPECTED_TOO_FAR, "termin"),
        birth("expected last summer", ";;01-07-2026;;;;", FaultCode.EXPECTED_PASSED, "termin"));
  }

  private static Faulty birth(String what, String cells, FaultCode code, String column) {
    return change(
        what, file -> file.append(CHILDREN, "B9;Ida;Bek;" + cells), code, CHILDREN, 7, column);
  }

  private static Stream<Faulty> adults() {
    return Stream.of(
        change(
            "one adult twice",
            f -> f.append(ADULTS, "V1;Else;Rønne;;;;;;"),
            FaultCode.DUPLICATE_REF,
            ADULTS,
            6,
            "ref"),
        change(
            "one number for two adults",
            f -> f.append(ADULTS, "V9;Else;Rønne;032180 4001;;;;;"),
            FaultCode.DUPLICATE_CPR,
            ADULTS,
            6,
            "cpr"),
        change(
            "an adult's number the municipality has",
            f -> f.append(ADULTS, "V9;Else;Rønne;0121854000;;;;;"),
            FaultCode.CPR_TAKEN,
            ADULTS,
            6,
            "cpr"),
        change(
            "a street without a city",
            f -> f.append(ADULTS, "V9;Per;Rønne;;;H9;Askevej 1;9999;"),
            FaultCode.ADDRESS_INCOMPLETE,
            ADULTS,
            6,
            "by"),
        change(
            "an address without a household",
            f -> f.append(ADULTS, "V9;Per;Rønne;;;;Askevej 1;9999;Testby"),
            FaultCode.ADDRESS_INCOMPLETE,
            ADULTS,
            6,
            "husstand"),
        change(
            "one household in two streets",
            f -> f.append(ADULTS, "V9;Per;Rønne;;;H1;Askevej 1;9999;Testby"),
            FaultCode.ADDRESS_DIFFERS,
            ADULTS,
            6,
            "vej"));
  }

  private static Stream<Faulty> families() {
    return Stream.of(
        family("a child nobody knows", "B99;V1;mor;ja;;", FaultCode.UNKNOWN_CHILD, "barn"),
        family("an adult nobody knows", "B1;V99;mor;ja;;", FaultCode.UNKNOWN_ADULT, "voksen"),
        family("one relation twice", "B1;V1;mor;ja;;", FaultCode.DUPLICATE_RELATION, "voksen"),
        family("a relation nobody knows", "B5;V1;nabo;ja;;", FaultCode.UNKNOWN_CHOICE, "relation"),
        family("a mother of ten", "B9;V9;mor;ja;;", FaultCode.PARENT_TOO_YOUNG, "voksen"),
        family(
            "custody that ends before it begins",
            "B5;V1;anden;ja;01-01-2020;31-12-2019",
            FaultCode.PERIOD_REVERSED,
            "til"),
        family(
            "custody that begins without being",
            "B5;V1;anden;nej;01-01-2020;",
            FaultCode.CUSTODY_DATES_WITHOUT_CUSTODY,
            "fra"),
        family("its own father", "B5;B5;far;ja;;", FaultCode.OWN_PARENT, "voksen"),
        family("its own father by number", "B9;V8;far;ja;;", FaultCode.OWN_PARENT, "voksen"),
        change(
            "its own grandmother",
            f -> people(f).append(CUSTODY, "B5;B8;mor;ja;;").append(CUSTODY, "B8;B5;mor;ja;;"),
            FaultCode.FAMILY_CYCLE,
            CUSTODY,
            8,
            "voksen"));
  }

  private static Faulty family(String what, String row, FaultCode code, String column) {
    return change(what, file -> people(file).append(CUSTODY, row), code, CUSTODY, 7, column);
  }

  private static SoundFile people(SoundFile file) {
    return file.append(CHILDREN, "B8;Ib;Bek;;01-01-2012;;;;;")
        .append(CHILDREN, "B9;Ida;Bek;0121103008;01-01-2010;;;;;")
        .append(ADULTS, "B5;Dora;Bek;;;;;;")
        .append(ADULTS, "B8;Ib;Bek;;;;;;")
        .append(ADULTS, "V8;Ida;Bek;0121103008;;;;;")
        .append(ADULTS, "V9;Ung;Bek;0101004008;;;;;");
  }

  private static Stream<Faulty> enrolments() {
    return Stream.of(
        enrolment(
            "a child nobody knows", "B99;engskolen;;01-08-2021;", FaultCode.UNKNOWN_CHILD, "barn"),
        enrolment("a unit nobody knows", "B5;bakken;;01-08-2021;", FaultCode.UNKNOWN_UNIT, "enhed"),
        enrolment(
            "one enrolment twice",
            "B1;engskolen;;2021-08-01;",
            FaultCode.DUPLICATE_ENROLMENT,
            "enhed"),
        enrolment(
            "out before in",
            "B5;engskolen;;01-08-2021;31-07-2021",
            FaultCode.PERIOD_REVERSED,
            "til"),
        enrolment(
            "at school before birth",
            "B5;engskolen;;14-05-2010;",
            FaultCode.ENROLMENT_BEFORE_BIRTH,
            "fra"),
        enrolment(
            "in a distant future",
            "B5;engskolen;;01-08-2031;",
            FaultCode.ENROLMENT_TOO_FAR,
            "fra"));
  }

  private static Faulty enrolment(String what, String row, FaultCode code, String column) {
    return change(what, file -> file.append(ENROLMENTS, row), code, ENROLMENTS, 5, column);
  }
}
