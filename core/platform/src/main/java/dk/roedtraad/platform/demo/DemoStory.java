package dk.roedtraad.platform.demo;

import dk.roedtraad.platform.concern.About;
import dk.roedtraad.platform.concern.NewConcern;
import dk.roedtraad.platform.concern.RaiseConcern;
import dk.roedtraad.platform.data.Sql;
import dk.roedtraad.platform.people.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Lets a demo municipality begin with some worries, so that nobody meets empty pages. */
@ApplicationScoped
public class DemoStory {
  private static final List<String> SEEN =
      List.of(
          "Har siddet alene i garderoben fem dage i træk, når vi skal ud. Vil ikke sige hvorfor.",
          "Er ofte væk om mandagen. Trækker sig i frikvartererne og spiser ikke sin madpakke.",
          "Taler meget om, at mor er træt. Følger selv lillesøster i børnehave om morgenen.",
          "Er holdt op med at lege med de andre efter ferien. Har ondt i maven om morgenen.",
          "Bliver hurtigt vred og kan ikke falde til ro igen. Det er nyt.",
          "Kommer uden overtøj i kulden og siger, at det er glemt.",
          "Er faldet i søvn i timen tre gange i denne uge.",
          "Vil ikke hentes. Gemmer sig, når klokken er tre.");

  @Inject Sql sql;
  @Inject RaiseConcern raise;

  /** Raises one worry for each of the staff given, about a child of their own institution. */
  public void tell(List<Caller> staff) {
    int next = 0;
    for (Caller caller : staff) {
      List<UUID> children =
          sql.list(
              "select e.child_id from enrolment e join membership m on m.unit_id = e.unit_id where"
                  + " m.account_id = ? and (e.valid_to is null or e.valid_to >= current_date) order"
                  + " by md5(e.child_id::text || ?) limit 3",
              row -> row.uuid("child_id"),
              caller.id(),
              caller.name());
      for (UUID child : children) {
        raise.byProfessional(caller, concern(child, SEEN.get(next % SEEN.size()), next % 7 == 6));
        next++;
      }
    }
  }

  private static NewConcern concern(UUID child, String seen, boolean statutory) {
    return new NewConcern(
        About.CHILD,
        child,
        null,
        "",
        seen,
        "",
        List.of(),
        false,
        statutory,
        true,
        "Vi har talt med forældrene i garderoben.",
        null,
        "");
  }
}
