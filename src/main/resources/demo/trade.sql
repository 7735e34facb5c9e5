create function pg_temp.dice(thing bigint, kind bigint, sides bigint) returns integer language sql immutable parallel safe
	as 'select ((hashint8extended(thing, {seed} * 1000 + kind) & 9223372036854775807) % sides)::integer'
--
insert into product_groups (name) values ('Garten'), ('Möbel'), ('Pflege und Zubehör')
--
create temp table stock on commit drop as
select row_number() over (order by shelf desc, number) - 1 as place, * from (
	select 'furniture' as shelf, 'M-' || 1000 + row_number() over (order by f.at, w.at) as number, 'Stück' as unit,
		f.name || ', ' || w.wood as name, f.price * w.factor as price
	from unnest(cast(:names as text[]), cast(:prices as numeric[])) with ordinality f (name, price, at),
		(values ('Buche', 0.9, 1), ('Eiche', 1.0, 2), ('Kirsche', 1.1, 3), ('Nussbaum', 1.3, 4)) w (wood, factor, at)
	union all select 'accessory', number, unit, name, price from (values ('Z-2001', 'Filzgleiter, 16 Stück', 'Packung', 9.80),
		('Z-2002', 'Pflegeöl für Massivholz, 1 l', 'Flasche', 24.90), ('Z-2003', 'Möbelpolitur, 500 ml', 'Flasche', 14.50),
		('Z-2004', 'Ersatzpolster', 'Stück', 49.00), ('Z-2005', 'Montageset', 'Stück', 19.90), ('Z-2006', 'Aufbau vor Ort', 'Stunde', 58.00),
		('Z-2007', 'Lieferung frei Haus', 'Fahrt', 85.00), ('Z-2008', 'Tischplattenschutz', 'Stück', 39.00)) a (number, name, unit, price)
	union all select 'garden', number, 'Stück', name, price from (values ('G-3001', 'Gartenbank Elbtal, Lärche', 389.00),
		('G-3002', 'Gartentisch Elbtal, Lärche', 549.00), ('G-3003', 'Klappstuhl Elbtal, Lärche', 119.00),
		('G-3004', 'Sonnenliege Elbtal, Lärche', 429.00)) g (number, name, price)) s
--
insert into products (source_system, external_id, number, name, group_id, unit, vat_rate, purchase_price, fingerprint)
-- what is bought costs half of it or somewhat more; work and journeys are not bought
select 'erp', s.number, s.number, s.name, g.id, s.unit, 19, case when s.unit not in ('Stunde', 'Fahrt')
		then round(s.price * (46 + pg_temp.dice(s.place, 31, 19)) / 100, 2) end, cast(md5(s.number) as uuid)
from stock s join product_groups g on g.name = case s.shelf when 'furniture' then 'Möbel' when 'garden' then 'Garten' else 'Pflege und Zubehör' end
order by s.place
--
insert into product_prices (product_id, valid_from, price)
select p.id, date '{until}' - d.days, round(s.price * d.factor, 2) from stock s join products p on p.number = s.number,
	(values (1000, 0.95), (300, 1.0)) d (days, factor)
--
insert into price_lists (name, classes, valid_from, discount) values ('Stammkunden', '{A}', date '{until}' - 300, 5)
--
insert into price_lists (name, classes, valid_from, valid_to) values ('Gartenaktion', '{A,B}', date '{until}' - 40, date '{until}' + 50)
--
insert into price_list_prices (price_list_id, product_id, price)
select l.id, p.id, round(s.price * 0.9, 0) from price_lists l, stock s join products p on p.number = s.number
where l.name = 'Gartenaktion' and s.shelf = 'garden' and s.price > 20
order by p.id limit 12
--
create temp table placed on commit drop as
with buyers as (select id, number, kind, status, exp(1.2 * (pg_temp.dice(id, 1, 1000) + pg_temp.dice(id, 2, 1000)
			+ pg_temp.dice(id, 3, 1000) + pg_temp.dice(id, 4, 1000) - 1998) / 577.0) as weight
		from customers where status <> 'PROSPECT' and deleted_at is null),
	shares as (select *, sum(weight) over (order by id) as upto, sum(weight) over () as total from buyers),
	counts as (select *, cast(round(cast({invoices} * upto / total as numeric)) - round(cast({invoices} * (upto - weight) / total as numeric)) as integer) as orders
		from shares),
	billed as (select id as customer, number, kind, k, 'DELIVERED' as state, date '{until}' - 3 - cast(case when status = 'CUSTOMER' then 0 else 300 end
				+ (k - 1 + pg_temp.dice(id * 65536 + k, 5, 70) / 100.0) * case when status = 'CUSTOMER' then 727 else 420 end / orders as integer) as day
		from counts, generate_series(1, orders) k),
	others as (select id, number, kind, -1, case pg_temp.dice(id, 6, 5) when 0 then 'CANCELLED' else 'OPEN' end,
			date '{until}' - 1 - pg_temp.dice(id, 7, 20)
		from counts where status = 'CUSTOMER' and pg_temp.dice(id, 8, 30) = 0)
select row_number() over (order by day, customer, k) as id, *, case kind when 'PERSON' then 1 + pg_temp.dice(customer * 65536 + k, 11, 4)
	else 1 + pg_temp.dice(customer * 65536 + k, 11, 25) end as lines
from (select * from billed union all select * from others) o
--
insert into sales_order_lines (order_id, position, product_number, product_name, quantity, unit, unit_price, vat_rate)
select o.id, o.pos, s.number, s.name, case when o.pos > 1 and pg_temp.dice(o.id * 64 + o.pos, 15, 1000) < 9 then -1
		else 1 + pg_temp.dice(o.id * 64 + o.pos, 16, case when o.kind = 'PERSON' or s.shelf = 'accessory' then 2 else 6 end) end,
	s.unit, round(s.price * case when o.day < date '{until}' - 300 then 0.95 else 1 end, 2), 19
from (select p.*, pos, case
			-- in spring and early summer the garden
			when pos = 1 and extract(month from day) between 3 and 6 and pg_temp.dice(p.id, 12, 3) = 0 then g.first + pg_temp.dice(p.id, 13, 4)
			-- what goes with furniture, and what is needed again some orders later
			when pos = 2 then a.first + case when k % 3 = 0 then 1 else pg_temp.dice(p.id, 14, 8) end
			-- everybody has some that he likes
			else pg_temp.dice(customer * 8 + pg_temp.dice(p.id * 64 + pos, 17, 8), 18, a.first) end as place
		from placed p cross join generate_series(1, p.lines) pos, (select min(place) as first from stock where shelf = 'accessory') a,
			(select min(place) as first from stock where shelf = 'garden') g) o
	join stock s on s.place = o.place
order by o.id, o.pos
--
insert into sales_orders (id, source_system, external_id, number, customer_id, customer_number, order_date, currency, state, net, fingerprint)
overriding system value
select p.id, 'erp', 'A' || 100000 + p.id, 'A-' || 100000 + p.id, p.customer, p.number, p.day, 'EUR', p.state, l.net, cast(md5('A' || p.id) as uuid)
from placed p join (select order_id, sum(amount) as net from sales_order_lines group by order_id) l on l.order_id = p.id
order by p.id
--
insert into invoices (id, source_system, external_id, number, kind, customer_id, customer_number, order_number, order_id, invoice_date,
	due_date, currency, net, tax, gross, told_paid, told_paid_on, payments, payments_sum, last_payment_on, fingerprint)
overriding system value
select id, 'erp', 'R' || 100000 + id, 'R-' || 100000 + id, case when net < 0 then 'CREDIT_NOTE' else 'INVOICE' end, customer_id, customer_number,
	number, id, day, due, 'EUR', abs(net), tax, abs(net) + tax, case when net < 0 then abs(net) + tax else 0 end, case when net < 0 then day end,
	case when not paid then 0 when payer in (3, 4) then 2 else 1 end, case when paid then abs(net) + tax else 0 end, case when paid then paid_on end,
	cast(md5('R' || id) as uuid)
from (select *, net > 0 and paid_on <= date '{until}' and pg_temp.dice(id, 25, 250) > 0 as paid
	from (select *, case when payer = 0 then due + 15 + pg_temp.dice(id, 24, 45) when payer in (1, 2) then due + 2 + pg_temp.dice(id, 24, 12)
				when payer in (3, 4) then day + 4 + pg_temp.dice(id, 24, 6) else due + 2 - pg_temp.dice(id, 24, 8) end as paid_on
		from (select *, day + 14 + 16 * pg_temp.dice(customer_id, 22, 2) as due
			from (select *, pg_temp.dice(customer_id, 23, 10) as payer, least(order_date + 2 + pg_temp.dice(id, 21, 9), date '{until}') as day,
					round(abs(net) * 0.19, 2) as tax from sales_orders where state = 'DELIVERED') o) d) p) i
order by id
--
insert into payments (source_system, external_id, invoice_id, invoice_external_id, paid_on, amount, currency, kind, fingerprint)
select 'erp', i.external_id || '-' || p.part, i.id, i.external_id, i.last_payment_on, p.amount, 'EUR', p.kind, cast(md5(i.external_id || p.part) as uuid)
from invoices i cross join lateral (select 1 as part, 'PAYMENT' as kind, case i.payments when 2 then i.gross - round(i.gross * 0.02, 2) else i.gross end as amount
	union all select 2, 'CASH_DISCOUNT', round(i.gross * 0.02, 2) where i.payments = 2) p
where i.payments > 0 and p.amount > 0
order by i.id, p.part
--
insert into customer_sales select * from customer_sales_computed
--
insert into customer_sales_months select * from customer_sales_months_computed
--
insert into open_item_days (currency, due_date, items, amount) select currency, due_date, items, amount from open_item_days_computed
--
insert into product_sales_months (product_number, product_name, currency, month, lines, quantity, net)
select product_number, product_name, currency, month, lines, quantity, net from product_sales_months_computed
