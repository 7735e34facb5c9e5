-- whom a system means by a number or name that no customer has here
create table erp_customers (
	source_system text collate "C" not null,
	told text collate "C" not null,
	customer_id bigint not null references customers on delete cascade,
	created_by bigint references users,
	created_at timestamptz not null default now(),
	primary key (source_system, told)
);

create index erp_customers_customer on erp_customers (customer_id);

-- orders as their owner tells them; without a customer they are held
create table sales_orders (
	id bigint generated always as identity primary key,
	source_system text collate "C" not null check (length(source_system) between 1 and 60),
	external_id text collate "C" not null check (length(external_id) between 1 and 200),
	number text collate "C" not null check (length(number) between 1 and 100),
	customer_id bigint references customers on delete set null,
	-- as told, also when the customer is known
	customer_number text collate "C",
	customer_name text,
	order_date date not null,
	currency text collate "C" not null check (currency ~ '^[A-Z]{3}$'),
	state text not null check (state in ('OPEN', 'DELIVERED', 'CANCELLED')),
	-- of the lines, without VAT
	net numeric(15, 2) not null,
	-- of all that was told, lines too: what is the same needs no writing
	fingerprint uuid not null,
	changed_at timestamptz not null default now(),
	unique (source_system, external_id)
);

create index sales_orders_newest on sales_orders (order_date desc, id desc);
create index sales_orders_customer on sales_orders (customer_id, order_date desc, id desc) where customer_id is not null;
-- the few that are not done
create index sales_orders_state on sales_orders (order_date desc, id desc) where state <> 'DELIVERED';
create index sales_orders_number on sales_orders (number);
create index sales_orders_held on sales_orders (source_system, (coalesce(customer_number, customer_name)), id) where customer_id is null;
create index sales_orders_held_number on sales_orders (customer_number) where customer_id is null;

create table sales_order_lines (
	order_id bigint not null references sales_orders on delete cascade,
	position integer not null,
	product_number text collate "C",
	product_name text not null,
	-- negative: it came back
	quantity numeric(15, 4) not null,
	unit text,
	unit_price numeric(15, 4) not null,
	vat_rate numeric(5, 2),
	amount numeric(15, 2) not null generated always as (round(quantity * unit_price, 2)) stored,
	primary key (order_id, position)
);

create index sales_order_lines_product on sales_order_lines (product_number, order_id) where product_number is not null;

insert into audit_exceptions (table_name, column_name, rule, reason) values
	-- half a million lines in two minutes: the owner keeps the log of its own documents, Kontor only mirrors them. Whose they
	-- are is decided here and logged, in erp_customers
	('sales_orders', null, 'SKIP', 'belongs to another system, which tells all of it again'),
	('sales_order_lines', null, 'SKIP', 'belongs to another system, which tells all of it again'),
	('erp_customers', 'created_at', 'SKIP', 'is told by the entry'),
	('erp_customers', 'created_by', 'SKIP', 'is told by the entry'),
	('erp_customers', 'told', 'CONTEXT', 'says which');

-- who is entered with a number that was told before gets what is held for it
create function take_held_orders() returns trigger language plpgsql as $$
begin
	if exists (select from sales_orders where customer_id is null) then
		update sales_orders o set customer_id = n.id from new_rows n
			where o.customer_id is null and o.customer_number = n.number and n.deleted_at is null;
	end if;
	return null;
end $$;

create trigger take_held_orders after insert on customers referencing new table as new_rows
	for each statement execute function take_held_orders();
