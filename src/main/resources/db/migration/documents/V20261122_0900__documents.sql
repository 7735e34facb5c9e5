-- what a file holds, each content once, whatever documents it belongs to
create table document_contents (
	id bigint generated always as identity primary key,
	sha256 bytea not null unique check (length(sha256) = 32),
	size bigint not null check (size >= 0),
	-- what it is, told by what is in it
	type text not null,
	created_at timestamptz not null default now(),
	-- since when it may be without a document
	used_at timestamptz not null default now(),
	text_state text not null default 'WAITING' check (text_state in ('WAITING', 'READ', 'CUT', 'NONE', 'PROTECTED', 'DAMAGED', 'TOO_MUCH', 'FAILED')),
	-- whether the virus scanner has seen it
	scan_state text not null default 'UNCHECKED' check (scan_state in ('UNCHECKED', 'CLEAN', 'INFECTED')),
	scanned_at timestamptz
);

create index document_contents_used on document_contents (used_at);
create index document_contents_unchecked on document_contents (scanned_at nulls first, id) where scan_state = 'UNCHECKED';

-- the bytes in pieces, so that nothing is ever whole in memory
create table document_chunks (
	content_id bigint not null references document_contents on delete cascade,
	number integer not null check (number >= 0),
	bytes bytea not null check (length(bytes) between 1 and 524288),
	primary key (content_id, number)
);

-- files are compressed by themselves
alter table document_chunks alter column bytes set storage external;

-- the text in pieces that a tsvector can hold
create table document_texts (
	content_id bigint not null references document_contents on delete cascade,
	number integer not null check (number >= 0),
	text text not null check (length(text) <= 100000),
	search tsvector generated always as (to_tsvector('german', text) || to_tsvector('simple', text)) stored,
	primary key (content_id, number)
);

create index document_texts_search on document_texts using gin (search) with (fastupdate = off);

-- the same words as the text of a file, from what somebody wrote about it
create function words_of_document(title text, note text, tags text[]) returns tsvector language sql immutable parallel safe
	return to_tsvector('german'::regconfig, title || ' ' || coalesce(note, '') || ' ' || array_to_string(tags, ' '))
		|| to_tsvector('simple'::regconfig, title || ' ' || coalesce(note, '') || ' ' || array_to_string(tags, ' '));

create table documents (
	id bigint generated always as identity primary key,
	title text not null check (length(title) between 1 and 255),
	kind text not null check (kind in ('LETTER', 'QUOTE', 'ORDER', 'DELIVERY', 'INVOICE', 'REMINDER', 'CONTRACT', 'MINUTES', 'DATASHEET', 'PHOTO', 'MAIL', 'OTHER')),
	direction text not null check (direction in ('IN', 'OUT', 'INTERNAL')),
	dated_on date not null check (dated_on between '1900-01-01' and '2200-01-01'),
	tags text[] not null default '{}',
	note text check (length(note) <= 20000),
	confidential boolean not null default false,
	owner_id bigint references users,
	-- that of the newest version
	content_id bigint not null references document_contents,
	-- names this document for whoever sent it, so that sending twice files once
	external_id text check (length(external_id) <= 200),
	created_at timestamptz not null default now(),
	deleted_at timestamptz,
	deleted_by bigint references users,
	version bigint not null default 0,
	search tsvector generated always as (words_of_document(title, note, tags)) stored,
	unique (id, dated_on)
);

create index documents_newest on documents (dated_on desc, id desc) where deleted_at is null;
create index documents_kind on documents (kind, dated_on desc, id desc) where deleted_at is null;
create index documents_direction on documents (direction, dated_on desc, id desc) where deleted_at is null;
create index documents_kind_direction on documents (kind, direction, dated_on desc, id desc) where deleted_at is null;
create index documents_content on documents (content_id);
create index documents_deleted on documents (deleted_at) where deleted_at is not null;
create unique index documents_external on documents (owner_id, external_id) nulls not distinct where external_id is not null;
create index documents_search on documents using gin (search) with (fastupdate = off);

create table document_versions (
	id bigint generated always as identity primary key,
	document_id bigint not null references documents on delete cascade,
	number integer not null check (number > 0),
	content_id bigint not null references document_contents,
	file_name text not null check (length(file_name) between 1 and 255),
	created_at timestamptz not null default now(),
	created_by bigint references users,
	unique (document_id, number)
);

create index document_versions_content on document_versions (content_id);

-- what a document is about. Modules above add their own columns; a row of which everything is gone is tidied away
-- together with a document that has no other
create table document_links (
	id bigint generated always as identity primary key,
	document_id bigint not null,
	-- the document's, so that a list of one's documents is walked in its order
	dated_on date not null,
	customer_id bigint references customers on delete set null,
	person_id bigint references contact_persons on delete set null,
	interaction_id bigint references interactions on delete set null,
	foreign key (document_id, dated_on) references documents (id, dated_on) on update cascade on delete cascade,
	unique (document_id, customer_id),
	unique (document_id, person_id),
	unique (document_id, interaction_id)
);

create index document_links_customer on document_links (customer_id, dated_on desc, document_id desc) where customer_id is not null;
create index document_links_person on document_links (person_id, dated_on desc, document_id desc) where person_id is not null;
create index document_links_interaction on document_links (interaction_id, dated_on desc, document_id desc) where interaction_id is not null;

-- nobody can take a name out of a file: where an erasure touches what was read in it, the documents go
create function drop_documents_of_text() returns trigger language plpgsql as $$
begin
	if coalesce(current_setting('kontor.audit_upkeep', true), '') = 'on' then
		delete from documents d where exists (select from document_versions v where v.document_id = d.id and v.content_id = old.content_id);
	end if;
	return null;
end $$;

create trigger document_texts_erased after update or delete on document_texts
	for each row execute function drop_documents_of_text();

create function documents_are_discreet(shown jsonb) returns boolean language sql immutable
	return (shown ->> 'confidential')::boolean;

insert into audit_exceptions (table_name, column_name, rule, reason) values
	('document_contents', null, 'SKIP', 'is the file itself'),
	('document_chunks', null, 'SKIP', 'is the file itself'),
	('document_texts', null, 'SKIP', 'follows from the file'),
	('documents', 'title', 'DISCREET', 'may be confidential'),
	('documents', 'note', 'DISCREET', 'may be confidential'),
	('documents', 'tags', 'DISCREET', 'may be confidential'),
	('documents', 'content_id', 'SKIP', 'is told by the version'),
	('documents', 'search', 'SKIP', 'derived from the text'),
	('documents', 'created_at', 'SKIP', 'is told by the entry'),
	('documents', 'deleted_by', 'SKIP', 'is told by the entry'),
	('documents', 'version', 'SKIP', 'counts'),
	('document_versions', 'document_id', 'CONTEXT', 'says which'),
	('document_versions', 'content_id', 'SKIP', 'is the file itself'),
	('document_versions', 'file_name', 'SECRET', 'may be confidential'),
	('document_versions', 'created_at', 'SKIP', 'is told by the entry'),
	('document_versions', 'created_by', 'SKIP', 'is told by the entry'),
	('document_links', 'document_id', 'CONTEXT', 'says which'),
	('document_links', 'dated_on', 'SKIP', 'is told by the document');
