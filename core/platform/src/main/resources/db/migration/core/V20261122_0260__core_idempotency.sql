-- The whole answer is kept for a day, so that a repeated request gets it again.
alter table idempotency_key add column etag text not null default '', add column type text not null default '';
create index idempotency_key_by_age on idempotency_key (created_at);
