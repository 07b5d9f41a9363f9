// What is written to a running server is kept as it was given, beside all versions of the record.
CREATE CONSTRAINT written_row IF NOT EXISTS FOR (w:WrittenRow) REQUIRE w.number IS UNIQUE;
CREATE INDEX written_claim IF NOT EXISTS FOR (w:WrittenRow) ON (w.claim);
CREATE CONSTRAINT retracted_claim IF NOT EXISTS FOR (r:Retraction) REQUIRE r.claim IS UNIQUE;
CREATE INDEX retraction_number IF NOT EXISTS FOR (r:Retraction) ON (r.number);
