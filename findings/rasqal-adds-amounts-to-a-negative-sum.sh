#!/usr/bin/env bash
# Rasqal 0.9.33 (Debian 12), the SPARQL engine of Redland and of the R packages redland and rdflib, by its tool roqet.
#
# What was expected: the sum of two amounts of 1.5 billion is 3 billion, since xsd:integer has no largest number. Larger numbers take
#   part in MAX. VALUES with three firms asks for three firms. COUNT of a variable without a value is 0 (SPARQL 1.1, 18.5.1.2).
# What happens: whole numbers below 2^31 are added and multiplied in 32 bits. Two payments of about 1.5 billion sum up to -1294967295,
#   and 60000 pieces at 50000 each cost -1294967296. Larger numbers count as decimals and are added rightly, so that the sum of small
#   and large ones is too low by 2^32 and looks like a sum. MAX of them is blank. VALUES ?firm { :a :b :c } finds one firm, the first
#   (a user's list of faults names this; VALUES (?firm) { (:a) (:b) (:c) } works). COUNT(?owner) is 1 for a firm without an owner. No
#   error is raised, and filters such as ?paid > 1500000000 are right. The engine is known to support a part of SPARQL 1.1; what it does
#   not support is refused elsewhere, as NOT EXISTS is.
# Whom it hurts: whoever adds up payments, revenues or numbers of shares from linked data in R or with roqet. Amounts in yen and won
#   pass this limit in ordinary contracts. Write amounts as xsd:decimal, and count what is bound.
#
# Exits with 0 as long as the engine behaves like this, else with 1.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
for package in rasqal-utils=0.9.33-2 librasqal3=0.9.33-2 libraptor2-0 libxslt1.1 libxml2 libmhash2 libyajl2; do
  apt-get download "$package" >/dev/null 2>&1
done
for package in *.deb; do dpkg -x "$package" root; done
cat > paid.ttl <<'TTL'
@prefix : <http://example.org/> .
:a a :Firm ; :paid 1500000000 ; :owner :x .
:b a :Firm ; :paid 1500000001 ; :owner :x, :y .
:c a :Firm .
:d :paidLarge 1500000000, 1500000001, 3000000000 .
:e :pieces 60000 ; :price 50000 .
:f :paidDecimal 1500000000.0, 1500000001.0 .
TTL
library=$(dirname "$(find "$folder/root" -name 'librasqal.so*' | head -1)")
ask() {
  # roqet ends with the status 2 whenever data are named by -D; what it has to say stands in roqet.err.
  LD_LIBRARY_PATH="$library" "$folder/root/usr/bin/roqet" -q -r csv -D paid.ttl -e "PREFIX : <http://example.org/> $1" \
    >roqet.csv 2>roqet.err || true
  tr -d '\r' <roqet.csv | tail -n +2 | sed 's|http://example.org/||g' | tr '\n' ' ' | sed 's/ *$//'
}
same=0
see() {
  local seen
  seen=$(ask "$2")
  echo "$1: $seen"
  if [ "$seen" != "$3" ] || [ -s roqet.err ]; then same=1; fi
}
see "sum of 1500000000 and 1500000001" 'SELECT (SUM(?n) AS ?sum) { ?firm :paid ?n }' '-1294967295'
see "the same as decimals" 'SELECT (SUM(?n) AS ?sum) { ?firm :paidDecimal ?n }' '3000000001.0'
see "with 3000000000 as well" 'SELECT (SUM(?n) AS ?sum) { ?firm :paidLarge ?n }' '1705032705.0'
see "largest of the three" 'SELECT (MAX(?n) AS ?most) { ?firm :paidLarge ?n }' ''
see "60000 at 50000" 'SELECT ?cost { ?firm :pieces ?n ; :price ?each BIND(?n * ?each AS ?cost) }' '-1294967296'
see "firms asked for by VALUES" 'SELECT ?firm { VALUES ?firm { :a :b :c } ?firm a :Firm }' 'a'
see "firms asked for by VALUES with brackets" 'SELECT ?firm { VALUES (?firm) { (:a) (:b) (:c) } ?firm a :Firm }' 'a b c'
see "owners counted" 'SELECT ?firm (COUNT(?owner) AS ?owners) { ?firm a :Firm OPTIONAL { ?firm :owner ?owner } } GROUP BY ?firm' \
  'a,1 b,2 c,1'
see "paid more than 1500000000" 'SELECT ?firm { ?firm :paid ?n FILTER(?n > 1500000000) }' 'b'
exit "$same"
