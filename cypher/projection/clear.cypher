// Takes all ties away; they can be rebuilt from the claims at any time.
MATCH (:Entity)-[t:SUPPLIES|PRODUCES|REQUIRES|OWNS|INFLUENCES|FUNDS|INVESTS_IN|RESTRICTS|PRESSES|AFFILIATED]->(:Entity)
DELETE t
