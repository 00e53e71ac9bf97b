package dk.roedtraad.platform.imports;

import dk.roedtraad.platform.imports.checking.Known;
import dk.roedtraad.platform.security.Cpr;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a small municipality has before the file comes. */
record MunicipalityInMemory(
    Map<String, String> units,
    Map<String, String> accounts,
    Set<String> people,
    Map<String, String> cprs)
    implements Known {
  static final MunicipalityInMemory EMPTY =
      new MunicipalityInMemory(Map.of(), Map.of(), Set.of(), Map.of());

  static final MunicipalityInMemory LIVED_IN =
      new MunicipalityInMemory(
          Map.of(
              "skovskolen",
              "skoleafdelingen",
              "skoleafdelingen",
              "",
              "nederst",
              "oeverst",
              "oeverst",
              ""),
          Map.of("kari", "m-kari", "admin", ""),
          Set.of("B-kendt", "V-kendt", "H-kendt"),
          Map.of("0121154000", "B-kendt", "0121854000", "V-kendt"));

  @Override
  public boolean unit(String key) {
    return units.containsKey(key);
  }

  @Override
  public Optional<String> unitAbove(String key) {
    return Optional.ofNullable(units.get(key)).filter(above -> !above.isEmpty());
  }

  @Override
  public Optional<String> accountNamed(String username) {
    return Optional.ofNullable(accounts.get(username));
  }

  @Override
  public boolean child(String ref) {
    return people.contains(ref);
  }

  @Override
  public boolean adult(String ref) {
    return people.contains(ref);
  }

  @Override
  public boolean household(String ref) {
    return people.contains(ref);
  }

  @Override
  public Optional<String> childWith(Cpr cpr) {
    return Optional.ofNullable(cprs.get(cpr.digits())).filter(ref -> ref.startsWith("B"));
  }

  @Override
  public Optional<String> adultWith(Cpr cpr) {
    return Optional.ofNullable(cprs.get(cpr.digits())).filter(ref -> ref.startsWith("V"));
  }
}
