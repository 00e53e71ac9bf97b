-- Scripts of a hostile module, run by the real migrator as the tenant's owner. Same format as attacks.sql;
-- "--! FOUND name" gets through and is found by the check that follows every migration; "--~" undoes it.

--! DENIED copy another tenant's table
create table stolen as select * from {other}.child
--! DENIED insert from another tenant's table
create table stolen (name text); insert into stolen select name from {other}.child
--! DENIED a view over another tenant's table
create view stolen as select name from {other}.child
--! DENIED a materialised view over another tenant's table
create materialized view stolen as select name from {other}.child
--! DENIED a foreign key to another tenant's table
create table stolen (child uuid references {other}.child)
--! DENIED inherit from another tenant's table
create table stolen () inherits ({other}.child)
--! DENIED a table like another tenant's
create table stolen (like {other}.child including all)
--! DENIED a table in another tenant's schema
create table {other}.planted (x text)
--! DENIED a trigger on another tenant's table
create trigger t before insert on {other}.child execute function suppress_redundant_updates_trigger()
--! DENIED a rule on another tenant's table
create rule r as on select to {other}.child do instead nothing
--! DENIED drop another tenant's table
drop table {other}.child
--! DENIED drop another tenant's schema
drop schema {other} cascade
--! DENIED rename another tenant's table
alter table {other}.child rename to kept
--! DENIED a block that reads another tenant's table
do $$ declare t text; begin execute 'select string_agg(name, '','') from {other}.child' into t; raise notice '%', t; end $$
--! DENIED a security definer function that reads another tenant's table
create function stolen() returns bigint language sql security definer as 'select count(*) from {other}.child'
--! HARMLESS a security definer function in code :: it runs with the rights of the own owner only
create function stolen_{n}() returns text language plpgsql security definer as $$ begin return (select string_agg(name, ',') from {other}.child); end $$
--! HARMLESS a security definer function on own data :: it may go round append-only rules of its own tenant; the review of modules looks for it
create function widened_{n}() returns void language sql security definer as 'delete from audit_event'
--! DENIED create a role
create role intruder login
--! DENIED create a superuser
create role intruder superuser login
--! DENIED give its own owner superuser rights
alter role o_{own_hex} superuser
--! DENIED give its own owner the right to make roles
alter role o_{own_hex} createrole
--! DENIED give its application login more rights
alter role {own_role} bypassrls
--! DENIED change its application login's password
alter role {own_role} password 'x'
--! HARMLESS change its own owner's password :: the login is closed and its password removed after each run
alter role o_{own_hex} password 'x'
--! HEALED change its own owner's settings :: they are put back at every start
alter role o_{own_hex} set search_path = public
--! DENIED set role to another owner
set role {other_owner}
--! DENIED set role to another application login
set role {other_role}
--! DENIED set role to the superuser
set role postgres
--! DENIED become the superuser
set session authorization postgres
--! DENIED grant itself another owner
grant {other_owner} to o_{own_hex}
--! DENIED grant its own owner to another
grant o_{own_hex} to {other_role}
--! DENIED grant its own owner to its application login
grant o_{own_hex} to {own_role}
--! DENIED grant the migrations' group to its application login
grant rt_migrator to {own_role}
--! DENIED grant itself a predefined role
grant pg_read_all_data to o_{own_hex}
--! HARMLESS open the own schema to everybody :: the schema belongs to the provisioner, so nothing is granted
grant usage on schema {own} to public
--! HARMLESS open the own schema to another tenant :: the schema belongs to the provisioner, so nothing is granted
grant usage on schema {own} to {other_role}
--! FOUND open an own table to another tenant
grant select on child to {other_role}
--~ revoke select on {own}.child from {other_role}
--! FOUND open an own table to everybody
grant select on child to public
--~ revoke select on {own}.child from public
--! FOUND open a single column to another tenant
grant select (name) on child to {other_role}
--~ revoke select (name) on {own}.child from {other_role}
--! FOUND open an own function to another tenant
grant execute on function child_count() to {other_role}
--~ revoke execute on function {own}.child_count() from {other_role}
--! FOUND open an own table to all migrations
grant all on child to rt_migrator
--~ revoke all on {own}.child from rt_migrator
--! FOUND open all future tables
alter default privileges grant select on tables to public
--~ alter default privileges for role o_{own_hex} revoke select on tables from public
--! DENIED change default rights of another owner
alter default privileges for role {other_owner} grant select on tables to public
--! DENIED an event trigger
create function e_{n}() returns event_trigger language plpgsql as 'begin end'; create event trigger t on ddl_command_end execute function e_{n}()
--! DENIED run a program
create table out_{n} (x text); copy out_{n} from program 'id'
--! DENIED read a file
create table out_{n} (x text); copy out_{n} from '/etc/passwd'
--! DENIED write a file
copy (select 1) to '/tmp/roedtraad-attack'
--! DENIED read a file through a function
select pg_read_file('PG_VERSION')
--! DENIED a trusted extension
create extension hstore
--! DENIED an untrusted extension
create extension file_fdw
--! DENIED an untrusted language
create extension plpython3u
--! DENIED a function in C
create function c_{n}() returns int language c as 'libc', 'getpid'
--! DENIED a function in the shared schema
create function ext.fold(integer) returns text language sql as 'select 1::text'
--! DENIED replace the shared function
create or replace function ext.fold(name text) returns text language sql immutable as 'select name'
--! DENIED drop the shared extension
drop extension pg_trgm cascade
--! DENIED a table in the public schema
create table public.child (name text)
--! DENIED a table in the platform's schema
create table plat.planted (x text)
--! DENIED read the platform's list
select id from plat.tenant
--! DENIED write the platform's list
update plat.tenant set status = 'parked'
--! DENIED a schema of its own
create schema planted
--! DENIED a temporary table
create temp table child (name text)
--! DENIED another's statements in the statistics
create table out_{n} as select query from pg_stat_activity
--! DENIED another's values in the statistics
create table out_{n} as select most_common_vals::text as v from pg_stats
--! DENIED roles with their passwords
create table out_{n} as select rolname, rolpassword from pg_authid
--! DENIED a large object
select lo_from_bytea(0, 'x')
--! DENIED end other sessions
select pg_terminate_backend({other_pid})
--! DENIED a publication of everything
create publication p for all tables
--! DENIED a setting of the database
alter database roedtraad set search_path = {own}
--! DENIED a setting of the server
alter system set fsync = off
--! DENIED give a table to another
create table gift_{n} (x text); alter table gift_{n} owner to {other_owner}
--! DENIED move a table to another schema
create table moved_{n} (x text); alter table moved_{n} set schema {other}
--! DENIED wait for ever
select pg_sleep(3600)
--! HARMLESS hold an advisory lock :: it ends with the session, and the application uses none
select pg_try_advisory_lock(1)
