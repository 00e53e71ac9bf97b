package dk.roedtraad.platform.imports.storing;

import dk.roedtraad.platform.data.Sql;
import dk.roedtraad.platform.imports.checking.Known;
import dk.roedtraad.platform.security.Cpr;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What the bound tenant has, read once per table when first asked for. Used for one check. */
public final class KnownInDatabase implements Known {
  private static final HexFormat HEX = HexFormat.of();

  private final CprSeal seal;
  private final Once units;
  private final Once accounts;
  private final Once children;
  private final Once adults;
  private final Once households;
  private final Once childCprs;
  private final Once adultCprs;

  public KnownInDatabase(Sql sql, CprSeal seal) {
    this.seal = seal;
    this.units =
        once(
            sql,
            "select u.key as name, p.key as value from unit u left join unit p on p.id ="
                + " u.parent_id");
    this.accounts = once(sql, "select lower(username) as name, external_ref as value from account");
    this.children =
        once(
            sql,
            "select external_ref as name, '' as value from child where external_ref is not null");
    this.adults =
        once(
            sql,
            "select external_ref as name, '' as value from person where external_ref is not null");
    this.households =
        once(
            sql,
            "select external_ref as name, '' as value from household where external_ref is not"
                + " null");
    this.childCprs =
        once(
            sql,
            "select encode(cpr_hash, 'hex') as name, external_ref as value from child where"
                + " cpr_hash is not null");
    this.adultCprs =
        once(
            sql,
            "select encode(cpr_hash, 'hex') as name, external_ref as value from person where"
                + " cpr_hash is not null");
  }

  @Override
  public boolean unit(String key) {
    return units.get().containsKey(key);
  }

  @Override
  public Optional<String> unitAbove(String key) {
    return Optional.ofNullable(units.get().get(key)).filter(above -> !above.isEmpty());
  }

  @Override
  public Optional<String> accountNamed(String username) {
    return Optional.ofNullable(accounts.get().get(username));
  }

  @Override
  public boolean child(String ref) {
    return children.get().containsKey(ref);
  }

  @Override
  public boolean adult(String ref) {
    return adults.get().containsKey(ref);
  }

  @Override
  public boolean household(String ref) {
    return households.get().containsKey(ref);
  }

  @Override
  public Optional<String> childWith(Cpr cpr) {
    return with(childCprs.get(), cpr);
  }

  @Override
  public Optional<String> adultWith(Cpr cpr) {
    return with(adultCprs.get(), cpr);
  }

  private Optional<String> with(Map<String, String> cprs, Cpr cpr) {
    return cprs.isEmpty()
        ? Optional.empty()
        : Optional.ofNullable(cprs.get(HEX.formatHex(seal.fingerprint(cpr.digits()))));
  }

  private static Once once(Sql sql, String question) {
    return new Once(
        () -> {
          Map<String, String> found = new HashMap<>();
          sql.list(
              question,
              row ->
                  found.put(
                      row.text("name"), Optional.ofNullable(row.maybeText("value")).orElse("")));
          return found;
        });
  }

  private static final class Once implements Supplier<Map<String, String>> {
    private final Supplier<Map<String, String>> question;
    private @Nullable Map<String, String> answer;

    private Once(Supplier<Map<String, String>> question) {
      this.question = question;
    }

    @Override
    public Map<String, String> get() {
      Map<String, String> known = answer;
      if (known == null) {
        known = question.get();
        answer = known;
      }
      return known;
    }
  }
}
