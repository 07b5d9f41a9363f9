// Takes the right to change the schema for $holder. No row: another process has it, and changed something within $patience seconds. The first SET takes the lock before the rest is read.
MERGE (l:Load {key: 'schema'})
SET l.asked = datetime.realtime()
WITH l
WHERE l.holder IS NULL OR l.holder = $holder OR l.touched < datetime.realtime() - duration({seconds: $patience})
SET l.holder = $holder, l.touched = datetime.realtime()
RETURN l.holder AS holder
