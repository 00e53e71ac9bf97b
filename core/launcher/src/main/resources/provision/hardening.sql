-- What a tenant's login may not see or call, although PostgreSQL gives it to everybody. Relations are
-- kept by an allow list, so that what a new version of PostgreSQL adds is closed as well.
do $$
declare
  r record;
begin
  for r in
    select c.oid::regclass as name
      from pg_class c
     where c.relnamespace = 'pg_catalog'::regnamespace
       and c.relkind in ('r', 'v')
       and c.relname not in ('pg_type', 'pg_namespace')  -- the driver looks up types here
       and (exists (select from aclexplode(c.relacl) a where a.grantee = 0)
            or exists (select from pg_attribute t, aclexplode(t.attacl) a
                        where t.attrelid = c.oid and a.grantee = 0))
  loop
    execute format('revoke all on table %s from public', r.name);
  end loop;

  for r in
    select p.oid::regprocedure as name
      from pg_proc p
     where p.pronamespace = 'pg_catalog'::regnamespace
       and (p.proacl is null or exists (select from aclexplode(p.proacl) a where a.grantee = 0))
       and (p.proname ~ '_to_xml(schema|_and_xmlschema)?$'
            or p.proname ~ '^(lo_|pg_stat_get_|pg_sleep)'
            or p.proname ~ 'advisory'
            or p.proname ~ '^pg_get_.*def'
            or p.proname ~ '^pg_(describe|identify)_object'
            or p.proname ~ '^pg_(relation|total_relation|table|indexes|database|tablespace)_size$'
            or p.proname in ('loread', 'lowrite', 'set_config', 'pg_notify', 'pg_export_snapshot',
                 'pg_logical_emit_message', 'ts_stat', 'pg_terminate_backend', 'pg_cancel_backend',
                 'pg_lock_status', 'pg_show_all_settings', 'pg_get_object_address',
                 'pg_tablespace_databases', 'pg_get_publication_tables', 'pg_get_userbyid'))
  loop
    execute format('revoke all on function %s from public', r.name);
  end loop;
end $$;

-- Schema names are random, and any oid::regnamespace shows them anyway; who may use them is hidden.
revoke all on table pg_namespace from public;
grant select (oid, nspname) on pg_namespace to public;

revoke usage on schema information_schema from public;
-- Without it an injected statement cannot run a block of code.
revoke usage on language plpgsql from public;

-- What a migration needs to do its work. The role holds no data of anybody.
grant usage on schema information_schema to rt_migrator;
grant usage on language plpgsql to rt_migrator;
grant select on pg_class, pg_namespace, pg_proc, pg_attribute, pg_constraint, pg_index, pg_depend, pg_extension
  to rt_migrator;
grant execute on function set_config(text, text, boolean),
  pg_try_advisory_xact_lock(bigint), pg_try_advisory_lock(bigint), pg_advisory_unlock(bigint) to rt_migrator;
