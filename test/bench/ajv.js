// What ajv-cli does with these files: node ajv.js SCHEMA FILE…. It reads, parses, compiles the JSON Schema and checks
// each file against it. ajv-cli itself has had no release since 2021, so this takes the ajv that we build with.
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { parse } from 'yaml';

const [schema = '', ...files] = process.argv.slice(2);
const ajv = new Ajv({ allErrors: true, strict: false, validateFormats: false });
const validate = ajv.compile(JSON.parse(readFileSync(schema, 'utf8')));
for (const file of files) {
  if (validate(parse(readFileSync(file, 'utf8')))) continue;
  process.stdout.write(`${file} invalid\n${JSON.stringify(validate.errors, null, 2)}\n`);
  process.exitCode = 1;
}
