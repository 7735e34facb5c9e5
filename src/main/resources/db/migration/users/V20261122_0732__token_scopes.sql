-- what a token may: a wider one has the narrower ones, too
alter table api_tokens add scopes text[] not null default array['READ','WRITE']
	check (scopes <@ array['READ','WRITE','ADMIN'] and 'READ' = any (scopes)
		and ('ADMIN' <> all (scopes) or 'WRITE' = any (scopes)));

-- those there are go on doing what they did
update api_tokens t set scopes = array['READ','WRITE','ADMIN'] from users u where u.id = t.user_id and 'ADMIN' = any (u.roles);

alter table api_tokens alter scopes drop default;
