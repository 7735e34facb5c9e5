-- what customers bought and how they pay, kept by every statement that changes orders or invoices, whoever sends it. No
-- foreign key: what goes elsewhere or away takes its part with it
create table customer_sales (
	customer_id bigint not null,
	currency text collate "C" not null,
	orders integer not null default 0,
	open_orders integer not null default 0,
	last_order_on date,
	invoices integer not null default 0,
	turnover numeric(17, 2) not null default 0,
	open_items integer not null default 0,
	open_amount numeric(17, 2) not null default 0,
	-- invoices paid in full that had a day to pay until, and by how many days that was missed
	paid integer not null default 0,
	days_late bigint not null default 0,
	worst integer,
	primary key (customer_id, currency)
);

create table customer_sales_months (
	customer_id bigint not null,
	currency text collate "C" not null,
	month date not null,
	invoices integer not null default 0,
	turnover numeric(17, 2) not null default 0,
	primary key (customer_id, currency, month)
);

-- the nightly comparison with a full computation
create table customer_sales_checks (
	id bigint generated always as identity primary key,
	checked_at timestamptz not null default now(),
	customers bigint not null,
	repaired bigint not null
);

insert into audit_exceptions (table_name, column_name, rule, reason) values
	('customer_sales', null, 'SKIP', 'derived from orders and invoices'),
	('customer_sales_months', null, 'SKIP', 'derived from invoices'),
	('customer_sales_checks', null, 'SKIP', 'is a log');

-- what a batch takes back moves the sums by itself, so they are not imaged
create function count_orders() returns trigger language plpgsql set kontor.batch = '' as $$
declare
	concerned bigint[];
begin
	execute format($sql$
		with deltas as (
			insert into customer_sales as s (customer_id, currency, orders, open_orders)
			select customer_id, currency, sum(f), coalesce(sum(f) filter (where state = 'OPEN'), 0) from (%s) r
				where customer_id is not null group by customer_id, currency order by customer_id, currency
			on conflict (customer_id, currency) do update set orders = s.orders + excluded.orders,
				open_orders = s.open_orders + excluded.open_orders
			returning s.customer_id)
		select array(select distinct customer_id from deltas)$sql$,
		case TG_OP when 'INSERT' then 'select 1 as f, * from new_rows' when 'DELETE' then 'select -1 as f, * from old_rows'
			else 'select r.* from old_rows o join new_rows n using (id) cross join lateral (select 1 as f, n.customer_id, n.currency, n.state
					union all select -1, o.customer_id, o.currency, o.state) r
				where (o.customer_id, o.currency, o.state, o.order_date) is distinct from (n.customer_id, n.currency, n.state, n.order_date)' end)
		into concerned;
	if cardinality(concerned) > 0 then
		update customer_sales s set last_order_on = (select max(o.order_date) from sales_orders o
				where o.customer_id = s.customer_id and o.currency = s.currency and o.state <> 'CANCELLED')
			where s.customer_id = any (concerned);
		delete from customer_sales where customer_id = any (concerned) and orders = 0 and invoices = 0;
	end if;
	return null;
end $$;

create function count_invoices() returns trigger language plpgsql set kontor.batch = '' as $$
declare
	changed text := case TG_OP when 'INSERT' then 'select 1 as f, * from new_rows' when 'DELETE' then 'select -1 as f, * from old_rows'
		else 'select r.* from old_rows o join new_rows n using (id) cross join lateral (
				select 1 as f, n.customer_id, n.currency, n.invoice_date, n.turnover, n.open_amount, n.days_late
				union all select -1, o.customer_id, o.currency, o.invoice_date, o.turnover, o.open_amount, o.days_late) r
			where (o.customer_id, o.currency, o.invoice_date, o.turnover, o.open_amount, o.days_late)
				is distinct from (n.customer_id, n.currency, n.invoice_date, n.turnover, n.open_amount, n.days_late)' end;
	concerned bigint[];
begin
	execute format($sql$
		with deltas as (
			insert into customer_sales as s (customer_id, currency, invoices, turnover, open_items, open_amount, paid, days_late)
			select customer_id, currency, sum(f), sum(f * turnover), coalesce(sum(f) filter (where open_amount <> 0), 0),
				sum(f * open_amount), coalesce(sum(f) filter (where days_late is not null), 0), coalesce(sum(f * days_late), 0)
				from (%s) r where customer_id is not null group by customer_id, currency order by customer_id, currency
			on conflict (customer_id, currency) do update set invoices = s.invoices + excluded.invoices,
				turnover = s.turnover + excluded.turnover, open_items = s.open_items + excluded.open_items,
				open_amount = s.open_amount + excluded.open_amount, paid = s.paid + excluded.paid,
				days_late = s.days_late + excluded.days_late
			returning s.customer_id)
		select array(select distinct customer_id from deltas)$sql$, changed) into concerned;
	if cardinality(concerned) > 0 then
		execute format($sql$
			insert into customer_sales_months as s (customer_id, currency, month, invoices, turnover)
			select customer_id, currency, date_trunc('month', invoice_date)::date as month, sum(f), sum(f * turnover)
				from (%s) r where customer_id is not null group by 1, 2, 3 order by 1, 2, 3
			on conflict (customer_id, currency, month) do update set invoices = s.invoices + excluded.invoices,
				turnover = s.turnover + excluded.turnover$sql$, changed);
		update customer_sales s set worst = (select max(i.days_late) from invoices i
				where i.customer_id = s.customer_id and i.currency = s.currency and i.days_late is not null)
			where s.customer_id = any (concerned);
		delete from customer_sales where customer_id = any (concerned) and orders = 0 and invoices = 0;
		delete from customer_sales_months where customer_id = any (concerned) and invoices = 0;
	end if;
	return null;
end $$;

create trigger count_orders_in after insert on sales_orders referencing new table as new_rows
	for each statement execute function count_orders();
create trigger count_orders_change after update on sales_orders referencing old table as old_rows new table as new_rows
	for each statement execute function count_orders();
create trigger count_orders_out after delete on sales_orders referencing old table as old_rows
	for each statement execute function count_orders();
create trigger count_invoices_in after insert on invoices referencing new table as new_rows
	for each statement execute function count_invoices();
create trigger count_invoices_change after update on invoices referencing old table as old_rows new table as new_rows
	for each statement execute function count_invoices();
create trigger count_invoices_out after delete on invoices referencing old table as old_rows
	for each statement execute function count_invoices();

-- the same from the rows themselves
create view customer_sales_computed as
	select customer_id, currency, coalesce(o.orders, 0)::integer as orders, coalesce(o.open_orders, 0)::integer as open_orders, o.last_order_on,
		coalesce(i.invoices, 0)::integer as invoices, coalesce(i.turnover, 0)::numeric(17, 2) as turnover,
		coalesce(i.open_items, 0)::integer as open_items, coalesce(i.open_amount, 0)::numeric(17, 2) as open_amount,
		coalesce(i.paid, 0)::integer as paid, coalesce(i.days_late, 0)::bigint as days_late, i.worst
	from (select customer_id, currency, count(*) as orders, count(*) filter (where state = 'OPEN') as open_orders,
				max(order_date) filter (where state <> 'CANCELLED') as last_order_on
			from sales_orders where customer_id is not null group by customer_id, currency) o
		full join (select customer_id, currency, count(*) as invoices, sum(turnover) as turnover,
				count(*) filter (where open_amount <> 0) as open_items, sum(open_amount) as open_amount,
				count(days_late) as paid, sum(days_late) as days_late, max(days_late) as worst
			from invoices where customer_id is not null group by customer_id, currency) i using (customer_id, currency);

create view customer_sales_months_computed as
	select customer_id, currency, date_trunc('month', invoice_date)::date as month, count(*)::integer as invoices,
		sum(turnover)::numeric(17, 2) as turnover
	from invoices where customer_id is not null group by 1, 2, 3;

-- whose sums are not what they should be; one statement, so that it sees rows and sums of one moment
create view customer_sales_differences as
	select distinct customer_id from (
		(select customer_id, to_jsonb(c) from customer_sales_computed c except all select customer_id, to_jsonb(s) from customer_sales s)
		union all (select customer_id, to_jsonb(s) from customer_sales s except all select customer_id, to_jsonb(c) from customer_sales_computed c)
		union all (select customer_id, to_jsonb(c) from customer_sales_months_computed c except all select customer_id, to_jsonb(s) from customer_sales_months s)
		union all (select customer_id, to_jsonb(s) from customer_sales_months s except all select customer_id, to_jsonb(c) from customer_sales_months_computed c)) d;
