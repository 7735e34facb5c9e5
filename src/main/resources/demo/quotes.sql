create temporary table offers on commit drop as
with chances as (
	select o.id, o.customer_id, o.title, o.owner_id, o.amount, o.state, o.closed_at, s.position as place,
		row_number() over (order by o.state = 'OPEN' desc, o.id) as n
	from opportunities o join pipeline_stages s on s.id = o.stage_id
	where o.amount is not null and (s.position >= 3 or o.state = 'OPEN' and s.position = 2)),
told as (
	select *, case when state = 'WON' then 'ACCEPTED' when state = 'LOST' then 'DECLINED' when place = 2 then 'DRAFT' else 'SENT' end as outcome,
		case when state <> 'OPEN' then cast(closed_at at time zone 'Europe/Berlin' as date) - 9 - cast(n % 12 as integer)
			when n % 6 = 0 then {today} - 41 else {today} - 1 - cast(n * 3 % 20 as integer) end as day
	from chances where n <= {number}),
versions as (
	select *, 1 as revision, case when outcome = 'SENT' and place >= 4 and n % 2 = 0 then 'REPLACED' else outcome end as became,
		case when outcome = 'SENT' and place >= 4 and n % 2 = 0 then day - 8 else day end as went
	from told
	union all select *, 2, 'SENT', day from told where outcome = 'SENT' and place >= 4 and n % 2 = 0)
select row_number() over (order by became = 'DRAFT', went, id, revision) as quote, * from versions;
create temporary table offer_numbers on commit drop as
select id, cast(extract(year from went) as integer) as year, row_number() over (partition by extract(year from went) order by went, id) as counted
from offers where revision = 1 and became <> 'DRAFT';
insert into quotes (id, number, revision, replaces_id, customer_id, person_id, opportunity_id, state, subject, intro, closing, valid_until,
	discount, owner_id, issued_on, decided_at, refusal, created_at, created_by)
select o.quote, case when o.became <> 'DRAFT' then 'AN-' || n.year || '-' || lpad(n.counted::text, greatest(4, length(n.counted::text)), '0') end, o.revision, b.quote,
	o.customer_id, p.person_id, o.id, o.became, o.title, 'vielen Dank für Ihre Anfrage und das freundliche Gespräch. Gern bieten wir Ihnen an:',
	'Die Lieferzeit beträgt etwa sechs Wochen, Lieferung und Aufbau sind inbegriffen.' || chr(10) || 'Wir freuen uns auf Ihren Auftrag.',
	case when o.became = 'DRAFT' then {today} + 30 else o.went + 30 end, case when o.n % 5 = 2 then 3 else 0 end, o.owner_id,
	case when o.became <> 'DRAFT' then o.went end, case when o.became in ('ACCEPTED', 'DECLINED') then o.closed_at end,
	case when o.became = 'DECLINED' then (array['Der Mitbewerber war günstiger.', 'Das Vorhaben ist verschoben.', 'Die Lieferzeit war zu lang.'])[1 + o.n % 3] end,
	(o.went + time '11:15') at time zone 'Europe/Berlin', o.owner_id
from offers o left join offer_numbers n on n.id = o.id
	left join offers b on b.id = o.id and b.revision = o.revision - 1
	left join (select opportunity_id, min(person_id) as person_id from opportunity_persons group by opportunity_id) p on p.opportunity_id = o.id
order by o.quote;
insert into quote_lines (quote_id, position, kind, product_id, product_number, text, quantity, unit, unit_price, discount, vat_rate)
select quote, row_number() over (partition by quote order by place), kind, product_id, product_number, name, quantity, unit, price,
	case when kind = 'ITEM' and place = 2 and dear then 5 else 0 end, case when kind <> 'TEXT' then 19 end
from (
	select o.quote, o.n % 3 = 0 or o.revision = 2 as dear, g.position as place, 'ITEM' as kind, g.product_id, g.product_number, g.name, g.quantity,
		coalesce(p.unit, 'Stück') as unit, g.unit_price as price
	from offers o join opportunity_products g on g.opportunity_id = o.id left join products p on p.id = g.product_id
	union all
	select o.quote, o.n % 3 = 0 or o.revision = 2, l.position + case when w.id is null then 0 else 100 end, l.kind, p.id, p.number, l.name,
		case when l.kind <> 'TEXT' then coalesce(l.quantity, greatest(1, round(o.amount * l.share / l.price))) end, l.unit, l.price
	from offers o join (values
		(0, 1, 'ITEM', 'Konferenztisch Wehlen, Eiche', 0.45, null, 'Stück', 1680.00),
		(0, 2, 'ITEM', 'Stuhl Pirna, Eiche', 0.50, null, 'Stück', 189.00),
		(0, 3, 'ALTERNATIVE', 'Stuhl Pirna, Nussbaum', 0.50, null, 'Stück', 245.70),
		(0, 4, 'OPTION', 'Pflegeöl für Massivholz, 1 l', 0, 2, 'Flasche', 24.90),
		(1, 1, 'ITEM', 'Schreibtisch Görlitz, Buche', 0.60, null, 'Stück', 718.20),
		(1, 2, 'ITEM', 'Stuhl Pirna, Buche', 0.35, null, 'Stück', 170.10),
		(1, 3, 'TEXT', 'Alle Flächen geölt, Holzmuster liegen bei.', 0, null, null, null),
		(1, 4, 'ITEM', 'Aufbau vor Ort', 0, 6, 'Stunde', 58.00),
		(2, 1, 'ITEM', 'Esstisch Elbe, Eiche', 0.55, null, 'Stück', 1290.00),
		(2, 2, 'ITEM', 'Stuhl Pirna, Kirsche', 0.40, null, 'Stück', 207.90),
		(2, 3, 'ITEM', 'Lieferung frei Haus', 0, 1, 'Fahrt', 85.00),
		(2, 4, 'OPTION', 'Tischplattenschutz', 0, 4, 'Stück', 39.00)) l (shape, position, kind, name, share, quantity, unit, price) on l.shape = o.n % 3
		left join products p on p.name = l.name
		left join (select distinct opportunity_id as id from opportunity_products) w on w.id = o.id
	where w.id is null or l.share = 0) lines
order by quote, place;
update quotes q set net = s.net, tax = round(s.net * 0.19, 2), gross = s.net + round(s.net * 0.19, 2) from (
	select w.id, sum(w.amount) - round(sum(w.amount) * max(w.discount) / 100, 2) as net from (
		select o.id, o.discount, round(l.quantity * l.unit_price * (100 - l.discount) / 100, 2) as amount
		from quotes o join quote_lines l on l.quote_id = o.id where l.kind = 'ITEM') w group by w.id) s where s.id = q.id;
insert into quote_numbers (year, last) select year, max(counted) from offer_numbers group by year;
