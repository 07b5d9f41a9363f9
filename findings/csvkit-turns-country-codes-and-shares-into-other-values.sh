#!/usr/bin/env bash
# agate 1.6.3 (Debian 12), which guesses the types of columns for the tools of csvkit 1.0.7.
#
# What was expected: a column of two-letter country codes stays text, and a share with a decimal comma stays text or is read
#   rightly.
# What happens: a column in which each country is NO (Norway) is read as a column of booleans, all of them false, and NA
#   (Namibia) becomes an empty cell. "18,7 %" is read as the number 187: the comma counts as a mark of groups, and the sign
#   of percent goes without a word. "12 months" is read as a day in the year 2.
# Whom it hurts: journalists who look at a download with csvstat, csvsql or csvjson. What one country does is told of none,
#   and a share is ten times as large. The option --no-inference leaves each cell as it stands.
#
# Exits with 0 as long as the library behaves like this, else with 1.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
for package in python3-agate=1.6.3-2 python3-parsedatetime python3-isodate python3-pytimeparse python3-slugify python3-leather \
  python3-babel python-babel-localedata python3-tz python3-six python3-future python3-text-unidecode python3-unidecode; do
  apt-get download "$package" >/dev/null 2>&1
done
for package in *.deb; do dpkg -x "$package" root; done
cat > shares.csv <<'CSV'
firm,country,other country,share,term
Maker,NO,NA,"18,7 %",12 months
Buyer,NO,DE,"22,0 %",12 months
CSV
cat > try.py <<'PY'
import sys
import agate
guessed = agate.Table.from_csv("shares.csv")
kept = agate.Table.from_csv("shares.csv", column_types=agate.TypeTester(types=[agate.Text()]))
for name in guessed.column_names:
    print(name, [str(value) for value in guessed.columns[name]])
sys.exit(0 if list(guessed.columns["country"]) == [False, False] and guessed.columns["other country"][0] is None
         and [int(value) for value in guessed.columns["share"]] == [187, 220] and guessed.columns["term"][0].year == 2
         and list(kept.columns["country"]) == ["NO", "NO"] else 1)
PY
PYTHONPATH="$folder/root/usr/lib/python3/dist-packages" python3 -W ignore try.py
