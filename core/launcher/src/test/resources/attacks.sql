-- Statements a hostile module or an injection would send on a tenant's own connection.
-- "--! DENIED name" must fail for want of a right, or with the SQL state after a slash. "--! HARMLESS name :: why" may succeed, and says why it gives nothing.
-- "--! HEALED name :: why" harms the tenant's own login until the next start, which puts it right.
-- {other} schema, {other_role}, {other_owner}, {own}, {own_role}, {other_pid}, {large_object}

--! DENIED read another schema by its name
select name from {other}.child
--! DENIED read another schema in a sub-select
select (select string_agg(name, ',') from {other}.child) from child
--! DENIED join with another schema
select a.name, b.name from child a cross join {other}.child b
--! DENIED union with another schema
select name from child union all select name from {other}.child
--! DENIED lateral over another schema
select x.name from child c, lateral (select name from {other}.child limit 1) x
--! DENIED whole rows of another schema
select c from {other}.child c
--! DENIED another schema's table as a type
select null::{other}.child
--! DENIED write to another schema
insert into {other}.child (name) values ('intruder')
--! DENIED change another schema
update {other}.child set name = 'intruder'
--! DENIED delete in another schema
delete from {other}.child
--! DENIED lock another schema's table
begin; lock table {other}.child in access share mode
--! DENIED truncate another schema's table
truncate {other}.child
--! DENIED count another schema through the planner
explain analyze select * from {other}.child
--! DENIED call another schema's function
select {other}.child_count()
--! DENIED explain without running
explain select * from {other}.child where name like 'C%'
--! DENIED copy another schema's table out
copy {other}.child to stdout
--! DENIED data-modifying with clause
with gone as (delete from {other}.child returning name) select * from gone
--! DENIED read the next value of another schema's sequence
select nextval('{other}.entry_id_seq')
--! DENIED read the state of another schema's sequence
select last_value from {other}.entry_id_seq

--! DENIED set role to another tenant
set role {other_role}; select name from {other}.child
--! DENIED set local role to another tenant
begin; set local role {other_role}; select name from {other}.child; commit
--! DENIED set role to the other tenant's owner
set role {other_owner}
--! DENIED set role to the own owner
set role o_{own_hex}
--! DENIED set role to the migrations' group
set role rt_migrator
--! DENIED set role to the superuser
set role postgres
--! DENIED set role to a predefined reader
set role pg_read_all_data
--! DENIED set role to a predefined file reader
set role pg_read_server_files
--! DENIED set role to nobody's login
set role rt_none
--! DENIED reset role and read
reset role; select name from {other}.child
--! DENIED become another session user
set session authorization {other_role}; select name from {other}.child
--! DENIED become the superuser
set session authorization postgres
--! DENIED reset session authorization and read
reset session authorization; select name from {other}.child
--! DENIED role by set_config in one select
select set_config('role', '{other_role}', false)
--! DENIED search path by set_config in one select
select set_config('search_path', '{other}', false), (select count(*) from child)
--! DENIED role by an update of the settings view
update pg_settings set setting = '{other_role}' where name = 'role'
--! DENIED/42P01 search path to another schema
set search_path = {other}; select name from child
--! DENIED search path with both schemas
set search_path = {other}, {own}; select name from {other}.child
--! HARMLESS search path to nowhere :: it breaks the own session only, and the pool resets it when it is taken
set search_path = pg_catalog

--! DENIED a temporary table in place of a real one
create temp table child (name text)
--! DENIED a temporary view over another schema
create temp view stolen as select name from {other}.child
--! DENIED a temporary sequence
create temp sequence s
--! DENIED a temporary function
create function pg_temp.steal() returns text language sql as 'select ''x'''
--! HARMLESS the driver's prepared statement replaced :: a session belongs to one tenant for its whole life
prepare "S_1" as select 'poisoned'::text; deallocate "S_1"; prepare "S_1" as select 'poisoned'::text
--! DENIED the driver's prepared statement made to read another schema
prepare "S_9" as select name from {other}.child
--! HARMLESS all prepared statements dropped :: the driver prepares them anew, or the pool discards the session
deallocate all
--! DENIED a cursor over another schema
begin; declare c cursor with hold for select name from {other}.child; fetch all from c
--! HARMLESS a holdable cursor over the own schema :: it is gone with the session
declare c cursor with hold for select name from child

--! DENIED list the relations
select relname from pg_class
--! DENIED sizes of other tenants' tables
select reltuples from pg_catalog.pg_class where relname = 'child'
--! DENIED list the roles
select rolname from pg_roles
--! DENIED list the users
select usename from pg_user
--! DENIED read password hashes
select rolpassword from pg_authid
--! DENIED read password hashes through the view
select passwd from pg_shadow
--! DENIED who belongs to whom
select roleid from pg_auth_members
--! DENIED list the databases
select datname from pg_database
--! DENIED list the tables
select schemaname, tablename from pg_tables
--! DENIED list columns
select attname from pg_attribute
--! DENIED other sessions' statements
select query from pg_stat_activity
--! DENIED other sessions' statements through the function
select query from pg_stat_get_activity(null)
--! DENIED column statistics, which hold values
select most_common_vals from pg_stats
--! DENIED column statistics of the catalogue
select stavalues1 from pg_statistic
--! DENIED extended statistics
select most_common_vals from pg_stats_ext
--! DENIED row counts of other tenants
select n_live_tup from pg_stat_user_tables
--! DENIED row counts through the function
select pg_stat_get_live_tuples('pg_class'::regclass)
--! DENIED locks of other sessions
select relation from pg_locks
--! DENIED lock table through the function
select relation from pg_lock_status()
--! DENIED function sources
select prosrc from pg_proc
--! DENIED definition of a function
select pg_get_functiondef('child_count'::regproc)
--! DENIED settings of other roles
select setconfig from pg_db_role_setting
--! DENIED rights on schemas
select nspacl from pg_namespace
--! DENIED the server's access file
select * from pg_hba_file_rules
--! DENIED information schema, tables
select table_name from information_schema.tables
--! DENIED information schema, roles
select role_name from information_schema.enabled_roles
--! DENIED table sizes
select pg_total_relation_size('child')
--! DENIED database size
select pg_database_size('roedtraad')
--! HARMLESS schema names :: they are random and mean nothing without the right to use them
select nspname from pg_namespace
--! HARMLESS names from object numbers :: random names; the number of tenants is no secret
select o, o::oid::regrole, o::oid::regnamespace, o::oid::regclass from generate_series(16384, 17000) o
--! HARMLESS types of all schemas :: every tenant has the same tables, their names are in the public source
select typname, typnamespace::regnamespace from pg_type where typnamespace > 16384
--! HARMLESS asking for rights by name :: it answers no
select has_schema_privilege('{other}', 'USAGE'), has_schema_privilege('{other}', 'CREATE')
--! HARMLESS transaction counters :: they show the activity of the whole server only
select pg_current_xact_id(), pg_current_snapshot(), pg_current_wal_lsn()
--! DENIED the platform's list of tenants
select id from plat.tenant
--! DENIED the platform's list of tenants, written
insert into plat.tenant (id, hex, kind) values ('intruder', '00000000', 'operator')

--! DENIED query another schema as XML
select query_to_xml('select name from {other}.child', true, false, '')
--! DENIED another schema as XML
select schema_to_xml('{other}', true, false, '')
--! DENIED the database as XML
select database_to_xml(true, false, '')
--! DENIED a table as XML
select table_to_xml('{other}.child', true, false, '')
--! DENIED a cursor as XML
select cursor_to_xml('c', 1, true, false, '')
--! DENIED a query inside a text search
select * from ts_stat('select to_tsvector(name) from {other}.child')
--! DENIED a query inside a text search rewrite
select ts_rewrite('a'::tsquery, 'select name::tsquery, name::tsquery from {other}.child')

--! DENIED run a program
copy child from program 'id'
--! DENIED send data to a program
copy (select 1) to program 'id'
--! DENIED read a file into a table
copy child (name) from '/etc/passwd'
--! DENIED write a file
copy (select 1) to '/tmp/roedtraad-attack'
--! DENIED read a file
select pg_read_file('PG_VERSION')
--! DENIED read a binary file
select pg_read_binary_file('global/pg_control')
--! DENIED list a directory
select pg_ls_dir('.')
--! DENIED list the log directory
select pg_ls_logdir()
--! DENIED status of a file
select pg_stat_file('PG_VERSION')
--! DENIED load a library
load 'pg_trgm'
--! DENIED make a large object
select lo_create(0)
--! DENIED make a large object from bytes
select lo_from_bytea(0, 'x')
--! DENIED import a file as a large object
select lo_import('/etc/passwd')
--! DENIED read a large object
select lo_get({large_object})
--! DENIED open a large object
select lo_open({large_object}, 131072)
--! DENIED list large objects
select oid from pg_largeobject_metadata
--! DENIED read large objects' pages
select data from pg_largeobject
--! DENIED/42883 read another database over the network
select * from dblink('dbname=postgres', 'select 1') as t(x int)
--! DENIED connect the network extension
create extension dblink
--! DENIED/42704 connect a foreign server
create server s foreign data wrapper postgres_fdw

--! DENIED an advisory lock that others wait for
select pg_advisory_lock(1)
--! DENIED an advisory lock in a transaction
select pg_advisory_xact_lock(1)
--! DENIED trying an advisory lock
select pg_try_advisory_lock(1)
--! DENIED a shared advisory lock
select pg_advisory_lock_shared(1, 2)
--! DENIED sleep
select pg_sleep(3600)
--! DENIED sleep for
select pg_sleep_for('1 hour')
--! DENIED a block of code that loops
do $$ begin loop end loop; end $$
--! DENIED end another tenant's session
select pg_terminate_backend({other_pid})
--! DENIED cancel another tenant's statement
select pg_cancel_backend({other_pid})
--! HARMLESS time limits lifted :: the pool ends a session that is silent for two minutes and resets the others
set statement_timeout = 0; set lock_timeout = 0; set idle_in_transaction_session_timeout = 0
--! HARMLESS much memory asked for :: at most eight sessions per tenant; the memory of the server is the last limit
set work_mem = '1GB'; select count(*) from (select g from generate_series(1, 100000) g order by g desc) x
--! DENIED the limit on temporary files lifted
set temp_file_limit = -1
--! DENIED/55P02 more parallel load through a server setting
set max_connections = 1000
--! DENIED a server setting written to disk
alter system set log_statement = 'all'
--! DENIED reload the server's settings
select pg_reload_conf()
--! DENIED write the log anew
select pg_rotate_logfile()
--! DENIED a checkpoint on demand
checkpoint
--! DENIED vacuum another schema
vacuum {other}.child

--! DENIED create a function
create function steal() returns text language sql as 'select 1'
--! DENIED create a function in the shared schema
create function ext.lower(text) returns text language sql as 'select 1'
--! DENIED create a function in the platform's schema
create function plat.steal() returns text language sql as 'select 1'
--! DENIED replace the function that folds names
create or replace function ext.fold(name text) returns text language sql as 'select name'
--! DENIED create a table in the own schema
create table mine (x text)
--! DENIED create a table in the public schema
create table public.child (name text)
--! DENIED create a schema
create schema stolen
--! DENIED create an extension
create extension plpython3u
--! DENIED create a language
create language plpython3u
--! DENIED create a type
create type t as (x text)
--! DENIED create an operator
create operator public.=== (leftarg = text, rightarg = text, function = texteq)
--! DENIED create a cast
create cast (text as integer) with inout
--! DENIED create a trigger on an own table
create trigger t before insert on child execute function suppress_redundant_updates_trigger()
--! DENIED create an event trigger
create event trigger t on ddl_command_end execute function suppress_redundant_updates_trigger()
--! DENIED create a rule on an own table
create rule r as on insert to child do also nothing
--! DENIED create a publication
create publication p for all tables
--! DENIED create a subscription
create subscription s connection 'host=127.0.0.1' publication p
--! DENIED create a database
create database stolen
--! DENIED create a tablespace
create tablespace t location '/tmp'
--! DENIED open a replication slot
select pg_create_logical_replication_slot('s', 'test_decoding')
--! DENIED export a snapshot
select pg_export_snapshot()
--! DENIED write into the log stream
select pg_logical_emit_message(false, 'x', 'y')

--! DENIED create a role
create role intruder superuser
--! DENIED change another role's password
alter role {other_role} password 'x'
--! DENIED give another role superuser rights
alter role {other_role} superuser
--! DENIED give itself superuser rights
alter role {own_role} superuser
--! DENIED give itself the right to make roles
alter role {own_role} createrole
--! DENIED lift its own connection limit
alter role {own_role} connection limit -1
--! DENIED/0A000 rename itself
alter role {own_role} rename to intruder
--! DENIED drop another role
drop role {other_role}
--! DENIED another role's settings
alter role {other_role} set search_path = {own}
--! DENIED settings of the database
alter database roedtraad set search_path = {other}
--! HEALED its own password :: a role may always change it; the next start puts it back
alter role {own_role} password 'changed'
--! HEALED its own search path :: the path comes with the connection, and the next start puts it back
alter role {own_role} set search_path = pg_catalog
--! HEALED its own time limits :: the next start puts them back
alter role {own_role} in database roedtraad set statement_timeout = 0
--! HEALED its own default role :: a role it does not belong to is ignored at login
alter role {own_role} set role = '{other_role}'
--! DENIED grant itself another role
grant {other_role} to {own_role}
--! DENIED grant itself to another role
grant {own_role} to {other_role}
--! DENIED grant itself a predefined role
grant pg_read_all_data to {own_role}
--! HARMLESS grant the use of another schema :: without the right to grant nothing is granted
grant usage on schema {other} to {own_role}
--! DENIED grant rights on another schema's table
grant select on {other}.child to {own_role}
--! HARMLESS grant rights on an own table to everybody :: it does not own the table, so nothing is granted
grant select on child to public
--! HARMLESS grant the use of the own schema to everybody :: it does not own the schema, so nothing is granted
grant usage on schema {own} to public
--! DENIED default rights of the owner
alter default privileges for role o_{own_hex} grant select on tables to public
--! DENIED take a table over
alter table child owner to {own_role}
--! DENIED add a column
alter table child add column x text
--! DENIED drop an own table
drop table child
--! DENIED drop another schema
drop schema {other} cascade
--! DENIED drop the database
drop database roedtraad
--! DENIED drop everything owned by another
drop owned by {other_role}
--! DENIED hand everything of another over
reassign owned by {other_owner} to {own_role}
--! DENIED change an append-only table
update audit_event set text = 'clean'
--! DENIED empty an append-only table
truncate audit_event
--! DENIED read the migration history
select script from flyway_core
--! DENIED switch triggers and foreign keys off
set session_replication_role = replica
--! HARMLESS row security off :: no isolation rests on it
set row_security = off; select name from child

--! HARMLESS listen :: nobody sends data by notification
listen tenants
--! HARMLESS notify :: a channel between two that both want it; it carries only what the sender may read
notify tenants, 'hello'
--! DENIED notify with a computed text
select pg_notify('tenants', (select string_agg(name, ',') from child))
--! DENIED a query plan that shows another's values
set plan_cache_mode = force_generic_plan; explain verbose select * from {other}.child where name = 'x'
--! DENIED an error message that shows another's values
select cast(name as integer) from {other}.child
--! HARMLESS a value through a failed cast of the own data :: it is the own data
select 1 from child where cast(length(name) as integer) < 0
--! DENIED a foreign key that asks another schema
create table probe (child uuid references {other}.child)
--! DENIED session preloading from a file
set session_preload_libraries = '/tmp/evil'
--! HEALED preloading of a library at login :: only from the server's plugin folder; the next start puts it back
alter role {own_role} set local_preload_libraries = ''
--! DENIED debugging output to the server's log of all statements
set log_statement = 'none'
