create sequence customers_seq increment 50 start 1;
create sequence contact_persons_seq increment 50 start 1;
create sequence affiliations_seq increment 50 start 1;
create sequence contact_points_seq increment 50 start 1;
create sequence postal_addresses_seq increment 50 start 1;
create sequence tags_seq increment 50 start 1;
create sequence customer_numbers start 10001;

create table customers (
	id bigint primary key,
	number text collate "C" not null constraint customers_number_key unique check (length(number) between 1 and 30),
	kind text not null check (kind in ('ORGANISATION', 'PERSON')),
	status text not null check (status in ('PROSPECT', 'CUSTOMER', 'FORMER', 'BLOCKED')),
	-- the organisation's name, or first and last name of a private person
	name text not null check (length(name) between 1 and 200),
	salutation text check (salutation in ('FRAU', 'HERR', 'FAMILIE', 'DIVERS')),
	title text,
	first_name text,
	last_name text,
	letter_salutation text,
	birthday date,
	note text,
	owner_id bigint references users,
	parent_id bigint references customers check (parent_id <> id),
	valuation_class text check (valuation_class in ('A', 'B', 'C')),
	external_id text,
	-- derived when the customer is saved: sort key (DIN 5007), both normal forms, key for duplicates
	name_key text collate "C" not null,
	search_text text not null,
	match_key text collate "C" not null,
	main_postal_code text collate "C",
	main_city text,
	city_key text collate "C",
	-- kept by the history
	last_contact_at timestamptz,
	created_at timestamptz not null default now(),
	created_by bigint references users,
	changed_at timestamptz not null default now(),
	changed_by bigint references users,
	deleted_at timestamptz,
	deleted_by bigint references users,
	version bigint not null default 0
);

create table contact_persons (
	id bigint primary key,
	salutation text check (salutation in ('FRAU', 'HERR', 'FAMILIE', 'DIVERS')),
	title text,
	first_name text,
	last_name text not null check (length(last_name) between 1 and 200),
	letter_salutation text,
	birthday date,
	note text,
	external_id text,
	name_key text collate "C" not null,
	search_text text not null,
	match_key text collate "C" not null,
	created_at timestamptz not null default now(),
	created_by bigint references users,
	changed_at timestamptz not null default now(),
	changed_by bigint references users,
	deleted_at timestamptz,
	deleted_by bigint references users,
	version bigint not null default 0
);

create table affiliations (
	id bigint primary key,
	person_id bigint not null references contact_persons on delete cascade,
	customer_id bigint not null references customers on delete cascade,
	role text,
	department text,
	valid_from date,
	valid_to date,
	position integer not null default 0,
	check (valid_to >= valid_from)
);

-- a number or address belongs to a customer, to a person, or to a person in one function
create table contact_points (
	id bigint primary key,
	customer_id bigint references customers on delete cascade,
	person_id bigint references contact_persons on delete cascade,
	affiliation_id bigint references affiliations on delete cascade,
	kind text not null check (kind in ('PHONE', 'MOBILE', 'FAX', 'EMAIL', 'WEB')),
	value text not null check (length(value) between 1 and 500),
	normalised text collate "C",
	-- digits reversed for numbers, lower case for the rest
	lookup text collate "C" not null,
	label text,
	position integer not null default 0,
	check (num_nonnulls(customer_id, person_id, affiliation_id) = 1)
);

create table postal_addresses (
	id bigint primary key,
	customer_id bigint references customers on delete cascade,
	person_id bigint references contact_persons on delete cascade,
	kind text not null check (kind in ('MAIN', 'BILLING', 'DELIVERY', 'VISIT', 'PO_BOX', 'PRIVATE')),
	street text,
	postal_code text collate "C",
	city text,
	region text,
	country text not null default 'DE' check (length(country) = 2),
	valid_from date,
	valid_to date,
	position integer not null default 0,
	check (num_nonnulls(customer_id, person_id) = 1),
	check (valid_to >= valid_from)
);

create table tags (
	id bigint primary key,
	name text not null check (length(name) between 1 and 60),
	name_key text collate "C" not null constraint tags_name_key_key unique
);

create table customer_tags (
	customer_id bigint not null references customers on delete cascade,
	tag_id bigint not null references tags on delete cascade,
	primary key (customer_id, tag_id)
);

-- lists: every order can be walked by an index, alone and below the usual filters
create index customers_name on customers (name_key, id) where deleted_at is null;
create index customers_status_name on customers (status, name_key, id) where deleted_at is null;
create index customers_owner_name on customers (owner_id, name_key, id) where deleted_at is null;
create index customers_class_name on customers (valuation_class, name_key, id) where deleted_at is null and valuation_class is not null;
create index customers_last_contact on customers (coalesce(last_contact_at, '-infinity'), id) where deleted_at is null;
create index customers_postal_code on customers (main_postal_code, name_key, id) where deleted_at is null;
create index customers_city on customers (city_key, name_key, id) where deleted_at is null;
create index customers_match on customers (match_key);
create index customers_parent on customers (parent_id) where parent_id is not null;
create index customers_external on customers (external_id) where external_id is not null;
create index customers_deleted on customers (deleted_at) where deleted_at is not null;
create index customers_search on customers using gin (search_text gin_trgm_ops) with (fastupdate = off);
create index contact_persons_name on contact_persons (name_key, id) where deleted_at is null;
create index contact_persons_match on contact_persons (match_key);
create index contact_persons_external on contact_persons (external_id) where external_id is not null;
create index contact_persons_search on contact_persons using gin (search_text gin_trgm_ops) with (fastupdate = off);
create index affiliations_customer on affiliations (customer_id);
create index affiliations_person on affiliations (person_id);
create index contact_points_customer on contact_points (customer_id) where customer_id is not null;
create index contact_points_person on contact_points (person_id) where person_id is not null;
create index contact_points_affiliation on contact_points (affiliation_id) where affiliation_id is not null;
create index contact_points_lookup on contact_points (lookup);
create index contact_points_mail_host on contact_points (split_part(lookup, '@', 2)) where kind = 'EMAIL';
create index postal_addresses_customer on postal_addresses (customer_id) where customer_id is not null;
create index postal_addresses_person on postal_addresses (person_id) where person_id is not null;
create index customer_tags_tag on customer_tags (tag_id, customer_id);
