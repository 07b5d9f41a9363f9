#!/usr/bin/env bash
# rdflib 6.1.1 (Debian 12): SPARQL comparisons of dates of which some have a year, some a month and some a day.
#
# What was expected: "held before 2019" finds what began in 2018, or comparing a year with a day is an error, so that the row
#   goes out. SPARQL 1.1 defines no such comparison (17.3, operator mapping), which makes it a type error unless an engine
#   adds one. Two years can be compared, or are an error as well.
# What happens: values of different types are compared by the addresses of their types. Every xsd:date is less than every
#   xsd:gYear, because "date" comes before "gYear" in the alphabet: 2030-01-01 counts as before 2019, and the year 2010 as
#   after 2030-01-01. Two years, or two months, cannot be compared, so that 2018 is not before 2019. The filter thus returns
#   what it should not, and leaves out what it should return. No error is raised. Equality works. The documentation gives this
#   order for sorting literals in Python, not for filters.
# Whom it hurts: whoever asks which owner held a share before some year, of data that keep dates as exact as they are known.
#   The lexical forms stand in the order of time, so that FILTER(STR(?from) < "2019") asks what was meant.
#
# Exits with 0 as long as the library behaves like this, else with 1.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
for package in python3-rdflib=6.1.1-1 python3-pyparsing python3-isodate python3-six; do
  apt-get download "$package" >/dev/null 2>&1
done
for package in *.deb; do dpkg -x "$package" root; done
cat > stakes.ttl <<'TTL'
@prefix : <http://example.org/> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
:year2010 :from "2010"^^xsd:gYear .
:year2018 :from "2018"^^xsd:gYear .
:month2018 :from "2018-06"^^xsd:gYearMonth .
:day2018 :from "2018-06-30"^^xsd:date .
:day2030 :from "2030-01-01"^^xsd:date .
TTL
cat > try.py <<'PY'
import sys
import rdflib
graph = rdflib.Graph().parse("stakes.ttl", format="turtle")
def found(condition):
    rows = graph.query("PREFIX xsd: <http://www.w3.org/2001/XMLSchema#> SELECT ?stake { ?stake <http://example.org/from> ?from "
                       "FILTER(%s) }" % condition)
    names = sorted(str(row[0])[len("http://example.org/"):] for row in rows)
    print(condition, "->", " ".join(names))
    return names
before_year = found('?from < "2019"^^xsd:gYear')
after_day = found('?from > "2030-01-01"^^xsd:date')
as_text = found('STR(?from) < "2019"')
sys.exit(0 if before_year == ["day2018", "day2030"] and after_day == ["month2018", "year2010", "year2018"]
         and as_text == ["day2018", "month2018", "year2010", "year2018"] else 1)
PY
PYTHONPATH="$folder/root/usr/lib/python3/dist-packages" python3 -W ignore try.py
