// The version that readers see. settled: no query that began before it was loaded can still run ($grace: seconds).
MERGE (v:DataVersion {key: 'current'})
ON CREATE SET v.number = 0
RETURN v.id AS id, v.number AS number, v.searchIndex AS searchIndex, coalesce(v.switched < datetime.realtime() - duration({seconds: $grace}), true) AS settled
