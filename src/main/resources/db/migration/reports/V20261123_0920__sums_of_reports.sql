-- what the reports add up. Where many rows of many customers meet in one sum, nobody waits for anybody: each statement appends
-- what it changes, a reader adds up, and a job takes rows of the same key together
create table product_sales_months (
	id bigint generated always as identity primary key,
	-- empty: it was told without a number, and is known by its name
	product_number text collate "C" not null,
	product_name text collate "C" not null,
	currency text collate "C" not null,
	month date not null,
	lines integer not null,
	quantity numeric(19, 4) not null,
	net numeric(17, 2) not null
);

create index product_sales_months_month on product_sales_months (currency, month);

-- of all customers, of each postcode region and of each owner
create table turnover_months (
	id bigint generated always as identity primary key,
	dimension text not null check (dimension in ('ALL', 'REGION', 'OWNER')),
	key text collate "C" not null,
	currency text collate "C" not null,
	month date not null,
	invoices integer not null,
	turnover numeric(17, 2) not null
);

create index turnover_months_month on turnover_months (dimension, currency, month);

create table open_item_days (
	id bigint generated always as identity primary key,
	currency text collate "C" not null,
	-- null: no day to pay was told
	due_date date,
	items integer not null,
	amount numeric(17, 2) not null
);

-- who bought most in a month, a quarter, a year
create table customer_sales_spans (
	customer_id bigint not null,
	currency text collate "C" not null,
	span text not null check (span in ('M', 'Q', 'Y')),
	start date not null,
	invoices integer not null,
	turnover numeric(17, 2) not null,
	primary key (customer_id, currency, span, start)
);

create index customer_sales_spans_rank on customer_sales_spans (currency, span, start, turnover desc, customer_id) where invoices <> 0;
create index customer_sales_open on customer_sales (currency, open_amount desc, customer_id) where open_items > 0;
create index sales_order_lines_unnumbered on sales_order_lines (product_name, order_id) where product_number is null;

-- the nightly comparison with a full computation
create table report_checks (
	id bigint generated always as identity primary key,
	checked_at timestamptz not null default now(),
	sums bigint not null,
	repaired bigint not null
);

insert into audit_exceptions (table_name, column_name, rule, reason) values
	('product_sales_months', null, 'SKIP', 'derived from orders'),
	('turnover_months', null, 'SKIP', 'derived from invoices'),
	('open_item_days', null, 'SKIP', 'derived from invoices'),
	('customer_sales_spans', null, 'SKIP', 'derived from invoices'),
	('report_checks', null, 'SKIP', 'is a log');

-- German postcodes by their first two digits; empty: none; ?: of another country
create function postal_region(code text) returns text language sql immutable parallel safe as $$
	select case when code is null then '' when code ~ '^[0-9]{5}$' then left(code, 2) else '?' end
$$;

-- the full computations
create view product_sales_months_computed as
	select coalesce(l.product_number, '') as product_number, case when coalesce(l.product_number, '') = '' then l.product_name else '' end as product_name,
		o.currency, date_trunc('month', o.order_date)::date as month, count(*)::integer as lines, sum(l.quantity)::numeric(19, 4) as quantity,
		sum(l.amount)::numeric(17, 2) as net
	from sales_order_lines l join sales_orders o on o.id = l.order_id where o.state <> 'CANCELLED' group by 1, 2, 3, 4;

create view turnover_months_computed as
	select d.dimension, d.key, s.currency, s.month, sum(s.invoices)::integer as invoices, sum(s.turnover)::numeric(17, 2) as turnover
	from customer_sales_months s left join customers c on c.id = s.customer_id cross join lateral (values ('ALL', ''),
		('REGION', postal_region(c.main_postal_code)), ('OWNER', coalesce(c.owner_id::text, ''))) d (dimension, key)
	group by 1, 2, 3, 4;

create view open_item_days_computed as
	select currency, due_date, count(*)::integer as items, sum(open_amount)::numeric(17, 2) as amount
	from invoices where open_amount <> 0 and customer_id is not null group by 1, 2;

create view customer_sales_spans_computed as
	select s.customer_id, s.currency, p.span, p.start, sum(s.invoices)::integer as invoices, sum(s.turnover)::numeric(17, 2) as turnover
	from customer_sales_months s cross join lateral (values ('M', s.month), ('Q', date_trunc('quarter', s.month)::date),
		('Y', date_trunc('year', s.month)::date)) p (span, start)
	group by 1, 2, 3, 4;

-- what has to be added to be right again; one statement each, so that it sees rows and sums of one moment
create view product_sales_months_lacking as
	select product_number, product_name, currency, month, sum(lines)::integer as lines, sum(quantity) as quantity, sum(net) as net
	from (select product_number, product_name, currency, month, lines, quantity, net from product_sales_months_computed
		union all select product_number, product_name, currency, month, -lines, -quantity, -net from product_sales_months) d
	group by 1, 2, 3, 4 having sum(lines) <> 0 or sum(quantity) <> 0 or sum(net) <> 0;

create view turnover_months_lacking as
	select dimension, key, currency, month, sum(invoices)::integer as invoices, sum(turnover) as turnover
	from (select dimension, key, currency, month, invoices, turnover from turnover_months_computed
		union all select dimension, key, currency, month, -invoices, -turnover from turnover_months) d
	group by 1, 2, 3, 4 having sum(invoices) <> 0 or sum(turnover) <> 0;

create view open_item_days_lacking as
	select currency, due_date, sum(items)::integer as items, sum(amount) as amount
	from (select currency, due_date, items, amount from open_item_days_computed
		union all select currency, due_date, -items, -amount from open_item_days) d
	group by 1, 2 having sum(items) <> 0 or sum(amount) <> 0;

create view customer_sales_spans_lacking as
	select customer_id, currency, span, start, sum(invoices)::integer as invoices, sum(turnover) as turnover
	from (select customer_id, currency, span, start, invoices, turnover from customer_sales_spans_computed
		union all select customer_id, currency, span, start, -invoices, -turnover from customer_sales_spans) d
	group by 1, 2, 3, 4 having sum(invoices) <> 0 or sum(turnover) <> 0;

-- lines count in the month and currency of their order, as long as that is not cancelled
create function note_product_sales() returns trigger language plpgsql set kontor.batch = '' as $$
begin
	execute format($sql$
		insert into product_sales_months (product_number, product_name, currency, month, lines, quantity, net)
		select coalesce(l.product_number, ''), case when coalesce(l.product_number, '') = '' then l.product_name else '' end, o.currency,
			date_trunc('month', o.order_date)::date, sum(l.f), sum(l.f * l.quantity), sum(l.f * l.amount)
		from (%s) l join sales_orders o on o.id = l.order_id where o.state <> 'CANCELLED' group by 1, 2, 3, 4
		having sum(l.f) <> 0 or sum(l.f * l.quantity) <> 0 or sum(l.f * l.amount) <> 0$sql$,
		case TG_OP when 'INSERT' then 'select 1 as f, * from new_rows' when 'DELETE' then 'select -1 as f, * from old_rows'
			else 'select 1 as f, * from new_rows union all select -1, * from old_rows' end);
	return null;
end $$;

create trigger note_product_sales_in after insert on sales_order_lines referencing new table as new_rows
	for each statement execute function note_product_sales();
create trigger note_product_sales_change after update on sales_order_lines referencing old table as old_rows new table as new_rows
	for each statement execute function note_product_sales();
create trigger note_product_sales_out after delete on sales_order_lines referencing old table as old_rows
	for each statement execute function note_product_sales();

-- an order of another month or currency, or cancelled, takes its lines along
create function move_product_sales() returns trigger language plpgsql set kontor.batch = '' as $$
begin
	insert into product_sales_months (product_number, product_name, currency, month, lines, quantity, net)
	select coalesce(l.product_number, ''), case when coalesce(l.product_number, '') = '' then l.product_name else '' end, r.currency,
		r.month, sum(r.f), sum(r.f * l.quantity), sum(r.f * l.amount)
	from old_rows o join new_rows n on n.id = o.id cross join lateral (
			values (1, n.currency, date_trunc('month', n.order_date)::date, n.state), (-1, o.currency, date_trunc('month', o.order_date)::date, o.state))
				r (f, currency, month, state)
		join sales_order_lines l on l.order_id = o.id
	where (o.currency, date_trunc('month', o.order_date), o.state = 'CANCELLED')
			is distinct from (n.currency, date_trunc('month', n.order_date), n.state = 'CANCELLED') and r.state <> 'CANCELLED'
	group by 1, 2, 3, 4;
	return null;
end $$;

create trigger move_product_sales after update on sales_orders referencing old table as old_rows new table as new_rows
	for each statement execute function move_product_sales();

-- the lines go while it can still be told when they were ordered
create function forget_order_lines() returns trigger language plpgsql as $$
begin
	delete from sales_order_lines where order_id = old.id;
	return old;
end $$;

create trigger forget_order_lines before delete on sales_orders for each row execute function forget_order_lines();

-- the lock keeps away who is moving customers to another owner or region meanwhile
create function note_turnover() returns trigger language plpgsql set kontor.batch = '' as $$
begin
	perform pg_advisory_xact_lock_shared(hashtext('turnover_months'));
	execute format($sql$
		with deltas as materialized (select customer_id, currency, month, sum(f * invoices) as invoices, sum(f * turnover) as turnover
				from (%s) r group by 1, 2, 3 having sum(f * invoices) <> 0 or sum(f * turnover) <> 0),
			spans as (insert into customer_sales_spans as s (customer_id, currency, span, start, invoices, turnover)
				select d.customer_id, d.currency, p.span, p.start, sum(d.invoices), sum(d.turnover) from deltas d cross join lateral (values
						('M', d.month), ('Q', date_trunc('quarter', d.month)::date), ('Y', date_trunc('year', d.month)::date)) p (span, start)
					group by 1, 2, 3, 4 order by 1, 2, 3, 4
				on conflict (customer_id, currency, span, start) do update set invoices = s.invoices + excluded.invoices,
					turnover = s.turnover + excluded.turnover)
		insert into turnover_months (dimension, key, currency, month, invoices, turnover)
		select d.dimension, d.key, s.currency, s.month, sum(s.invoices), sum(s.turnover)
		from deltas s left join customers c on c.id = s.customer_id cross join lateral (values ('ALL', ''),
			('REGION', postal_region(c.main_postal_code)), ('OWNER', coalesce(c.owner_id::text, ''))) d (dimension, key)
		group by 1, 2, 3, 4 having sum(s.invoices) <> 0 or sum(s.turnover) <> 0$sql$,
		case TG_OP when 'INSERT' then 'select 1 as f, * from new_rows' when 'DELETE' then 'select -1 as f, * from old_rows'
			else 'select 1 as f, * from new_rows union all select -1, * from old_rows' end);
	return null;
end $$;

create trigger note_turnover_in after insert on customer_sales_months referencing new table as new_rows
	for each statement execute function note_turnover();
create trigger note_turnover_change after update on customer_sales_months referencing old table as old_rows new table as new_rows
	for each statement execute function note_turnover();
create trigger note_turnover_out after delete on customer_sales_months referencing old table as old_rows
	for each statement execute function note_turnover();

create function move_turnover() returns trigger language plpgsql set kontor.batch = '' as $$
begin
	if exists (select from old_rows o join new_rows n on n.id = o.id
			where (o.owner_id, postal_region(o.main_postal_code)) is distinct from (n.owner_id, postal_region(n.main_postal_code))) then
		perform pg_advisory_xact_lock(hashtext('turnover_months'));
		insert into turnover_months (dimension, key, currency, month, invoices, turnover)
		select d.dimension, d.key, s.currency, s.month, sum(d.f * s.invoices), sum(d.f * s.turnover)
		from old_rows o join new_rows n on n.id = o.id join customer_sales_months s on s.customer_id = o.id
			cross join lateral (values (1, 'REGION', postal_region(n.main_postal_code)), (-1, 'REGION', postal_region(o.main_postal_code)),
				(1, 'OWNER', coalesce(n.owner_id::text, '')), (-1, 'OWNER', coalesce(o.owner_id::text, ''))) d (f, dimension, key)
		group by 1, 2, 3, 4 having sum(d.f * s.invoices) <> 0 or sum(d.f * s.turnover) <> 0;
	end if;
	return null;
end $$;

create trigger move_turnover after update on customers referencing old table as old_rows new table as new_rows
	for each statement execute function move_turnover();

-- what is taken from nobody later stands at nobody
create function leave_turnover() returns trigger language plpgsql set kontor.batch = '' as $$
begin
	perform pg_advisory_xact_lock(hashtext('turnover_months'));
	insert into turnover_months (dimension, key, currency, month, invoices, turnover)
	select d.dimension, d.key, s.currency, s.month, d.f * s.invoices, d.f * s.turnover
	from customer_sales_months s cross join lateral (values (1, 'REGION', ''), (-1, 'REGION', postal_region(old.main_postal_code)),
		(1, 'OWNER', ''), (-1, 'OWNER', coalesce(old.owner_id::text, ''))) d (f, dimension, key)
	where s.customer_id = old.id;
	return old;
end $$;

create trigger leave_turnover before delete on customers for each row execute function leave_turnover();

create function note_open_items() returns trigger language plpgsql set kontor.batch = '' as $$
begin
	execute format($sql$
		insert into open_item_days (currency, due_date, items, amount)
		select currency, due_date, sum(f), sum(f * open_amount) from (%s) r where open_amount <> 0 and customer_id is not null
		group by 1, 2 having sum(f) <> 0 or sum(f * open_amount) <> 0$sql$,
		case TG_OP when 'INSERT' then 'select 1 as f, * from new_rows' when 'DELETE' then 'select -1 as f, * from old_rows'
			else 'select 1 as f, * from new_rows union all select -1, * from old_rows' end);
	return null;
end $$;

create trigger note_open_items_in after insert on invoices referencing new table as new_rows
	for each statement execute function note_open_items();
create trigger note_open_items_change after update on invoices referencing old table as old_rows new table as new_rows
	for each statement execute function note_open_items();
create trigger note_open_items_out after delete on invoices referencing old table as old_rows
	for each statement execute function note_open_items();

-- rows of the same key become one, and those that come to nothing go
create function compact_report_sums() returns void language plpgsql set kontor.batch = '' as $$
begin
	with gone as (delete from product_sales_months p using (select product_number, product_name, currency, month from product_sales_months
				group by 1, 2, 3, 4 having count(*) > 1 or sum(lines) = 0 and sum(quantity) = 0 and sum(net) = 0) d
			where (p.product_number, p.product_name, p.currency, p.month) = (d.product_number, d.product_name, d.currency, d.month) returning p.*)
	insert into product_sales_months (product_number, product_name, currency, month, lines, quantity, net)
	select product_number, product_name, currency, month, sum(lines), sum(quantity), sum(net) from gone group by 1, 2, 3, 4
		having sum(lines) <> 0 or sum(quantity) <> 0 or sum(net) <> 0;
	with gone as (delete from turnover_months p using (select dimension, key, currency, month from turnover_months
				group by 1, 2, 3, 4 having count(*) > 1 or sum(invoices) = 0 and sum(turnover) = 0) d
			where (p.dimension, p.key, p.currency, p.month) = (d.dimension, d.key, d.currency, d.month) returning p.*)
	insert into turnover_months (dimension, key, currency, month, invoices, turnover)
	select dimension, key, currency, month, sum(invoices), sum(turnover) from gone group by 1, 2, 3, 4
		having sum(invoices) <> 0 or sum(turnover) <> 0;
	with gone as (delete from open_item_days p using (select currency, due_date from open_item_days
				group by 1, 2 having count(*) > 1 or sum(items) = 0 and sum(amount) = 0) d
			where p.currency = d.currency and p.due_date is not distinct from d.due_date returning p.*)
	insert into open_item_days (currency, due_date, items, amount)
	select currency, due_date, sum(items), sum(amount) from gone group by 1, 2 having sum(items) <> 0 or sum(amount) <> 0;
	delete from customer_sales_spans where invoices = 0 and turnover = 0;
end $$;

insert into product_sales_months (product_number, product_name, currency, month, lines, quantity, net)
	select product_number, product_name, currency, month, lines, quantity, net from product_sales_months_computed;
insert into turnover_months (dimension, key, currency, month, invoices, turnover)
	select dimension, key, currency, month, invoices, turnover from turnover_months_computed;
insert into open_item_days (currency, due_date, items, amount) select currency, due_date, items, amount from open_item_days_computed;
insert into customer_sales_spans select * from customer_sales_spans_computed;
