import { expect, test } from 'vitest';
import { orderHeadings } from '../../../src/render/heading-order.ts';

test.each([
  ['in order stay', '# A\n\n## B\n\n### C\n\n## D', '# A\n\n## B\n\n### C\n\n## D'],
  [
    'below a chapter without a heading move up',
    '# A\n\ntekst\n\n### B\n\n#### C\n\n### D\n\n## E',
    '# A\n\ntekst\n\n## B\n\n### C\n\n## D\n\n## E',
  ],
  ['below a part of a document are counted from its own', '## A\n\n#### B', '## A\n\n### B'],
  ['in code stay', '# A\n\n```\n#### B\n```\n\n#### C', '# A\n\n```\n#### B\n```\n\n## C'],
  ['that are none stay', '# A\n\n####\n\n#nei\n\ntekst ### her', '# A\n\n####\n\n#nei\n\ntekst ### her'],
])('headings %s', (_, markdown, ordered) => {
  expect(orderHeadings(markdown)).toBe(ordered);
});
