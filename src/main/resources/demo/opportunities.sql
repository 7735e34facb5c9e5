create temporary table wishes on commit drop as
with firms as (
	select id as customer_id, owner_id, row_number() over (order by md5('wish' || id)) as place, count(*) over () as firms
	from customers where kind = 'ORGANISATION' and status in ('CUSTOMER', 'PROSPECT') and owner_id is not null),
wishes as (
	select i as id, 1 + (i - 1) % 25 as kind, i * 7919 % 101 as luck,
		case when i <= 25 then (i - 1) % 25 < 14 else i % 4 = 0 end as open
	from generate_series(1, {number}) i),
placed as (
	select w.*, f.customer_id, f.owner_id,
		case when w.open then (array[1, 1, 1, 2, 2, 2, 3, 3, 3, 3, 4, 4, 5, 5])[1 + (w.kind - 1) % 14]
			when w.kind % 11 in (3, 6, 8, 10) then (array[3, 2, 4, 3])[1 + w.id % 4] else 4 + w.id % 2 end as place,
		case when w.open then 'OPEN' when w.kind % 11 in (3, 6, 8, 10) then 'LOST' else 'WON' end as state
	from wishes w join firms f on f.place = 1 + (w.id - 1) % f.firms),
timed as (
	select p.*, case when open then 9 + luck % 9 else 6 + luck % 11 end as step,
		case when open then {today} - 1 - luck % 23 else {today} - 5 - (id * 29) % 640 end as last
	from placed p)
select t.*, last - case when open then (place - 1) * step else place * step end as first from timed t;
insert into opportunities (id, customer_id, title, stage_id, stage_since, state, amount, expected_close, competitor, source,
	owner_id, closed_at, reason_id, created_at, created_by)
select w.id, w.customer_id,
	(array['Empfang neu einrichten', 'Besprechungsraum für zwölf Personen', 'Regalwand im Verkaufsraum', 'Stühle für den Speisesaal',
		'Höhenverstellbare Schreibtische', 'Garderoben im Eingang', 'Theke für das Café', 'Einrichtung der neuen Filiale',
		'Konferenztisch mit Technik', 'Bücherregale nach Maß', 'Möbel für zwei Hotelzimmer', 'Akustikwände im Großraumbüro',
		'Ausstattung des Seminarraums', 'Rahmenvertrag Esstische', 'Umbau des Wartezimmers', 'Betten für die Pension',
		'Ladenbau zur Wiedereröffnung', 'Schränke für das Archiv', 'Terrassenmöbel für den Sommer', 'Tische für die Kantine',
		'Lesesaal der Bibliothek', 'Messestand in Holz', 'Küche für das Pfarrhaus', 'Sitzbänke im Foyer',
		'Arbeitsplätze für das Labor'])[w.kind],
	s.id, (w.first + (w.place - 1) * w.step + time '10:20') at time zone 'Europe/Berlin', w.state,
	case when w.place >= 3 or w.luck % 3 > 0 then (array[4800, 7250, 12400, 18900, 9600, 3150, 22500, 46000, 5900, 15800])[1 + (w.id * 3) % 10]
		+ 50 * (w.luck % 20) end,
	case when w.open and (w.place >= 3 or w.luck % 2 = 0) then {today} - 12 + (w.id * 17) % 130 end,
	case when w.luck % 3 = 0 then (array['Möbelwerk Zwickau', 'Hofmann Objekt', 'Nordholz AG'])[1 + w.id % 3] end,
	(array['RECOMMENDATION', 'INQUIRY', 'WEBSITE', 'OWN', 'FAIR', 'CAMPAIGN', 'INQUIRY'])[1 + (w.id * 5) % 7], w.owner_id,
	case when not w.open then (w.last + time '15:10') at time zone 'Europe/Berlin' end,
	case when not w.open then (select r.id from close_reasons r where r.outcome = w.state order by (r.id * 7 + w.luck) % 6, r.id limit 1) end,
	(w.first + time '09:40') at time zone 'Europe/Berlin', w.owner_id
from wishes w join pipeline_stages s on s.position = w.place;
insert into opportunity_products (opportunity_id, position, product_id, product_number, name, quantity, unit_price)
select w.id, l.position, p.id, p.number, l.name, greatest(1, round(o.amount * l.share / l.price)), l.price
from wishes w join opportunities o on o.id = w.id join (values
	(1, 1, 'Empfangstresen Radebeul, Eiche', 3850.00, 0.60), (1, 2, 'Wartebank Kamenz, Eiche', 468.00, 0.30),
	(2, 1, 'Konferenztisch Wehlen, Nussbaum', 2184.00, 0.40), (2, 2, 'Stuhl Pirna, Nussbaum', 245.70, 0.55),
	(3, 1, 'Regal Bastei, Buche', 621.00, 0.90), (4, 1, 'Stuhl Pirna, Eiche', 189.00, 0.95),
	(5, 1, 'Schreibtisch Görlitz, Buche', 718.20, 0.70), (5, 2, 'Rollcontainer Löbau, Buche', 280.80, 0.25),
	(6, 1, 'Garderobe Zittau, Eiche', 395.00, 0.90), (7, 1, 'Theke nach Maß, Eiche', 2900.00, 0.50),
	(7, 2, 'Barhocker Neiße, Eiche', 245.00, 0.45), (8, 1, 'Sideboard Lilienstein, Eiche', 1145.00, 0.40),
	(8, 2, 'Vitrine Pillnitz, Eiche', 1380.00, 0.30), (8, 3, 'Regal Bastei, Eiche', 690.00, 0.25),
	(9, 1, 'Konferenztisch Wehlen, Eiche', 1680.00, 0.50), (9, 2, 'Medientechnik im Tisch', 950.00, 0.40),
	(10, 1, 'Bücherregal nach Maß, Buche', 1250.00, 0.90), (11, 1, 'Bett Moritzburg, Kirsche', 1639.00, 0.60),
	(11, 2, 'Nachttisch Stolpen, Kirsche', 327.80, 0.30), (12, 1, 'Akustikwand, Filz auf Eiche', 780.00, 0.90),
	(13, 1, 'Konferenztisch Wehlen, Buche', 1512.00, 0.50), (13, 2, 'Stuhl Pirna, Buche', 170.10, 0.45),
	(14, 1, 'Esstisch Elbe, Eiche', 1290.00, 0.95), (15, 1, 'Wartebank Kamenz, Buche', 421.20, 0.60),
	(15, 2, 'Garderobe Zittau, Buche', 355.50, 0.30), (16, 1, 'Bett Moritzburg, Buche', 1341.00, 0.70),
	(16, 2, 'Nachttisch Stolpen, Buche', 268.20, 0.25), (17, 1, 'Regal Bastei, Kirsche', 759.00, 0.50),
	(17, 2, 'Vitrine Pillnitz, Kirsche', 1518.00, 0.40), (18, 1, 'Aktenschrank nach Maß, Buche', 1480.00, 0.90),
	(19, 1, 'Gartentisch Elbtal, Lärche', 549.00, 0.50), (19, 2, 'Klappstuhl Elbtal, Lärche', 119.00, 0.45),
	(20, 1, 'Esstisch Elbe, Buche', 1161.00, 0.50), (20, 2, 'Stuhl Pirna, Buche', 170.10, 0.45),
	(21, 1, 'Regal Bastei, Eiche', 690.00, 0.60), (21, 2, 'Stuhl Pirna, Kirsche', 207.90, 0.35),
	(22, 1, 'Messestand nach Entwurf, Eiche', 3600.00, 0.70), (22, 2, 'Hocker Tharandt, Eiche', 128.00, 0.25),
	(23, 1, 'Einbauküche nach Maß, Buche', 6900.00, 0.70), (23, 2, 'Esstisch Elbe, Buche', 1161.00, 0.20),
	(24, 1, 'Sitzbank Rathen, Eiche', 545.00, 0.95), (25, 1, 'Schreibtisch Görlitz, Eiche', 798.00, 0.70),
	(25, 2, 'Hocker Tharandt, Buche', 115.20, 0.25))
		l (kind, position, name, price, share) on l.kind = w.kind
	left join products p on p.name = l.name
where o.amount is not null and w.luck % 5 > 0
order by w.id, l.position;
update opportunities o set amount = s.amount, amount_summed = true
from (select opportunity_id, sum(round(quantity * unit_price, 2)) as amount from opportunity_products group by opportunity_id) s
where s.opportunity_id = o.id;
insert into opportunity_moves (opportunity_id, kind, at, user_id, from_stage_id, to_stage_id, since)
select w.id, case when k = 1 then 'CREATED' else 'MOVED' end,
	(w.first + (k - 1) * w.step + case when k = 1 then time '09:40' else time '10:20' end) at time zone 'Europe/Berlin', w.owner_id,
	f.id, t.id, case when k > 1 then (w.first + (k - 2) * w.step + time '10:20') at time zone 'Europe/Berlin' end
from wishes w cross join lateral generate_series(1, w.place) k join pipeline_stages t on t.position = k
	left join pipeline_stages f on f.position = k - 1
order by w.id, k;
insert into opportunity_moves (opportunity_id, kind, at, user_id, from_stage_id, since, reason_id)
select id, state, closed_at, owner_id, stage_id, stage_since, reason_id from opportunities where state <> 'OPEN' order by id;
insert into opportunity_checks (opportunity_id, check_id, done_at, done_by)
select w.id, k.id, (w.first + (s.position - 1) * w.step + time '10:00') at time zone 'Europe/Berlin', w.owner_id
from wishes w join pipeline_stages s on s.position <= w.place join stage_checks k on k.stage_id = s.id;
insert into opportunity_persons (opportunity_id, person_id, role)
select id, person_id, (array['DECISION_MAKER', 'BUYER', 'USER'])[n]
from (select w.id, a.person_id, row_number() over (partition by w.id order by min(a.id)) as n
	from wishes w join affiliations a on a.customer_id = w.customer_id where w.place >= 2 group by w.id, a.person_id) p where n <= 3
order by id, n;
insert into tasks (id, kind, title, due_on, assignee_id, customer_id, created_at, created_by)
select (select coalesce(max(id), 0) from tasks) + row_number() over (order by w.id), 'TASK',
	(array['Rückmeldung zum Angebot einholen', 'Aufmaß vor Ort nehmen', 'Holzmuster zeigen', 'Liefertermin abstimmen',
		'Angebot nachfassen', 'Termin mit der Geschäftsführung vereinbaren'])[1 + w.id % 6],
	{today} - 2 + (w.id * 3) % 15, w.owner_id, w.customer_id,
	(w.first + (w.place - 1) * w.step + time '10:25') at time zone 'Europe/Berlin', w.owner_id
from wishes w where w.open and w.id % 6 <> 5;
update opportunities o set next_task_id = t.id from (
	select w.id as wish, (select max(id) from tasks) - count(*) over () + row_number() over (order by w.id) as id
	from wishes w where w.open and w.id % 6 <> 5) t where t.wish = o.id;
