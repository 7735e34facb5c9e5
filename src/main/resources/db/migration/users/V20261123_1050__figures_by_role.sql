-- which amounts a role sees. Nobody loses what he saw; margins are new, and tell prices
alter table role_rights add column figures text[] not null default array['PRICES', 'TURNOVER']
	check (figures <@ array['PRICES', 'MARGINS', 'TURNOVER'])
	check (not 'MARGINS' = any (figures) or 'PRICES' = any (figures));
alter table role_rights alter column figures drop default;

update role_rights set figures = array['PRICES', 'MARGINS', 'TURNOVER'] where role in ('MANAGEMENT', 'SALES');

-- sessions keep what their user sees
delete from sessions;
