// npm run build: src/generated/ from schemas/ and the fonts, dist/ from src/, THIRD-PARTY from what is bundled.
import { fileURLToPath } from 'node:url';
import { bundle } from './bundle.js';
import { buildFonts } from './fonts.js';
import { buildSchema } from './schema.js';
import { writeThirdParty } from './third-party.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

buildSchema(root);
await buildFonts(root);
const packages = await bundle(root);
writeThirdParty(root, packages);
