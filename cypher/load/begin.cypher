// Takes the one lock of a load, so that two processes never load at once, and names the data that is there.
MERGE (v:DataVersion {key: 'current'})
SET v.touched = datetime()
RETURN v.id AS id
