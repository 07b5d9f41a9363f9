// Takes the old record away, within the transaction that writes the new one.
MATCH (n:Entity|Names|Source|Fact|Claim)
DETACH DELETE n
