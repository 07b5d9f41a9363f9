// Companies by name. $country: the id of a country, or null for all.
MATCH (e:Company)
WHERE $country IS NULL OR e.country = $country
RETURN e{.*, related: {country: [(e)-[:IN_COUNTRY]->(x) | x{.*}]}} AS entity
ORDER BY toLower(e.name), e.id
