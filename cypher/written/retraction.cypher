// The retraction of a claim. $claim: its id
MATCH (r:Retraction {claim: $claim})
RETURN r{.*, lastVersion: r['lastVersion']} AS value
