import { expect, test } from 'vitest';
import { readStructure } from '../../../src/pdf/read/structure.ts';
import { buildFile } from './support/build-file.ts';

/** A simple font whose codes are their characters. */
const toUnicode = '1 beginbfrange\n<20> <7e> <0020>\nendbfrange';

const content = `BT /F 10 Tf
/H1 <</MCID 0>> BDC 1 0 0 1 50 700 Tm (Case) Tj EMC
/Artifact <</Type /Pagination /Subtype /Header>> BDC 1 0 0 1 50 800 Tm (Solvik) Tj EMC
/P <</MCID 1>> BDC 1 0 0 1 50 600 Tm (read) Tj /Artifact BMC 1 0 0 1 90 600 Tm (ornament) Tj EMC EMC
1 0 0 1 50 20 Tm (lost) Tj 1 0 0 1 50 10 Tm (too) Tj
/Span <</MCID 2 /ActualText (whole)>> BDC 1 0 0 1 50 500 Tm (who-) Tj EMC
ET`;

function stream(text: string): string {
  return `<</Length ${text.length}>>\nstream\n${text}\nendstream`;
}

const objects: readonly string[] = [
  '<</Type /Catalog /Pages 2 0 R /Lang (nb) /StructTreeRoot 7 0 R /Outlines 20 0 R>>',
  '<</Type /Pages /Kids [3 0 R 4 0 R] /Count 2>>',
  '<</Type /Page /Contents 5 0 R /Resources <</Font <</F <</Subtype /Type1 /ToUnicode 6 0 R>>>>>>>>',
  '<</Type /Page>>',
  stream(content),
  stream(toUnicode),
  '<</Type /StructTreeRoot /K 8 0 R /RoleMap <</Strong /Span /Aside /Div>>>>',
  '<</S /Document /Pg 3 0 R /K [9 0 R 10 0 R 11 0 R 15 0 R 16 0 R]>>',
  '<</S /H1 /K 0>>',
  '<</S /P /Lang (sv) /K [<</Type /MCR /Pg 3 0 R /MCID 1>> 2]>>',
  '<</S /Table /A <</O /Table /Summary (Costs)>> /K [12 0 R 13 0 R 14 0 R]>>',
  '<</S /TH /ID (th1) /A [<</O /Table /Scope /Column /ColSpan 2>>]>>',
  '<</S /TD /A <</O /Table /Headers [(th1) (th2)]>>>>',
  '<</S /Caption /E (plan) /ActualText (act)>>',
  '<</S /Figure /Alt (Map) /A <</O /Layout /BBox [0 0 9 9]>>>>',
  '<</S /L /A <</O /List /ListNumbering /Disc>> /K [17 0 R]>>',
  `<</S /Link /K [<</Type /OBJR /Obj 18 0 R>> <</Type /OBJR /Obj 19 0 R>> <</Type /OBJR /Obj <</Dest /there>>>>]>>`,
  '<</Subtype /Link /Contents (the map) /A <</S /URI /URI (https://example.no/)>>>>',
  '<</Subtype /Link /A <</S /GoTo /D [4 0 R /XYZ 0 0 null]>>>>',
  '<</First 21 0 R>>',
  '<</Title (Case)>>',
  '<</Title (Sak 13/21)>>',
];

test('the outline tells all that a screen reader is told, and what it is not', () => {
  const pdf = buildFile(
    objects.map((text, index) => [index + 1, text]),
    '/Root 1 0 R /Info 22 0 R',
  );
  expect(readStructure(pdf)).toBe(`title "Sak 13/21"
lang nb
role Aside = Div
role Strong = Span
bookmark "Case"
Document
  H1
    "Case"
  P Lang="sv"
    "read"
    "whole"
  Table Summary="Costs"
    TH ID="th1" Scope=Column ColSpan=2
    TD Headers="th1","th2"
    Caption ActualText="act" E="plan"
  Figure Alt="Map"
  L ListNumbering=Disc
    Link
      annotation https://example.no/ "the map"
      annotation page 2
      annotation #there
page 1
  artifact Pagination Header "Solvik"
  artifact "ornament"
  untagged "lost\\ntoo"
`);
});
