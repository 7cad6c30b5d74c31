// npm run build: src/generated/ from schemas/ and the fonts, dist/ from src/ and, for editors, from schemas/, THIRD-PARTY
// from what is bundled.
import { fileURLToPath } from 'node:url';
import { bundle } from './bundle.js';
import { buildEditor } from './editor.js';
import { buildFonts } from './fonts.js';
import { buildSchema } from './schema.js';
import { writeThirdParty } from './third-party.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

buildSchema(root);
await buildFonts(root);
const packages = await bundle(root);
await buildEditor(root);
writeThirdParty(root, packages);
