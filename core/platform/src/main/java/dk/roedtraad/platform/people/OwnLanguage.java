package dk.roedtraad.platform.people;

import dk.roedtraad.platform.data.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** The language in which somebody reads the pages; Danish unless they choose English. */
@ApplicationScoped
public class OwnLanguage {
  @Inject Sql sql;

  /** Chooses it; what is neither is Danish. */
  @Transactional
  public void choose(Caller caller, String language) {
    sql.run(
        "update account set language = ? where id = ?",
        language.equals("en") ? "en" : "da",
        caller.id());
  }
}
