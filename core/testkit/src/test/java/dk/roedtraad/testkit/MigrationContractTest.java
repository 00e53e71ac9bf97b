package dk.roedtraad.testkit;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MigrationContractTest {
  private static final String NAME = "V20261122_0100__plan_log.sql";

  @Test
  void acceptsScriptsThatAdd() {
    MunicipalityModuleContract contract =
        with(
            """
            -- what was told; drop by when you can
            create table plan_log (
              id uuid primary key,
              child_id uuid not null references child (id) on delete cascade,
              role text not null default 'select; drop table child',
              type text not null,
              at timestamptz not null default now()
            );
            create index plan_log_child on plan_log (child_id, at desc);
            alter table plan_log add column note text not null default '';
            insert into plan_log (id, child_id, type) values (null, null, 'core.child') on conflict do nothing;
            """);

    assertThatCode(contract::scriptsAreNamedByTimeAndModule).doesNotThrowAnyException();
    assertThatCode(contract::scriptsOnlyAddToTheModulesOwnTables).doesNotThrowAnyException();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          drop table plan_log                               | says 'drop'
          alter table plan_log drop column note             | says 'drop'
          alter table plan_log alter column note type int   | says 'alter column'
          truncate plan_log                                 | says 'truncate'
          grant all on plan_log to public                   | says 'grant'
          set role other                                    | says 'set role'
          set search_path to other                          | says 'search_path'
          create table plan_x as select * from notifier     | says 'select'
          insert into plan_log (note) select name from child| says 'select'
          create function plan_f() returns int as $$ 1 $$ language sql | says 'function'
          create table plan_x (id uuid) inherits (child)    | says 'inherits'
          delete from plan_log                              | says 'delete from'
          create table koege.plan_log (id uuid)             | names 'koege.plan_log'
          create table other_log (id uuid)                  | does more than add to tables named plan_
          alter table child add column note text            | does more than add to tables named plan_
          insert into child (id) values (null)              | does more than add to tables named plan_
          do $$ begin end $$                                | does more than add to tables named plan_
          copy plan_log to program 'x'                      | does more than add to tables named plan_
          """)
  void findsScriptsThatDoMore(String statement, String fault) {
    assertThatThrownBy(with(statement)::scriptsOnlyAddToTheModulesOwnTables)
        .hasMessageContaining(NAME)
        .hasMessageContaining(fault);
  }

  @ParameterizedTest
  @CsvSource({
    "plan/V1__plan_log.sql",
    "plan/V20261122_0100__other_log.sql",
    "plan/R__plan_log.sql",
    "core/V20261122_0100__plan_log.sql"
  })
  void findsScriptsThatWouldNotBeRun(String path) {
    MunicipalityModuleContract contract =
        PlantedContract.over(
            Planted.module().withFile("resources/db/migration/" + path, "select 1"));

    assertThatThrownBy(contract::scriptsAreNamedByTimeAndModule)
        .hasMessageContaining("Script db/migration/" + path + " would not be run: name it");
  }

  private static MunicipalityModuleContract with(String script) {
    return PlantedContract.over(Planted.module().withMigration(NAME, script));
  }
}
