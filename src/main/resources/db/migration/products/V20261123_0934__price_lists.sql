-- other prices for customers of some classes, while they hold
create table price_lists (
	id bigint generated always as identity primary key,
	name text not null check (length(name) between 1 and 120),
	classes text[] not null check (cardinality(classes) > 0 and classes <@ '{A,B,C}'),
	valid_from date not null,
	valid_to date check (valid_to >= valid_from),
	-- percent off the usual price of everything; negative: on top of it
	discount numeric(5, 2) check (discount between -100 and 100),
	version bigint not null default 0
);

create unique index price_lists_name on price_lists (lower(name));

create table price_list_prices (
	price_list_id bigint not null references price_lists on delete cascade,
	product_id bigint not null references products on delete cascade,
	price numeric(15, 4) not null check (price >= 0),
	primary key (price_list_id, product_id)
);

create index price_list_prices_product on price_list_prices (product_id);

insert into audit_exceptions (table_name, column_name, rule, reason) values
	('price_lists', 'version', 'SKIP', 'counts'),
	('price_list_prices', 'price_list_id', 'CONTEXT', 'says which'),
	('price_list_prices', 'product_id', 'CONTEXT', 'says which');
