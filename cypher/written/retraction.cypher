// The retraction of a claim. $claim: its id
MATCH (r:Retraction {claim: $claim})
RETURN r{.*, lastVersion: head([key IN keys(r) WHERE key = 'lastVersion' | r[key]])} AS value
