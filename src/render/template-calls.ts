import Handlebars from 'handlebars';

/** Where a template calls a partial. */
export interface PartialCall {
  readonly partial: string;
  readonly line: number;
}

/** The partials that a template calls, in the order of its lines. */
export function callsOf(program: hbs.AST.Program): readonly PartialCall[] {
  const calls: PartialCall[] = [];
  const visitor = new Handlebars.Visitor();
  visitor.PartialStatement = (call) => note(call);
  visitor.PartialBlockStatement = (call) => note(call);
  visitor.accept(program);
  return calls;

  function note(call: hbs.AST.PartialStatement | hbs.AST.PartialBlockStatement) {
    const partial = call.name.type === 'PathExpression' ? (call.name as hbs.AST.PathExpression).original : '';
    calls.push({ partial, line: call.loc.start.line });
  }
}

/** The line on which a file calls what leads back to it; undefined where nothing does. */
export function lineInCycle(
  file: string,
  calls: ReadonlyMap<string, readonly PartialCall[]>,
  fileOf: (partial: string) => string,
): number | undefined {
  const leadsBack = (from: string, seen: Set<string>): boolean =>
    from === file ||
    (!seen.has(from) &&
      (calls.get(from) ?? []).some(({ partial }) => leadsBack(fileOf(partial), seen.add(from))));
  return calls.get(file)?.find(({ partial }) => leadsBack(fileOf(partial), new Set()))?.line;
}
