import Handlebars from 'handlebars';
import { TemplateStop } from './template-error.ts';

/** Helpers that may ask for a field that is not there: to ask is what they are for. */
const asking = new Set(['if', 'unless', 'eq']);

/** The helpers and partials that a template may call. */
export interface Known {
  readonly helpers: ReadonlySet<string>;
  readonly partials: ReadonlySet<string>;
}

/**
 * Makes a parsed template stricter than Handlebars' own strict mode, which lets `{{#each mesures}}` print nothing:
 * a field given to a helper must exist, save where the helper asks whether it does. Names that JavaScript objects
 * inherit are unknown fields, and helpers and partials outside `known` are told at once, not when they first run.
 */
export function checkTemplate(program: hbs.AST.Program, known: Known): hbs.AST.Program {
  new Check(known).accept(program);
  return program;
}

type Call = hbs.AST.MustacheStatement | hbs.AST.BlockStatement | hbs.AST.SubExpression;

class Check extends Handlebars.Visitor {
  private readonly known: Known;

  constructor(known: Known) {
    super();
    this.known = known;
  }

  override PathExpression(path: hbs.AST.PathExpression): void {
    const inherited = path.parts.find((part) => part in Object.prototype);
    if (inherited !== undefined) {
      throw new TemplateStop({ problem: 'field', name: inherited, known: [], line: path.loc.start.line });
    }
  }

  override MustacheStatement(call: hbs.AST.MustacheStatement): void {
    this.check(call);
    super.MustacheStatement(call);
  }

  override BlockStatement(call: hbs.AST.BlockStatement): void {
    this.check(call);
    super.BlockStatement(call);
  }

  override SubExpression(call: hbs.AST.SubExpression): void {
    this.check(call);
    super.SubExpression(call);
  }

  override PartialStatement(call: hbs.AST.PartialStatement): void {
    const name = call.name.type === 'PathExpression' ? (call.name as hbs.AST.PathExpression).original : '';
    if (!this.known.partials.has(name)) {
      const known = [...this.known.partials];
      throw new TemplateStop({ problem: 'partial', name, known, line: call.loc.start.line });
    }
    demandAll(call.params, call.hash);
    super.PartialStatement(call);
  }

  override Decorator(decorator: hbs.AST.Decorator): void {
    throw new TemplateStop({ problem: 'decorator', line: decorator.loc.start.line });
  }

  override DecoratorBlock(decorator: hbs.AST.DecoratorBlock): void {
    throw new TemplateStop({ problem: 'inline partial', line: decorator.loc.start.line });
  }

  private check(call: Call): void {
    const name = call.path.type === 'PathExpression' ? (call.path as hbs.AST.PathExpression).original : '';
    const isCall = call.params.length > 0 || call.hash !== undefined || call.type === 'SubExpression';
    if (isCall && !this.known.helpers.has(name)) {
      throw new TemplateStop({
        problem: 'helper',
        name,
        known: [...this.known.helpers],
        line: call.loc.start.line,
      });
    }
    if (!asking.has(name)) demandAll(call.params, call.hash);
  }
}

function demandAll(params: readonly hbs.AST.Expression[], hash: hbs.AST.Hash | undefined): void {
  for (const value of [...params, ...(hash?.pairs.map((pair) => pair.value) ?? [])]) {
    // `strict` is the compiler's own flag, which it sets on the path of a plain `{{field}}`.
    if (value.type === 'PathExpression') Object.assign(value, { strict: true });
  }
}
