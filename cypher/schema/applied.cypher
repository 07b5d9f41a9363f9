// Migrations that this database has had: name and checksum, in the order of their names.
MATCH (m:Migration)
RETURN m.name AS name, m.checksum AS checksum
ORDER BY name
