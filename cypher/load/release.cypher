// Gives the lease back. $leftovers: whether something is left that belongs to no version that is kept.
MATCH (l:Load {key: 'load'})
SET l.leftovers = $leftovers
REMOVE l.holder
