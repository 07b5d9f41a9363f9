// Takes all ties away; they can be rebuilt from the claims at any time. Every tie has its fact, and nothing else between entities has one.
MATCH (:Entity)-[t]->(:Entity)
WHERE t.fact IS NOT NULL
DELETE t
