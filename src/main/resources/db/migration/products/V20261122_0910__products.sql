-- what is sold. A product is kept here, or another system owns it and it is only shown
create table product_groups (
	id bigint generated always as identity primary key,
	name text not null check (length(name) between 1 and 120)
);

create unique index product_groups_name on product_groups (lower(name));

create table products (
	id bigint generated always as identity primary key,
	-- null: kept here
	source_system text collate "C" check (length(source_system) between 1 and 60),
	external_id text collate "C" check (length(external_id) between 1 and 200),
	number text collate "C" not null check (length(number) between 1 and 100),
	name text not null check (length(name) between 1 and 300),
	name_key text collate "C" not null generated always as (lower(name)) stored,
	description text check (length(description) <= 10000),
	group_id bigint references product_groups on delete set null,
	unit text check (length(unit) <= 40),
	vat_rate numeric(5, 2) check (vat_rate between 0 and 100),
	active boolean not null default true,
	-- of what was told last
	fingerprint uuid,
	changed_at timestamptz not null default now(),
	version bigint not null default 0,
	unique (source_system, external_id),
	check ((source_system is null) = (external_id is null))
);

create unique index products_own_number on products (number) where source_system is null;
create index products_number on products (number, id);
create index products_name on products (name_key, id);
create index products_group on products (group_id) where group_id is not null;

-- a price holds until the next one
create table product_prices (
	product_id bigint not null references products on delete cascade,
	valid_from date not null,
	price numeric(15, 4) not null,
	primary key (product_id, valid_from)
);

insert into audit_exceptions (table_name, column_name, rule, reason) values
	('products', 'name_key', 'SKIP', 'derived from the name'),
	('products', 'fingerprint', 'SKIP', 'derived from what is told'),
	('products', 'changed_at', 'SKIP', 'is told by the entry'),
	('products', 'version', 'SKIP', 'counts'),
	('products', 'number', 'CONTEXT', 'says which'),
	('product_prices', 'product_id', 'CONTEXT', 'says which');
