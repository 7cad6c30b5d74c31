import { expect, test } from 'vitest';
import { openTemplates, renderDocument } from '../../../src/render/index.ts';
import { context } from './documents.ts';

const source = `# Plan

Om planen

## Mål | og *middel*

### Delmål

> ## Sitat

## Tiltak {{mark "#alle-tiltak"}}
`;

function render(from: number) {
  const templates = openTemplates({ templates: { mal: source }, partials: {} });
  const contents = { heading: 'Innhold', from };
  return renderDocument({ templates, name: 'mal', view: {}, ...context, contents }).rendered;
}

test('the chapters are listed before the first of them, as links', () => {
  expect(render(2)?.markdown).toBe(`# Plan

Om planen

## Innhold

- [Mål \\| og middel](#mål--og-middel)
- [Tiltak](#tiltak)

## Mål | og *middel*

### Delmål

> ## Sitat

## Tiltak
`);
  expect(render(2)?.main).toContain(`<ul class="contents">
<li><a href="#maal-og-middel">Mål | og middel</a></li>
<li><a href="#alle-tiltak">Tiltak</a></li>
</ul>`);
});

test('few chapters are not listed', () => {
  expect(render(3)?.markdown).not.toContain('Innhold');
});
