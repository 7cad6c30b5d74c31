import { describe, expect, test } from 'vitest';
import type { Any } from '../schema/reading.ts';
import { linkPlan } from './planning.ts';

describe('the linked plan', () => {
  test('follows references in objects and in lists', () => {
    const { data, told } = linkPlan(`
plan: {tittel: A, medvirkning: [råd, frivillige], underskrift: kari}
personer: {kari: Kari}
organer: {råd: eldrerådet}
grupper: {g: {navn: gruppa, leder: kari, medlemmer: [kari, {organ: råd}, gruppe/h]}, h: {navn: andre}}
rapportering:
  - {fra: [g, kommunen], til: råd}
`);
    expect(told).toEqual([]);
    expect(data.plan.participation.who).toEqual([
      { to: 'bodies', id: 'råd', target: data.bodies.råd },
      { to: 'name', name: 'frivillige' },
    ]);
    expect(data.plan.signatures[0].target).toBe(data.people.kari);
    expect(data.groups.g.lead[0].target).toBe(data.people.kari);
    expect(data.groups.g.members.map(({ agent, body }: Any) => (agent ?? body).target)).toEqual([
      data.people.kari,
      data.bodies.råd,
      data.groups.h,
    ]);
    expect(data.reporting[0].from[1]).toEqual({ to: 'selector', select: { all: 'municipality' } });
  });

  test('leaves out what is faulty, and keeps the rest', () => {
    const { data, read } = linkPlan(`
plan: {tittel: A, frist: 30.02.2021, tilknytning: [direkte, nei, indirekte]}
tiltak:
  a: {tittel: A, status: nei, nummer: 1}
  b: [c]
saker: {s: {tittel: S, saksgang: [{organ: X}, [feil], {organ: Y}]}}
`);
    expect(read.told).toHaveLength(5);
    expect(data.plan).toEqual({ title: 'A', relation: ['direct', 'indirect'] });
    expect(data.measures).toEqual({ a: { id: 'a', title: 'A', number: '1' } });
    expect(data.cases.s.routing.map((row: { body: { name: string } }) => row.body.name)).toEqual(['X', 'Y']);
  });

  test('stands in for what is required and missing, also in variants', () => {
    const { data } = linkPlan(
      'plan: {frist: 2021}\nutgaver: {u: {type: mandat}, v: {}}\nsaker: {s: {saksgang: [{dato: 2021}]}}\n',
    );
    expect(data.plan.title).toBe('');
    expect(data.editions).toEqual({
      u: { id: 'u', kind: 'mandate', of: { to: 'name', name: '' } },
      v: { id: 'v', kind: '' },
    });
    expect(data.cases.s).toMatchObject({ title: '', routing: [{ date: { edtf: '2021' } }] });
  });

  test('knows the pointer of every object and list, also of those that are left out but referred to', () => {
    const { data, whole } = linkPlan(`
plan: A
personer: {kari: [feil]}
saker: {s: {tittel: S, saksgang: [[feil], {organ: kari}], saksbehandler: kari}}
`);
    expect(whole.pathOf(data.cases.s.routing)).toBe('/cases/s/routing');
    expect(whole.pathOf(data.cases.s.routing[0])).toBe('/cases/s/routing/1');
    expect(whole.pathOf(data.cases.s.caseOfficer[0].target)).toBe('/people/kari');
    expect(data.people).toEqual({});
  });
});
