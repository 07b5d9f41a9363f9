#!/usr/bin/env bash
# stdnum 1.12.0 for JavaScript, which checks and writes tax and register numbers of 90 countries.
#
# What was expected: a number of a company that format() has written is valid, as it is in the other countries with dots or strokes in
#   their numbers (Colombia, Brazil). What the library says of a number - of a company, of a person, or of both - is what the
#   register of that country gives out.
# What happens: the RUT of a Chilean company is always printed with dots, 99.123.456-K. format() writes it so, and validate() refuses it:
#   "The number has an invalid length". format() of the written number moves the dots: 99.1.23..456-K. For Croatia, validate() says
#   of every OIB that it is a person's (isIndividual true, isCompany false); companies have OIBs too, and no other number for taxes.
#   The tax code of an Italian company, 11 digits, is refused where Italian law asks for it, in the field "codice fiscale".
# Whom it hurts: whoever checks numbers of companies before they are taken into a register or a list of suppliers. Every Chilean
#   company that is written as its own papers write it is refused, and a filter that leaves persons out loses all Croatian companies.
#   Take the dots out first, and do not decide by isIndividual whether an OIB is personal data.
#
# Exits with 0 as long as the library behaves like this, else with 1.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund stdnum@1.12.0 >/dev/null
cat > try.cjs <<'JS'
const { stdnum } = require("stdnum");
// Numbers with right check digits that no register has given out, as far as we know.
const chile = stdnum.CL.rut, colombia = stdnum.CO.nit, brazil = stdnum.BR.cnpj;
const tell = (country, kind, number) => {
	const answer = kind.validate(number);
	console.log(`${country} ${number}: ${answer.isValid ? `valid, of a company ${answer.isCompany}, of a person ${answer.isIndividual}` : answer.error.message}`);
	return answer;
};
const written = chile.format("99123456K");
const twice = chile.format(written);
console.log(`Chile, written by format(): ${written}; once more: ${twice}`);
const plain = tell("Chile", chile, "99123456K");
const dotted = tell("Chile", chile, written);
const others = [tell("Colombia", colombia, colombia.format("9912345674")), tell("Brazil", brazil, brazil.format("11222333000181"))];
const croatia = tell("Croatia", stdnum.HR.oib, "12345678903");
const italy = tell("Italy, codice fiscale", stdnum.IT.codicefiscale, "12345670124");
process.exit(plain.isValid && written === "99.123.456-K" && !dotted.isValid && twice === "99.1.23..456-K"
	&& others.every((one) => one.isValid) && croatia.isIndividual && !croatia.isCompany && !italy.isValid ? 0 : 1);
JS
node try.cjs
