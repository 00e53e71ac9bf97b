package dk.roedtraad.app.rest;

import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.app.stage.Answer;
import dk.roedtraad.app.stage.Municipality;
import dk.roedtraad.app.stage.Program;
import dk.roedtraad.app.stage.Rows;
import dk.roedtraad.app.stage.TheApplication;
import dk.roedtraad.app.stage.Web;
import dk.roedtraad.app.stage.World;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;

/** Health and figures tell the truth, each where it belongs. */
@RunAsClient
class HealthIT extends TheApplication {

  @Test
  void whatRunsSaysSo() {
    for (Municipality at : new Municipality[] {here(), Municipality.operator()}) {
      assertThat(Web.get(at.host(), "/health/live").status()).isEqualTo(200);
      Answer ready = Web.get(at.host(), "/health/ready");
      assertThat(ready.status()).isEqualTo(200);
      assertThat(ready.body()).contains("\"UP\"", "\"database\"");
    }
    assertThat(Web.get("nobody.localhost", "/health/live").status()).isEqualTo(404);
    assertThat(Web.get("parked.localhost", "/health/ready").status()).isEqualTo(503);
  }

  @Test
  void figuresOfTheMachineAreTheOperatorsAlone() {
    Answer figures = Web.get(Municipality.operator().host(), "/metrics");
    assertThat(figures.status()).isEqualTo(200);
    assertThat(figures.body()).contains("# TYPE");
    for (String path : new String[] {"/metrics", "/metrics/base", "/metrics?scope=base"}) {
      assertThat(Web.get(here().host(), path).status()).as(path).isEqualTo(404);
    }
  }

  @Test
  void withoutItsDatabaseAMunicipalityIsNotReadyAndTheOthersAre() {
    Rows rows = here().asProvisioner();
    Program program = Program.loggedIn(here(), World.PEDAGOGUE);
    assertThat(Web.get(here().host(), "/health/ready").status()).as("the control").isEqualTo(200);
    rows.run("alter role " + here().appRole() + " nologin");
    try {
      rows.texts(
          "select pg_terminate_backend(pid)::text from pg_stat_activity where usename = ?",
          here().appRole());
      Answer down = Web.get(here().host(), "/health/ready");
      assertThat(down.status()).as(down.body()).isEqualTo(503);
      assertThat(down.body())
          .contains("\"DOWN\"")
          .doesNotContain(here().appRole(), here().schema(), "Exception", "jdbc");
      assertThat(Web.get(here().host(), "/health/live").status()).isEqualTo(200);
      Answer closed = program.get("/api/v1/worklist");
      assertThat(closed.status()).as(closed.body()).isEqualTo(503);
      assertThat(closed.header("Content-Type")).startsWith("application/problem+json");
      assertThat(Web.get(Municipality.of("syd").host(), "/health/ready").status()).isEqualTo(200);
      assertThat(Web.get(Municipality.operator().host(), "/health/ready").status()).isEqualTo(200);
    } finally {
      rows.run("alter role " + here().appRole() + " login");
    }
    assertThat(Web.get(here().host(), "/health/ready").status()).as("again").isEqualTo(200);
    assertThat(program.get("/api/v1/worklist").status()).isEqualTo(200);
  }

  private static Municipality here() {
    return Municipality.of("prog");
  }
}
