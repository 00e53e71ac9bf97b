-- Everything by which a tenant's login could reach beyond its own tenant: (tenant's hex, what was found).
-- Must be run by a role that sees the catalogue; no row is the only good answer.
with tenant_role as (
  select r.*, substr(r.rolname, 3) as hex, left(r.rolname, 1) = 't' as app
    from pg_roles r
   where r.rolname ~ '^[ot]_[0-9a-f]{8}$'
),
place as (
  select n.oid, n.nspname, substr(n.nspname, 3) as hex, n.nspowner, n.nspacl
    from pg_namespace n
   where n.nspname ~ '^s_[0-9a-f]{8}$'
),
grants as (
  select p.hex, p.nspname as object, a.grantee, p.nspowner as owner
    from place p, aclexplode(p.nspacl) a
  union all
  select p.hex, p.nspname || '.' || c.relname, a.grantee, c.relowner
    from place p join pg_class c on c.relnamespace = p.oid, aclexplode(c.relacl) a
  union all
  select p.hex, p.nspname || '.' || c.relname || '.' || t.attname, a.grantee, c.relowner
    from place p join pg_class c on c.relnamespace = p.oid
         join pg_attribute t on t.attrelid = c.oid, aclexplode(t.attacl) a
  union all
  select p.hex, p.nspname || '.' || f.proname || '()', a.grantee, f.proowner
    from place p join pg_proc f on f.pronamespace = p.oid, aclexplode(f.proacl) a
  union all
  select r.hex, 'default privileges', a.grantee, r.oid
    from tenant_role r join pg_default_acl d on d.defaclrole = r.oid, aclexplode(d.defaclacl) a
  union all
  select r.hex, 'plat.' || c.relname, a.grantee, 0
    from pg_class c join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'plat',
         aclexplode(c.relacl) a join tenant_role r on r.oid = a.grantee
)
select r.hex, r.rolname || ' is a member of ' || other.rolname
  from tenant_role r, pg_roles other
 where other.oid <> r.oid
   and pg_has_role(r.oid, other.oid, 'MEMBER')
   and not (not r.app and other.rolname = 'rt_migrator')
union all
select r.hex, r.rolname || ' may use schema ' || n.nspname
  from tenant_role r, pg_namespace n
 where (has_schema_privilege(r.oid, n.oid, 'USAGE') or has_schema_privilege(r.oid, n.oid, 'CREATE'))
   and n.nspname not in ('s_' || r.hex, 'ext', 'plat')
   and n.nspname !~ '^pg_|^information_schema$'
union all
select r.hex, r.rolname || ' may create in schema ' || n.nspname
  from tenant_role r, pg_namespace n
 where has_schema_privilege(r.oid, n.oid, 'CREATE')
   and n.nspname !~ '^pg_temp_|^pg_toast_temp_'
   and (r.app or n.nspname <> 's_' || r.hex)
union all
select r.hex, r.rolname || ' owns ' || pg_describe_object(d.classid, d.objid, 0)
  from tenant_role r join pg_shdepend d on d.refclassid = 'pg_authid'::regclass and d.refobjid = r.oid
 where d.deptype = 'o'
   and d.dbid in (0, (select oid from pg_database where datname = current_database()))
   and (r.app or d.dbid = 0
        or (d.classid = 'pg_class'::regclass
            and (select relnamespace from pg_class where oid = d.objid)
                not in (select oid from place where hex = r.hex)))
   and d.classid <> 'pg_default_acl'::regclass
union all
select r.hex, r.rolname || ' has attributes of an administrator'
  from tenant_role r
 where r.rolsuper or r.rolcreaterole or r.rolcreatedb or r.rolreplication or r.rolbypassrls
    or (r.app and r.rolinherit)
union all
select g.hex, g.object || ' is granted to '
       || coalesce((select rolname from pg_roles where oid = g.grantee)::text, 'public')
  from grants g
 where g.grantee <> g.owner
   and g.grantee not in (select oid from tenant_role where hex = g.hex)
union all
select r.hex, r.rolname || ' may connect to database ' || d.datname
  from tenant_role r, pg_database d
 where d.datname <> current_database() and d.datallowconn
   and has_database_privilege(r.oid, d.oid, 'CONNECT')
   and (select rolsuper from pg_roles where rolname = current_user)
order by 1, 2
