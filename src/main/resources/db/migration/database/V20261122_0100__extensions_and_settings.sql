create extension if not exists pg_trgm;
create extension if not exists unaccent;
create extension if not exists fuzzystrmatch;

create table settings (
	name       text primary key check (name <> ''),
	value      text not null,
	changed_at timestamptz not null default now()
);
