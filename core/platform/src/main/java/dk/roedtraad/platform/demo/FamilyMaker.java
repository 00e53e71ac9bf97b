package dk.roedtraad.platform.demo;

import dk.roedtraad.platform.imports.Sheet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Makes one family after another; each is the next of the same sequence. */
final class FamilyMaker {
  private static final int[] CHILDREN_IN_FAMILY = {40, 42, 14, 4};

  private final MunicipalityProfile profile;
  private final NameBook names;
  private final EverydayMaker everyday;
  private final ImpossibleCprs cprs = new ImpossibleCprs();
  private int families;
  private int children;
  private int adults;

  FamilyMaker(MunicipalityProfile profile, NameBook names) {
    this.profile = profile;
    this.names = names;
    this.everyday = new EverydayMaker(profile);
  }

  DemoFamily next() {
    Dice dice = new Dice(profile.seed() * 1_000_003 + families++);
    NameBook.Origin origin = names.origin(dice);
    Home home = new Home(dice, origin, names.familyName(origin, dice), FamilyKind.draw(dice));
    DemoFamily family = new DemoFamily();
    List<LocalDate> births = births(dice);
    Parents parents = home.parents(family, births.get(0));
    for (LocalDate born : births) {
      home.child(family, born, parents);
    }
    return family;
  }

  int children() {
    return children;
  }

  /** The oldest first; a birth after today is an unborn child. */
  private List<LocalDate> births(Dice dice) {
    int wanted = 1 + dice.weighted(CHILDREN_IN_FAMILY);
    List<LocalDate> births = new ArrayList<>();
    LocalDate born = profile.today().minusDays(dice.between(-60, 18 * 365 - 10));
    while (births.size() < wanted && !born.isAfter(profile.today().plusDays(200))) {
      births.add(born);
      born = dice.chance(0.02) ? born : born.plusDays(dice.between(480, 1500));
    }
    return births;
  }

  private record Parents(
      List<Person> grownUps, List<String> relations, String households, boolean placed) {}

  /** The makings of one family. */
  private final class Home {
    private final Dice dice;
    private final NameBook.Origin origin;
    private final String familyName;
    private final FamilyKind kind;
    private final MunicipalityProfile.Town town;
    private int homes;

    private Home(Dice dice, NameBook.Origin origin, String familyName, FamilyKind kind) {
      this.dice = dice;
      this.origin = origin;
      this.familyName = familyName;
      this.kind = kind;
      this.town = dice.pick(profile.towns());
    }

    private Parents parents(DemoFamily family, LocalDate firstBorn) {
      String first = household();
      Person mother = adult(family, false, firstBorn, first, dice.chance(0.7));
      List<Person> grownUps = new ArrayList<>(List.of(mother));
      switch (kind) {
        case TOGETHER -> {
          grownUps.add(adult(family, true, firstBorn, first, true));
          return new Parents(grownUps, List.of("mor", "far"), first, false);
        }
        case TWO_MOTHERS -> {
          grownUps.add(adult(family, false, firstBorn, first, true));
          return new Parents(grownUps, List.of("mor", "medforælder"), first, false);
        }
        case SINGLE -> {
          if (dice.chance(0.8)) {
            grownUps.add(adult(family, true, firstBorn, "", false));
            return new Parents(grownUps, List.of("mor", "far uden"), first, false);
          }
          return new Parents(grownUps, List.of("mor"), first, false);
        }
        case TWO_HOMES, STEP_FAMILY -> {
          String second = household();
          grownUps.add(adult(family, true, firstBorn, second, false));
          if (kind == FamilyKind.STEP_FAMILY) {
            grownUps.add(adult(family, true, firstBorn, first, false));
          }
          return new Parents(
              grownUps, List.of("mor", "far", "stedforælder"), first + " " + second, false);
        }
        case FOSTER -> {
          String away = household();
          grownUps.add(adult(family, false, firstBorn.minusYears(12), away, false));
          grownUps.add(adult(family, true, firstBorn.minusYears(12), away, false));
          return new Parents(
              grownUps, List.of("mor", "plejeforælder", "plejeforælder"), away, true);
        }
        case GRANDPARENT -> {
          grownUps.add(adult(family, false, firstBorn.minusYears(24), first, true));
          return new Parents(grownUps, List.of("mor", "anden"), first, false);
        }
      }
      throw new IllegalStateException("no such family: " + kind);
    }

    private String household() {
      homes++;
      return "H" + families + (homes == 1 ? "" : "-" + homes);
    }

    private Person adult(
        DemoFamily family, boolean male, LocalDate firstBorn, String household, boolean sameName) {
      NameBook.Origin own = sameName || dice.chance(0.8) ? origin : names.origin(dice);
      LocalDate born = firstBorn.minusYears(dice.between(21, 39)).minusDays(dice.between(0, 364));
      String name = sameName ? familyName : names.familyName(own, dice);
      Person person =
          new Person(
              "V" + ++adults,
              dice.pick(male ? own.men() : own.women()),
              name,
              male,
              born,
              household);
      SheetLine line =
          new SheetLine(Sheet.ADULTS)
              .put("ref", person.ref())
              .put("given_name", person.givenName())
              .put("family_name", person.familyName())
              .put("cpr", dice.chance(0.97) ? cprs.next(born, male) : "")
              .put(
                  "phone",
                  dice.chance(0.9)
                      ? "00 "
                          + dice.between(10, 99)
                          + " "
                          + dice.between(10, 99)
                          + " "
                          + dice.between(10, 99)
                      : "")
              .put("household", household);
      boolean first = family.adults.stream().noneMatch(row -> row.contains(household));
      if (!household.isEmpty() && first) {
        line.put("street", names.street(dice))
            .put("postal_code", town.postalCode())
            .put("city", town.name());
      }
      family.adults.add(line.cells());
      return person;
    }

    private void child(DemoFamily family, LocalDate born, Parents parents) {
      boolean unborn = born.isAfter(profile.today());
      boolean male = dice.chance(0.51);
      String ref = "B" + ++children;
      boolean numbered =
          !unborn && (born.isBefore(profile.today().minusDays(20)) && dice.chance(0.995));
      family.children.add(
          new SheetLine(Sheet.CHILDREN)
              .put("ref", ref)
              .put("given_name", unborn ? "Ufødt" : givenName(male))
              .put("family_name", childName(parents))
              .put("cpr", numbered ? cprs.next(born, male) : "")
              .put("born_on", unborn ? "" : born.toString())
              .put("expected_on", unborn ? born.toString() : "")
              .put("address_protected", dice.chance(0.01))
              .put("language", origin.language())
              .put("households", parents.households())
              .cells());
      for (int i = 0; i < parents.grownUps().size(); i++) {
        relation(family, ref, born, parents, i);
      }
      if (!unborn) {
        everyday.enrol(family, ref, born, families, dice);
      }
    }

    private void relation(
        DemoFamily family, String child, LocalDate born, Parents parents, int place) {
      String relation = parents.relations().get(place);
      boolean parent =
          relation.equals("mor") || relation.equals("far") || relation.equals("medforælder");
      boolean custody = parent && !(parents.placed() && dice.chance(0.2));
      family.custody.add(
          new SheetLine(Sheet.CUSTODY)
              .put("child", child)
              .put("adult", parents.grownUps().get(place).ref())
              .put("kind", relation.equals("far uden") ? "far" : relation)
              .put("custody", custody)
              .put("custody_from", custody && !born.isAfter(profile.today()) ? born.toString() : "")
              .cells());
    }

    private String givenName(boolean male) {
      String first = dice.pick(male ? origin.boys() : origin.girls());
      return dice.chance(0.15)
          ? first + " " + dice.pick(male ? origin.boys() : origin.girls())
          : first;
    }

    private String childName(Parents parents) {
      return parents.grownUps().stream().anyMatch(each -> each.familyName().equals(familyName))
          ? familyName
          : parents.grownUps().get(0).familyName();
    }
  }
}
