-- invoices as their owner tells them; without a customer they are held
create table invoices (
	id bigint generated always as identity primary key,
	source_system text collate "C" not null check (length(source_system) between 1 and 60),
	external_id text collate "C" not null check (length(external_id) between 1 and 200),
	number text collate "C" not null check (length(number) between 1 and 100),
	kind text not null check (kind in ('INVOICE', 'CREDIT_NOTE', 'CANCELLATION')),
	customer_id bigint references customers on delete set null,
	-- as told, also when the customer is known
	customer_number text collate "C",
	vat_id text,
	customer_name text,
	street text,
	postal_code text,
	city text,
	order_number text collate "C",
	order_id bigint references sales_orders on delete set null,
	invoice_date date not null,
	due_date date,
	currency text collate "C" not null check (currency ~ '^[A-Z]{3}$'),
	-- as stated, with either sign
	net numeric(15, 2) not null,
	tax numeric(15, 2) not null,
	gross numeric(15, 2) not null,
	-- what the invoice itself says; payments told one by one count instead of it
	told_paid numeric(15, 2) not null default 0,
	told_paid_on date,
	payments integer not null default 0,
	payments_sum numeric(15, 2) not null default 0,
	last_payment_on date,
	document_id bigint,
	findings text[] not null default '{}',
	fingerprint uuid not null,
	changed_at timestamptz not null default now(),
	-- credit notes and cancellations count against invoices
	turnover numeric(15, 2) not null generated always as (case kind when 'INVOICE' then net else -abs(net) end) stored,
	open_amount numeric(15, 2) not null generated always as (case kind when 'INVOICE' then gross else -abs(gross) end
		- case when payments > 0 then payments_sum when kind = 'INVOICE' then told_paid else -abs(told_paid) end) stored,
	settled_on date generated always as (case when kind = 'INVOICE' and gross > 0
			and gross <= case when payments > 0 then payments_sum else told_paid end
		then case when payments > 0 then last_payment_on else told_paid_on end end) stored,
	days_late integer generated always as (case when kind = 'INVOICE' and gross > 0
			and gross <= case when payments > 0 then payments_sum else told_paid end
		then case when payments > 0 then last_payment_on else told_paid_on end - due_date end) stored,
	unique (source_system, external_id)
);

create index invoices_newest on invoices (invoice_date desc, id desc);
create index invoices_customer on invoices (customer_id, invoice_date desc, id desc) where customer_id is not null;
create index invoices_number on invoices (number);
create index invoices_open on invoices (invoice_date desc, id desc) where open_amount <> 0;
create index invoices_kind on invoices (invoice_date desc, id desc) where kind <> 'INVOICE';
create index invoices_open_customer on invoices (customer_id, due_date) where open_amount <> 0 and customer_id is not null;
create index invoices_settled on invoices (customer_id, settled_on desc) where days_late is not null;
create index invoices_worst on invoices (customer_id, currency, days_late) where days_late is not null;
create index invoices_order on invoices (order_id) where order_id is not null;
create index invoices_without_order on invoices (source_system, order_number) where order_id is null and order_number is not null;
create index invoices_held on invoices (source_system, (coalesce(customer_number, customer_name)), id) where customer_id is null;
create index invoices_held_number on invoices (customer_number) where customer_id is null;

create table payments (
	id bigint generated always as identity primary key,
	source_system text collate "C" not null check (length(source_system) between 1 and 60),
	external_id text collate "C" not null check (length(external_id) between 1 and 200),
	-- null: the invoice is still to come
	invoice_id bigint references invoices on delete cascade,
	invoice_external_id text collate "C",
	invoice_number text collate "C",
	paid_on date not null,
	amount numeric(15, 2) not null check (amount > 0),
	currency text collate "C" not null check (currency ~ '^[A-Z]{3}$'),
	kind text not null check (kind in ('PAYMENT', 'CASH_DISCOUNT', 'REFUND')),
	fingerprint uuid not null,
	changed_at timestamptz not null default now(),
	unique (source_system, external_id),
	check (num_nonnulls(invoice_external_id, invoice_number) > 0)
);

create index payments_invoice on payments (invoice_id, paid_on) where invoice_id is not null;
create index payments_waiting_id on payments (source_system, invoice_external_id) where invoice_id is null;
create index payments_waiting_number on payments (source_system, invoice_number) where invoice_id is null;
create index payments_newest on payments (paid_on desc, id desc);

insert into audit_exceptions (table_name, column_name, rule, reason) values
	('invoices', null, 'SKIP', 'belongs to another system, which tells all of it again'),
	('payments', null, 'SKIP', 'belongs to another system, which tells all of it again');

create function take_held_invoices() returns trigger language plpgsql as $$
begin
	if exists (select from invoices where customer_id is null) then
		update invoices i set customer_id = n.id from new_rows n
			where i.customer_id is null and i.customer_number = n.number and n.deleted_at is null;
	end if;
	return null;
end $$;

create trigger take_held_invoices after insert on customers referencing new table as new_rows
	for each statement execute function take_held_invoices();

-- an invoice knows what was paid of it. The lock first: who pays the same invoice meanwhile is seen by what follows
create function sum_payments() returns trigger language plpgsql as $$
declare
	concerned bigint[];
begin
	if TG_OP = 'INSERT' then
		concerned := array(select distinct invoice_id from new_rows where invoice_id is not null);
	elsif TG_OP = 'DELETE' then
		concerned := array(select distinct invoice_id from old_rows where invoice_id is not null);
	else
		concerned := array(select invoice_id from new_rows where invoice_id is not null
			union select invoice_id from old_rows where invoice_id is not null);
	end if;
	if cardinality(concerned) > 0 then
		perform from invoices where id = any (concerned) order by id for update;
		update invoices i set payments = p.n, payments_sum = p.total, last_payment_on = p.last
			from unnest(concerned) c (id) cross join lateral (
				select count(*) as n, max(p.paid_on) as last,
					coalesce(sum(case p.kind when 'REFUND' then -p.amount else p.amount end), 0) as total
				from payments p where p.invoice_id = c.id and p.currency = (select currency from invoices where id = c.id)) p
			where i.id = c.id and (i.payments, i.payments_sum, i.last_payment_on) is distinct from (p.n, p.total, p.last);
	end if;
	return null;
end $$;

create trigger sum_payments_in after insert on payments referencing new table as new_rows
	for each statement execute function sum_payments();
create trigger sum_payments_change after update on payments referencing old table as old_rows new table as new_rows
	for each statement execute function sum_payments();
create trigger sum_payments_out after delete on payments referencing old table as old_rows
	for each statement execute function sum_payments();
