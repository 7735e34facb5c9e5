-- the last number of a year, taken by whoever issues: the row is his until he is done, so none is lost and none comes twice
create table billing_numbers (
	series text collate "C" not null check (series in ('RE', 'ST', 'AU')),
	year integer not null check (year between 2000 and 2199),
	last integer not null check (last > 0),
	last_on date not null,
	primary key (series, year)
);

-- invoices that are written here. Without a number it is a draft; with one nobody changes it any more
create table written_invoices (
	id bigint generated always as identity primary key,
	kind text not null default 'INVOICE' check (kind in ('INVOICE', 'CANCELLATION')),
	number text collate "C" unique check (length(number) <= 100),
	customer_id bigint references customers on delete set null,
	customer_number text collate "C" check (length(customer_number) <= 100),
	recipient text not null check (length(recipient) between 1 and 200),
	addition text check (length(addition) <= 200),
	street text check (length(street) <= 200),
	postal_code text check (length(postal_code) <= 20),
	city text check (length(city) <= 100),
	country text not null default 'DE' check (country ~ '^[A-Z]{2}$'),
	vat_id text check (length(vat_id) <= 20),
	order_id bigint references sales_orders on delete set null,
	order_number text collate "C" check (length(order_number) <= 100),
	cancels_id bigint unique references written_invoices,
	cancel_reason text check (length(cancel_reason) <= 500),
	delivered_on date,
	intro text check (length(intro) <= 2000),
	note text check (length(note) <= 2000),
	tax_mode text not null check (tax_mode in ('STANDARD', 'SMALL_BUSINESS', 'INTRA_COMMUNITY', 'REVERSE_CHARGE')),
	-- why lines without tax have none
	exemption text check (length(exemption) <= 300),
	discount numeric(5, 2) not null default 0 check (discount between 0 and 100),
	due_days integer not null check (due_days between 0 and 365),
	cash_discount numeric(5, 2) check (cash_discount > 0 and cash_discount < 100),
	cash_discount_days integer check (cash_discount_days between 1 and 365),
	issued_on date,
	due_on date,
	net numeric(15, 2) not null,
	tax numeric(15, 2) not null,
	gross numeric(15, 2) not null,
	-- once it is issued: the same for card, sums and lists, and what was printed
	invoice_id bigint unique references invoices on delete set null,
	document_id bigint references documents on delete set null,
	created_by bigint references users,
	created_at timestamptz not null default now(),
	issued_by bigint references users,
	issued_at timestamptz,
	version bigint not null default 0,
	check ((number is null) = (issued_on is null)),
	check ((kind = 'CANCELLATION') = (cancels_id is not null)),
	check ((cash_discount is null) = (cash_discount_days is null))
);

create index written_invoices_drafts on written_invoices (id desc) where number is null;
create index written_invoices_customer on written_invoices (customer_id) where customer_id is not null;
create index written_invoices_order on written_invoices (order_id) where order_id is not null;
create index written_invoices_document on written_invoices (document_id) where document_id is not null;

create table written_invoice_lines (
	written_invoice_id bigint not null references written_invoices on delete cascade,
	position integer not null check (position > 0),
	product_number text check (length(product_number) <= 100),
	name text not null check (length(name) between 1 and 300),
	description text check (length(description) <= 2000),
	quantity numeric(15, 4) not null,
	unit text check (length(unit) <= 40),
	unit_price numeric(15, 4) not null check (unit_price >= 0),
	discount numeric(5, 2) not null default 0 check (discount between 0 and 100),
	vat_rate numeric(5, 2) not null check (vat_rate between 0 and 100),
	amount numeric(15, 2) not null,
	primary key (written_invoice_id, position)
);

-- what came in for invoices that are written here
create table written_payments (
	id bigint generated always as identity primary key,
	invoice_id bigint not null references invoices on delete cascade,
	kind text not null check (kind in ('PAYMENT', 'CASH_DISCOUNT', 'REFUND')),
	amount numeric(15, 2) not null check (amount > 0),
	paid_on date not null,
	note text check (length(note) <= 300),
	-- so that sending a form twice writes once
	entry_key uuid not null unique,
	created_by bigint references users,
	created_at timestamptz not null default now(),
	reversed_by bigint references users,
	reversed_at timestamptz,
	reversal_reason text check (length(reversal_reason) <= 300),
	check ((reversed_at is null) = (reversal_reason is null))
);

create index written_payments_invoice on written_payments (invoice_id);

-- an erasure under the GDPR is the only one who may
create function erasing() returns boolean language sql stable
	return coalesce(current_setting('kontor.audit_upkeep', true), '') = 'on';

create function keep_issued_invoice() returns trigger language plpgsql as $$
declare
	free text[] := '{customer_id,order_id,invoice_id,document_id}';
begin
	if old.number is not null and not erasing() then
		if TG_OP = 'DELETE' then
			raise exception 'invoice % was issued and stays', old.number using errcode = 'restrict_violation';
		elsif to_jsonb(new) - free <> to_jsonb(old) - free
				or old.invoice_id is not null and new.invoice_id is distinct from old.invoice_id and new.invoice_id is not null
				or old.document_id is not null and new.document_id is distinct from old.document_id and new.document_id is not null then
			raise exception 'invoice % was issued and is not changed', old.number using errcode = 'restrict_violation';
		end if;
	end if;
	if TG_OP = 'DELETE' then
		return old;
	end if;
	return new;
end $$;

create trigger keep_issued_invoice before update or delete on written_invoices
	for each row execute function keep_issued_invoice();

create function keep_issued_lines() returns trigger language plpgsql as $$
declare
	concerned bigint;
begin
	if TG_OP = 'INSERT' then
		concerned := new.written_invoice_id;
	else
		concerned := old.written_invoice_id;
	end if;
	if not erasing() and exists (select from written_invoices w where w.id = concerned and w.number is not null) then
		raise exception 'the lines of an issued invoice are not changed' using errcode = 'restrict_violation';
	end if;
	if TG_OP = 'DELETE' then
		return old;
	end if;
	return new;
end $$;

create trigger keep_issued_lines before insert or update or delete on written_invoice_lines
	for each row execute function keep_issued_lines();

-- the same invoice among all others: only what is paid of it, whose it is, and that a cancelled one is no longer due
create function keep_own_invoice() returns trigger language plpgsql as $$
declare
	free text[] := '{customer_id,order_id,due_date,told_paid,told_paid_on,payments,payments_sum,last_payment_on,fingerprint,changed_at,
		turnover,open_amount,settled_on,days_late}';
begin
	if TG_OP = 'INSERT' then
		if not exists (select from written_invoices w where w.id::text = new.external_id and w.number = new.number) then
			raise exception 'invoice % was not written here', new.number using errcode = 'restrict_violation';
		end if;
	elsif not erasing() then
		if TG_OP = 'DELETE' then
			raise exception 'invoice % was issued and stays', old.number using errcode = 'restrict_violation';
		elsif to_jsonb(new) - free <> to_jsonb(old) - free or new.due_date is distinct from old.due_date and new.due_date is not null then
			raise exception 'invoice % was issued and is not changed', old.number using errcode = 'restrict_violation';
		end if;
	end if;
	if TG_OP = 'DELETE' then
		return old;
	end if;
	return new;
end $$;

create trigger keep_own_invoice_in before insert on invoices
	for each row when (new.source_system = 'KONTOR') execute function keep_own_invoice();
create trigger keep_own_invoice before update or delete on invoices
	for each row when (old.source_system = 'KONTOR') execute function keep_own_invoice();

-- an invoice and its cancellation settle each other
alter table payments drop constraint payments_kind_check;
alter table payments add constraint payments_kind_check check (kind in ('PAYMENT', 'CASH_DISCOUNT', 'REFUND', 'OFFSET'));

create or replace function sum_payments() returns trigger language plpgsql as $$
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
				select count(*) as n, max(p.paid_on) as last, coalesce(sum(
					case when p.kind = 'REFUND' or p.kind = 'OFFSET' and k.kind <> 'INVOICE' then -p.amount else p.amount end), 0) as total
				from payments p join invoices k on k.id = p.invoice_id where p.invoice_id = c.id and p.currency = k.currency) p
			where i.id = c.id and (i.payments, i.payments_sum, i.last_payment_on) is distinct from (p.n, p.total, p.last);
	end if;
	return null;
end $$;

-- what must be kept as it is: nobody changes or deletes it
alter table documents add column kept boolean not null default false;

insert into audit_exceptions (table_name, column_name, rule, reason) values
	('billing_numbers', null, 'SKIP', 'is told by the invoice'),
	('written_invoice_lines', null, 'SKIP', 'stand in the archived invoice'),
	('written_invoices', 'customer_number', 'SKIP', 'stands in the archived invoice'),
	('written_invoices', 'recipient', 'SKIP', 'stands in the archived invoice'),
	('written_invoices', 'addition', 'SKIP', 'stands in the archived invoice'),
	('written_invoices', 'street', 'SKIP', 'stands in the archived invoice'),
	('written_invoices', 'postal_code', 'SKIP', 'stands in the archived invoice'),
	('written_invoices', 'city', 'SKIP', 'stands in the archived invoice'),
	('written_invoices', 'country', 'SKIP', 'stands in the archived invoice'),
	('written_invoices', 'vat_id', 'SKIP', 'stands in the archived invoice'),
	('written_invoices', 'order_id', 'SKIP', 'is told by the number'),
	('written_invoices', 'intro', 'SKIP', 'stands in the archived invoice'),
	('written_invoices', 'note', 'SKIP', 'stands in the archived invoice'),
	('written_invoices', 'exemption', 'SKIP', 'stands in the archived invoice'),
	('written_invoices', 'created_at', 'SKIP', 'is told by the entry'),
	('written_invoices', 'created_by', 'SKIP', 'is told by the entry'),
	('written_invoices', 'issued_by', 'SKIP', 'is told by the entry'),
	('written_invoices', 'issued_at', 'SKIP', 'is told by the entry'),
	('written_invoices', 'invoice_id', 'SKIP', 'is told by the number'),
	('written_invoices', 'document_id', 'SKIP', 'is told by the number'),
	('written_invoices', 'version', 'SKIP', 'counts'),
	('written_payments', 'entry_key', 'SKIP', 'is technical'),
	('written_payments', 'created_at', 'SKIP', 'is told by the entry'),
	('written_payments', 'created_by', 'SKIP', 'is told by the entry'),
	('written_payments', 'reversed_by', 'SKIP', 'is told by the entry');
