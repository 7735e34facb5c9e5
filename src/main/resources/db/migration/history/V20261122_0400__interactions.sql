create sequence interactions_seq;

create table interactions (
	id bigint primary key default nextval('interactions_seq'),
	customer_id bigint not null references customers on delete cascade,
	person_id bigint references contact_persons on delete set null,
	channel text not null check (channel in ('PHONE', 'EMAIL', 'LETTER', 'FAX', 'SMS', 'CHAT', 'VISIT', 'MEETING', 'WEB', 'NOTE')),
	direction text not null check (direction in ('IN', 'OUT', 'INTERNAL')),
	occurred_at timestamptz not null check (occurred_at >= '1950-01-01'),
	duration_minutes integer check (duration_minutes between 0 and 14400),
	subject text check (length(subject) <= 300),
	body text not null check (length(body) <= 100000),
	sentiment text not null default 'NEUTRAL' check (sentiment in ('PRAISE', 'NEUTRAL', 'COMPLAINT')),
	confidential boolean not null default false,
	author_id bigint references users,
	-- names this entry for whoever sent it, so that sending twice writes once
	external_id text check (length(external_id) <= 200),
	created_at timestamptz not null default now(),
	changed_at timestamptz,
	version bigint not null default 0,
	-- German stems, the exact words, what the filters ask for, and the thirty and ninety days in which it
	-- happened, so that a text is found window by window, the newest first
	search tsvector generated always as (
		to_tsvector('german', coalesce(subject, '') || ' ' || body) || to_tsvector('simple', coalesce(subject, '') || ' ' || body)
		|| array_to_tsvector(array['#' || channel, '#' || sentiment, '#a' || coalesce(author_id, 0)::text,
			'#m' || floor(extract(epoch from occurred_at at time zone 'UTC') / 2592000)::integer::text,
			'#q' || floor(extract(epoch from occurred_at at time zone 'UTC') / 7776000)::integer::text])) stored
);

create table interaction_versions (
	id bigint generated always as identity primary key,
	interaction_id bigint not null references interactions on delete cascade,
	version bigint not null,
	person_id bigint references contact_persons on delete set null,
	channel text not null,
	direction text not null,
	occurred_at timestamptz not null,
	duration_minutes integer,
	subject text,
	body text not null,
	sentiment text not null,
	confidential boolean not null,
	replaced_at timestamptz not null default now(),
	replaced_by bigint references users,
	unique (interaction_id, version)
);

create index interactions_customer on interactions (customer_id, occurred_at desc, id desc);
create index interactions_newest on interactions (occurred_at desc, id desc);
create index interactions_author on interactions (author_id, occurred_at desc, id desc);
create index interactions_channel on interactions (channel, occurred_at desc, id desc);
create index interactions_sentiment on interactions (sentiment, occurred_at desc, id desc) where sentiment <> 'NEUTRAL';
create index interactions_author_channel on interactions (author_id, channel, occurred_at desc, id desc);
create index interactions_author_sentiment on interactions (author_id, sentiment, occurred_at desc, id desc) where sentiment <> 'NEUTRAL';
create index interactions_channel_sentiment on interactions (channel, sentiment, occurred_at desc, id desc) where sentiment <> 'NEUTRAL';
create index interactions_author_channel_sentiment on interactions (author_id, channel, sentiment, occurred_at desc, id desc) where sentiment <> 'NEUTRAL';
create index interactions_person on interactions (person_id, occurred_at desc, id desc) where person_id is not null;
create unique index interactions_external on interactions (author_id, external_id) nulls not distinct where external_id is not null;
create index interactions_search on interactions using gin (search) with (fastupdate = off);
