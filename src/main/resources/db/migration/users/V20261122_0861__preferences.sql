alter table users
	add column density text not null default 'comfortable' check (density in ('comfortable', 'compact')),
	add column start_page text not null default '/' check (start_page like '/%' and length(start_page) <= 200),
	add column signature text not null default '' check (length(signature) <= 2000);
