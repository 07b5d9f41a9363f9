// There is one lease of each name. A later migration has the same constraint.
CREATE CONSTRAINT load_key IF NOT EXISTS FOR (l:Load) REQUIRE l.key IS UNIQUE
