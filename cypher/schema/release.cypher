// Gives the right to change the schema back.
MATCH (l:Load {key: 'schema', holder: $holder})
REMOVE l.holder
